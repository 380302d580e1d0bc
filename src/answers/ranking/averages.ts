import { averageOver, type Average } from '../../analyses/ranking/average.js'
import type { Scope } from '../../data/scopes.js'
import { DomainError, settleAll } from '../../errors.js'
import { isExact } from '../../exact/fraction.js'
import { scoreOf } from '../../scoring/edition.js'
import { orderScores } from '../../exact/order.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { asked as only, column, integer, score, text, texts } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { optional, saying } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import * as shapes from '../kit/shapes.js'
import { coverScope, editionOf } from '../loaded.js'
import { writeFraction } from '../table.js'
import { byKind, nodesAsked, scopesAsked } from './over.js'

const derivation = column(
  shapes.members(
    { formula: shapes.text(), exact: shapes.maybe(shapes.text()), rounding: shapes.text() },
    'How the average came about'
  ),
  ({ size, score }: Average, { decimals }) => ({
    formula: `mean of ${size} exact scores`,
    exact: writeFraction(score),
    rounding: roundingRule(decimals)
  }),
  ({ size, score }) => `mean of ${size} exact scores = ${isExact(score) ? score.toFraction() : score}`
)

/** The plain mean of a node over every scope of a kind, or over one scope. */
export const averages = question({
  word: 'averages',
  path: '/editions/{edition}/averages/{node}',
  topic: 'Averages',
  summary: 'Average a node over the world, or over every continent, region or group',
  description:
    'Every country counts once, unrounded. `scope` asks for one scope instead of all of a kind: either it or `by`. The node `all` stands for every one.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    by: optional(saying({ meaning: 'Kind of scope; `world` where no `scope` is asked for' }, byKind)),
    scope: ask.scope,
    exact: ask.exact,
    explain: ask.explain
  },
  gives: rows('AverageRow', {
    node: only(text('Id of the indicator or composite, where every one is asked for')),
    scope: text('Id of the scope'),
    name: text('Name of the scope'),
    size: integer('Countries that the average is over'),
    score: score(),
    rank: integer('Among the scopes of the answer; 1 is the highest average'),
    tied: texts('Ids of the scopes with exactly this average'),
    missing: texts('Countries of the scope without a score, left out'),
    explanation: only(derivation)
  }),
  examples: { 'Criminality by continent': { edition: '2023', node: 'criminality', by: 'continent' } },
  answer: (index, asked, tell) => {
    const { by = 'world' } = asked
    const edition = editionOf(index, asked.edition)
    const [nodes, scopes] = settleAll(
      () => nodesAsked(index, edition, asked.node),
      () => scopesAsked(index, asked)
    )
    const { decimals } = edition.framework
    const ranked = nodes.flatMap(node =>
      rankAverages(
        scopes.flatMap(scope => {
          const average = averageOver(edition, node, coverScope(index, edition, scope))
          return average ? [{ node, scope, ...average }] : []
        })
      )
    )
    if (ranked.length === 0) throw noScores(asked.scope === undefined ? '/by' : '/scope')
    const all = asked.node === 'all'
    return {
      edition,
      rule: `plain mean of the exact scores of the countries of the scope, each counting once; rounded ${roundingRule(decimals)}`,
      facts: {
        node: asked.node,
        by: asked.scope === undefined ? by : ('scope' as const),
        ranked: { among: all ? scopes.length : ranked.length }
      },
      told: tell({ decimals, exact: asked.exact })(ranked, {
        node: all ? row => row.node : undefined,
        scope: row => row.scope.id,
        name: row => row.scope.label.en ?? row.scope.id,
        size: row => row.size,
        score: row => row.score,
        rank: row => row.rank,
        tied: row => row.tied,
        missing: row => row.scope.members.filter(iso3 => scoreOf(edition, row.node, iso3) === null),
        explanation: asked.explain ? row => row : undefined
      })
    }
  }
})

const noScores = (pointer: string): DomainError =>
  new DomainError('SCOPE_EMPTY', { pointer, detail: 'No country of the scope has a score.' })

/** Rank averages among each other, ties included; their order stays. */
const rankAverages = (averaged: readonly (Average & { readonly node: string; readonly scope: Scope })[]) => {
  const { keys } = orderScores(averaged.map(row => row.score))
  return averaged.map((row, own) => ({
    ...row,
    rank: 1 + keys.filter(key => key > (keys[own] ?? NaN)).length,
    /** Ids of the scopes with exactly this average. */
    tied: averaged.filter((_, other) => other !== own && keys[other] === keys[own]).map(other => other.scope.id)
  }))
}

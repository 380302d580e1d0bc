import type { Average } from '../../analyses/ranking/average.js'
import { averageOver } from '../../analyses/ranking/average.js'
import type { Scope, ScopeKind } from '../../data/scopes.js'
import { DomainError, settleAll } from '../../errors.js'
import { isExact } from '../../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { orderScores } from '../../scoring/order.js'
import { answerTable } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { coverScope, editionOf, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { integerColumn, listColumn, scoreColumns, structureColumn, textColumn, writeFraction } from '../table.js'

export interface AveragesQuestion {
  readonly edition: string
  readonly node: string
  readonly by?: Exclude<ScopeKind, 'countries'> | undefined
  /** One scope instead of all of a kind; may be `countries:...`. */
  readonly scope?: string | undefined
  readonly exact?: boolean | undefined
  readonly explain?: boolean | undefined
}

interface AveragedScope extends Average {
  readonly scope: Scope
  readonly rank: number
  /** Ids of the scopes with exactly this average. */
  readonly tied: readonly string[]
}

/** Average a node over every scope of a kind, or over one scope. */
export const answerAverages = (index: LoadedIndex, question: AveragesQuestion) => {
  const { by = 'world' } = question
  const edition = editionOf(index, question.edition)
  const [node, asked] = settleAll(
    () => nodeIn(index, [edition], question.node),
    () => (question.scope === undefined ? undefined : scopeOf(index, question.scope))
  )
  const { decimals } = edition.framework
  const scopes = asked ? [asked] : [...index.scopes.values()].filter(scope => scope.kind === by)
  const averaged = scopes.flatMap(scope => {
    const average = averageOver(edition, node, coverScope(index, edition, scope))
    return average ? [{ scope, ...average }] : []
  })
  if (averaged.length === 0) {
    throw new DomainError('SCOPE_EMPTY', {
      pointer: asked ? '/scope' : '/by',
      detail: 'No country of the scope has a score.'
    })
  }
  const rows = rankAverages(averaged)
  return answerTable(
    index,
    { columns: averageColumns(edition, node, question), rows },
    {
      edition,
      rule: `plain mean of the exact scores of the countries of the scope, each counting once; rounded ${roundingRule(decimals)}`,
      facts: { node, by: asked ? 'scope' : by, ranked: { among: rows.length } }
    }
  )
}

const averageColumns = (edition: ScoredEdition, node: string, { exact, explain }: AveragesQuestion) => {
  const { decimals } = edition.framework
  return [
    textColumn<AveragedScope>('scope', row => row.scope.id),
    textColumn<AveragedScope>('name', row => row.scope.label.en ?? row.scope.id),
    integerColumn<AveragedScope>('size', row => row.size),
    ...scoreColumns<AveragedScope>('score', row => row.score, { decimals, exact }),
    integerColumn<AveragedScope>('rank', row => row.rank),
    listColumn<AveragedScope>('tied', row => row.tied),
    listColumn<AveragedScope>('missing', row =>
      row.scope.members.filter(iso3 => scoreOf(edition, node, iso3) === null)
    ),
    ...(explain ? [derivationColumn(decimals)] : [])
  ]
}

/** Rank averages among each other, ties included; their order stays. */
const rankAverages = (averaged: readonly (Average & { readonly scope: Scope })[]): AveragedScope[] => {
  const { keys } = orderScores(averaged.map(row => row.score))
  return averaged.map((row, own) => ({
    ...row,
    rank: 1 + keys.filter(key => key > (keys[own] ?? NaN)).length,
    tied: averaged.filter((_, other) => other !== own && keys[other] === keys[own]).map(other => other.scope.id)
  }))
}

const derivationColumn = (decimals: number) =>
  structureColumn<AveragedScope>(
    'explanation',
    row => ({
      formula: `mean of ${row.size} exact scores`,
      exact: writeFraction(row.score),
      rounding: roundingRule(decimals)
    }),
    row => `mean of ${row.size} exact scores = ${isExact(row.score) ? row.score.toFraction() : row.score}`
  )

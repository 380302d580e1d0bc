import { deltaChances } from '../../analyses/uncertainty/delta-chance.js'
import { areIndependent, quadrantChances } from '../../analyses/uncertainty/quadrant-chance.js'
import { quadrantOf } from '../../analyses/ranking/quadrant.js'
import {
  compareWithAll,
  distributeRank,
  isToldApart,
  summariseRank
} from '../../analyses/uncertainty/rank-distribution.js'
import { standingOf, type RankScope } from '../../analyses/ranking/ranking.js'
import type { ErrorModel } from '../../analyses/uncertainty/model.js'
import { DomainError, settleAll } from '../../errors.js'
import { compareScores, subtractScores } from '../../exact/fraction.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { answerObject } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { countryByCode, coverScope, editionBefore, editionOf, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { intervalRule, writeDistribution, writeMean, type RankChance } from './rank-distribution.js'
import { forgetRows, integerColumn, writeFraction, writeScore, type Column, type Table } from '../table.js'
import {
  countryIn,
  defaultLevel,
  describeUncertainty,
  resolveUncertainty,
  writeChance,
  type Uncertainty
} from './uncertainty.js'

export interface RankDistributionQuestion {
  readonly edition: string
  readonly node: string
  readonly country: string
  readonly scope?: string | undefined
  readonly uncertainty?: ErrorModel | undefined
  readonly level?: number | undefined
}

const apartRule =
  'a country is not told apart where neither is above the other with more than (1+level)/2; errors of two editions are independent'

/** How firm the rank of one country is: all of its distribution, whom it is not told apart from, its quadrant, its change. */
export const answerRankDistribution = (index: LoadedIndex, question: RankDistributionQuestion) => {
  const { level = defaultLevel } = question
  const edition = editionOf(index, question.edition)
  const [node, { iso3, name }, scope, uncertainty] = settleAll(
    () => nodeIn(index, [edition], question.node),
    () => countryIn(index, edition, question.country, '/country'),
    () => coverScope(index, edition, scopeOf(index, question.scope ?? 'world')),
    () => resolveUncertainty(index, edition, question.uncertainty)
  )
  const scores = uncertainty.distributions(node)
  const own = edition.position.get(iso3) ?? -1
  const rank = distributeRank(scores, own, scope.positions)
  const standing = standingOf(edition, node, iso3, scope)
  const score = scoreOf(edition, node, iso3)
  if (!rank || !standing) throw unscored(name, node)
  const { low, high, median, mean } = summariseRank(rank, level)
  const { decimals } = edition.framework
  const data = {
    iso3,
    country: name,
    node,
    score: writeScore(score, decimals),
    score_exact: writeFraction(score),
    ...standing,
    interval: { level, low, high },
    median,
    mean: writeMean(mean),
    distribution: writeDistribution(rank),
    indistinguishable: writePairs(index, edition, own, scope, scores, level),
    quadrant: writeQuadrant(edition, uncertainty, iso3),
    change: writeChange(index, edition, uncertainty, node, iso3)
  }
  const rule = `${intervalRule}; ${apartRule}; scores rounded ${roundingRule(decimals)}`
  const facts = {
    node,
    scope: { id: scope.id, size: standing.size },
    uncertainty: describeUncertainty(index, uncertainty, level)
  }
  return { ...answerObject(index, data, { edition, rule, facts }), table: tableOf(data.distribution) }
}

/** One row a rank. */
const tableOf = (rows: readonly RankChance[]): Table => {
  const columns: Column<RankChance>[] = [
    integerColumn('rank', row => row.rank),
    chanceColumn('probability', row => row.probability),
    chanceColumn('up_to', row => row.up_to)
  ]
  return forgetRows({ columns, rows })
}

const chanceColumn = (name: string, of: (row: RankChance) => number): Column<RankChance> => ({
  name,
  json: of,
  cell: row => ({ number: of(row).toFixed(6) })
})

const unscored = (name: string, node: string): DomainError =>
  new DomainError('SCOPE_EMPTY', {
    pointer: '/country',
    detail: `${name} has no score on ${node}, and so no rank.`,
    allowed: ['a country with a score']
  })

/** The countries that are not told apart from one, the most alike first. */
const writePairs = (
  index: LoadedIndex,
  edition: ScoredEdition,
  own: number,
  { positions }: RankScope,
  scores: ReturnType<Uncertainty['distributions']>,
  level: number
) =>
  compareWithAll(scores, own, positions)
    .filter(pair => !isToldApart(pair, level))
    .map(({ position, above, equal, below }) => {
      const { iso3, name } = countryByCode(index, edition.countries[position] ?? '')
      return { iso3, country: name, above: writeChance(above), tie: writeChance(equal), below: writeChance(below) }
    })
    .toSorted((a, b) => Math.abs(a.above - a.below) - Math.abs(b.above - b.below) || (a.iso3 < b.iso3 ? -1 : 1))

/** The chances of the quadrants; null where the framework has none or its axes share indicators or have no exact answer. */
const writeQuadrant = (edition: ScoredEdition, { distributions, faultOf }: Uncertainty, iso3: string) => {
  const { quadrants } = edition.framework
  if (!quadrants || quadrants.axes.some(faultOf)) return null
  const [first, second] = quadrants.axes
  const axes = [distributions(first), distributions(second)] as const
  const position = edition.position.get(iso3) ?? -1
  const chances = areIndependent(...axes) ? quadrantChances(quadrants, axes, position) : null
  if (!chances) return null
  const now = quadrantOf(edition.framework, readerOf(edition, iso3))
  const probabilities = Object.fromEntries(Object.entries(chances).map(([id, chance]) => [id, writeChance(chance)]))
  return { now, probabilities }
}

/** The change since the edition before, and the chance that its sign is right; null for the first edition. */
const writeChange = (
  index: LoadedIndex,
  edition: ScoredEdition,
  uncertainty: Uncertainty,
  node: string,
  iso3: string
) => {
  const previous = editionBefore(index, edition)
  const [before, after] = [previous && scoreOf(previous, node, iso3), scoreOf(edition, node, iso3)]
  if (!previous || before == null || after === null) return null
  const then = earlierUncertainty(index, previous, uncertainty)
  if (then.faultOf(node)) return null
  const earlier = then.distributions(node)
  const later = uncertainty.distributions(node)
  const from = earlier.countries[previous.position.get(iso3) ?? -1]
  const to = later.countries[edition.position.get(iso3) ?? -1]
  if (!from || !to) return null
  const { rose, same, fell } = deltaChances(earlier, from, later, to)
  const sign = compareScores(after, before)
  return {
    since: previous.framework.edition,
    delta: writeScore(subtractScores(after, before), edition.framework.decimals),
    rose: writeChance(rose),
    same: writeChance(same),
    fell: writeChance(fell),
    sign_right: writeChance(sign > 0 ? rose : sign < 0 ? fell : same)
  }
}

/** The same errors in an earlier edition; ranges are of one edition only, elsewhere the error of the other scores holds. */
export const earlierUncertainty = (index: LoadedIndex, edition: ScoredEdition, { model }: Uncertainty): Uncertainty =>
  resolveUncertainty(index, edition, model.kind === 'ranges' ? (model.otherwise ?? { kind: 'none' }) : model)

import type { Distribution } from '../../analyses/kernels/distribution.js'
import { distributeRanks, summariseRank, type RankSummary } from '../../analyses/uncertainty/rank-distribution.js'
import { rankCountries, type RankedCountry } from '../../analyses/ranking/ranking.js'
import type { ErrorModel } from '../../analyses/uncertainty/model.js'
import { settleAll } from '../../errors.js'
import { scoreOf } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { countryByCode, coverScope, editionOf, nodeIn, resolveSelection, type LoadedIndex } from '../loaded.js'
import { integerColumn, listColumn, scoreColumns, structureColumn, textColumn, type Column } from '../table.js'
import { defaultLevel, describeUncertainty, resolveUncertainty, writeChance } from './uncertainty.js'

export interface RankDistributionsQuestion {
  readonly edition: string
  readonly node: string
  readonly scope?: string | undefined
  readonly country?: readonly string[] | undefined
  readonly uncertainty?: ErrorModel | undefined
  readonly level?: number | undefined
  /** Add the whole distribution of each rank. */
  readonly full?: boolean | undefined
  readonly exact?: boolean | undefined
}

interface Row extends RankedCountry, RankSummary {
  readonly distribution: Distribution
}

/** How intervals of ranks are taken. */
export const intervalRule =
  'rank = 1 + number of countries strictly above; the interval runs between the quantiles at (1-level)/2 and (1+level)/2, the median is that at 1/2, ' +
  'each the smallest rank r with P(rank <= r) at or above it'

/** The distribution of every rank of a scope, exactly: interval, median, mean, and on demand all of it. */
export const answerRankDistributions = (index: LoadedIndex, question: RankDistributionsQuestion) => {
  const { exact, full, level = defaultLevel } = question
  const edition = editionOf(index, question.edition)
  const [node, { countries, scope }, uncertainty] = settleAll(
    () => nodeIn(index, [edition], question.node),
    () => resolveSelection(index, [edition], { scope: question.scope, country: question.country }),
    () => resolveUncertainty(index, edition, question.uncertainty)
  )
  const ranked = rankCountries(scope.members.map(iso3 => [iso3, scoreOf(edition, node, iso3)] as const))
  const ranks = distributeRanks(uncertainty.distributions(node), coverScope(index, edition, scope).positions)
  const wanted = new Set(countries.map(({ iso3 }) => iso3))
  const rows = ranked.flatMap((country): Row[] => {
    const distribution = ranks.get(edition.position.get(country.iso3) ?? -1)
    if (!distribution || !wanted.has(country.iso3)) return []
    // Not spread: the tied countries are made when asked for.
    const { iso3, score, rank } = country
    return [{ iso3, score, rank, tied: country.tied, distribution, ...summariseRank(distribution, level) }]
  })
  const { decimals } = edition.framework
  return answerTable(
    index,
    { columns: columnsOf(index, { decimals, exact, full }), rows },
    {
      edition,
      rule: `${intervalRule}; scores rounded ${roundingRule(decimals)}`,
      facts: {
        node,
        label: index.release.definitions.get(node)?.label.en ?? node,
        scope: { id: scope.id, label: scope.label.en ?? scope.id, size: ranked.length },
        uncertainty: describeUncertainty(index, uncertainty, level)
      }
    }
  )
}

interface Format {
  readonly decimals: number
  readonly exact?: boolean | undefined
  readonly full?: boolean | undefined
}

const columnsOf = (index: LoadedIndex, { decimals, exact, full }: Format): Column<Row>[] => [
  textColumn('iso3', row => row.iso3),
  textColumn('country', row => countryByCode(index, row.iso3).name),
  ...scoreColumns<Row>('score', row => row.score, { decimals, exact }),
  integerColumn('rank', row => row.rank),
  listColumn('tied', row => row.tied),
  integerColumn('low', row => row.low),
  integerColumn('high', row => row.high),
  integerColumn('median', row => row.median),
  { name: 'mean', json: row => writeMean(row.mean), cell: row => ({ number: row.mean.toFixed(2) }) },
  ...(full ? [distributionColumn] : [])
]

/** The mean of a rank, with two decimals. */
export const writeMean = (mean: number): number => Number(mean.toFixed(2))

const distributionColumn: Column<Row> = structureColumn(
  'distribution',
  row => writeDistribution(row.distribution),
  row =>
    writeDistribution(row.distribution)
      .map(({ rank, probability }) => `${rank}:${probability}`)
      .join('|')
)

/** A rank, its probability, and that of a rank which is no higher a number. */
export interface RankChance {
  readonly rank: number
  readonly probability: number
  readonly up_to: number
}

/** Every rank with a probability that six decimals show. */
export const writeDistribution = ({ first, probabilities }: Distribution): RankChance[] => {
  const ranks: RankChance[] = []
  let sum = 0
  for (const [at, chance] of probabilities.entries()) {
    sum += chance
    const probability = writeChance(chance)
    if (probability > 0) ranks.push({ rank: first + at, probability, up_to: writeChance(sum) })
  }
  return ranks
}

import {
  correlationBins,
  meanOf,
  quantileOf,
  rankQuantile,
  readHistogram,
  type Histogram,
  type SimulationCounts
} from '../../analyses/kernels/counts.js'
import type { SimulationPlan } from '../../analyses/simulation/simulation.js'
import { roundScore } from '../../exact/rounding.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { integer, maybe, openFamily, rounded, structure, text } from '../kit/columns.js'
import * as shapes from '../kit/shapes.js'
import { countryByCode, type LoadedIndex } from '../loaded.js'
import type { SimulationQuestion } from './question.js'

/** A simulation with its names resolved: what threads need, and what the answer needs besides their counts. */
export interface PlannedSimulation {
  readonly question: SimulationQuestion
  readonly edition: ScoredEdition
  readonly scope: { readonly id: string; readonly positions: readonly number[] }
  readonly plan: SimulationPlan
}

/** A country and a composite. */
export interface SimulatedRow {
  readonly unit: number
  readonly iso3: string
  readonly output: number
  readonly node: string
}

/** One row a country and composite. */
export const rowsOf = ({ edition, scope, plan }: PlannedSimulation): SimulatedRow[] =>
  scope.positions.flatMap((position, unit) =>
    plan.outputs.map(({ id }, output) => ({ unit, iso3: edition.countries[position] ?? '', output, node: id }))
  )

/** A level as it stands in the name of a column: 0.05 is p5, 0.975 is p97_5. */
export const levelName = (level: number): string => `p${String(Number((100 * level).toFixed(6))).replace('.', '_')}`

const quadrantNames = ['low_low', 'low_high', 'high_low', 'high_high'] as const
const count = shapes.integer()

const quadrants = maybe(
  structure(
    shapes.members(
      { low_low: count, low_high: count, high_low: count, high_high: count },
      'Replications in each quadrant; null on rows of nodes that are no axis'
    ),
    held => quadrantNames.map(name => `${name}=${held[name]}`).join('|')
  )
)

/** Ranks are counted, so that their mean is no index points. */
const rankMean = { ...rounded(), shape: shapes.maybe(shapes.number('Mean of the rank; null where there is none')) }

/** For each level: `score_p5`, `rank_p5`, ...; 0.975 is `p97_5`. */
export const columns = {
  iso3: text('ISO 3166-1 alpha-3'),
  country: text('Name of the country'),
  node: text('Id of the composite'),
  score: rounded(),
  score_mean: rounded('Mean over the replications'),
  score_levels: openFamily({ 'score_{}': rounded('Quantile of the score; type 7') }),
  rank: maybe(integer('1 is the highest score; equal scores share the better rank (1, 2, 2, 4)')),
  rank_mean: rankMean,
  rank_levels: openFamily({ 'rank_{}': maybe(integer('Quantile of the rank: the first that the share reaches')) }),
  ranked: integer('Replications in which the country has a score'),
  quadrants
}

/** The counts of one unit. */
const rowOf = (counts: Uint32Array | undefined, unit: number, units: number): Histogram => {
  const width = (counts?.length ?? 0) / units
  return readHistogram(counts ?? new Uint32Array(), unit * width, (unit + 1) * width)
}

/** What is written of one row: means and quantiles of score and rank. */
const summarise = ({ plan, question }: PlannedSimulation, counts: SimulationCounts, { output, unit }: SimulatedRow) => {
  const { first = 0, step = 0, under = 1 } = plan.outputs[output]?.bins ?? {}
  const scores = rowOf(counts.scores[output], unit, plan.units)
  const ranks = rowOf(counts.ranks[output], unit, plan.units)
  const scoreAt = (bin: number): number => (first + step * bin) / under
  const rankAt = (place: number): number => place + 1
  const rankOf = (place: number | null): number | null => (place === null ? null : rankAt(place))
  return {
    scoreMean: meanOf(scores, scoreAt),
    scores: question.levels.map(level => quantileOf(scores, level, scoreAt)),
    rankMean: meanOf(ranks, rankAt),
    ranks: question.levels.map(level => rankOf(rankQuantile(ranks, level))),
    ranked: ranks.total
  }
}

/** What is written in each column. */
export const cellsOf = (index: LoadedIndex, planned: PlannedSimulation, counts: SimulationCounts) => {
  const { edition, question } = planned
  const { decimals } = edition.framework
  const known = new Map<SimulatedRow, ReturnType<typeof summarise>>()
  const summaryOf = (row: SimulatedRow) => {
    const summary = known.get(row) ?? summarise(planned, counts, row)
    known.set(row, summary)
    return summary
  }
  const places = new Map(question.levels.map((level, at) => [levelName(level), at]))
  const at = <T>(list: readonly (T | null)[], name: string): T | null => list[places.get(name) ?? -1] ?? null
  const rounded = (value: number | null): number | null => (value === null ? null : roundScore(value, decimals))
  return {
    iso3: (row: SimulatedRow) => row.iso3,
    country: (row: SimulatedRow) => countryByCode(index, row.iso3).name,
    node: (row: SimulatedRow) => row.node,
    score: (row: SimulatedRow) => scoreOf(edition, row.node, row.iso3),
    score_mean: (row: SimulatedRow) => rounded(summaryOf(row).scoreMean),
    score_levels: { 'score_{}': (row: SimulatedRow, name: string) => rounded(at(summaryOf(row).scores, name)) },
    rank: (row: SimulatedRow) => baseRank(planned, row),
    rank_mean: (row: SimulatedRow) => rounded(summaryOf(row).rankMean),
    rank_levels: { 'rank_{}': (row: SimulatedRow, name: string) => at(summaryOf(row).ranks, name) },
    ranked: (row: SimulatedRow) => summaryOf(row).ranked,
    quadrants: (row: SimulatedRow) => quadrantsOf(planned.plan, counts, row)
  }
}

const baseRank = ({ edition, plan }: PlannedSimulation, { output, unit, iso3, node }: SimulatedRow): number | null => {
  if (scoreOf(edition, node, iso3) === null) return null
  const scores = plan.baseline[output] ?? new Float64Array()
  const own = scores[unit] ?? NaN
  return 1 + scores.filter(other => other < own).length
}

/** How often the country was in each quadrant; on the rows of the axes. */
const quadrantsOf = ({ quadrants }: SimulationPlan, counts: SimulationCounts, { output, unit }: SimulatedRow) => {
  if (!quadrants?.axes.includes(output)) return null
  const at = (place: number): number => counts.quadrants[4 * unit + place] ?? 0
  return { low_low: at(0), low_high: at(1), high_low: at(2), high_high: at(3) }
}

/** How the ranks of the replications go with those of the scores as they are. */
export const correlationFacts = (counts: Uint32Array = new Uint32Array(), levels: readonly number[]) => {
  const histogram = readHistogram(counts)
  const valueOf = (bin: number): number => (2 * bin) / (correlationBins - 1) - 1
  const rounded = (value: number | null): number | null => (value === null ? null : roundScore(value, 4))
  return {
    mean: rounded(meanOf(histogram, valueOf)),
    ...Object.fromEntries(levels.map(level => [levelName(level), rounded(quantileOf(histogram, level, valueOf))]))
  }
}

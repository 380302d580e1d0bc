import {
  correlationBins,
  meanOf,
  quantileOf,
  rankQuantile,
  readHistogram,
  type Histogram,
  type SimulationCounts
} from '../../analyses/kernels/counts.js'
import { planSimulation, replicate, type SimulationPlan } from '../../analyses/simulation/simulation.js'
import type { ErrorModel } from '../../analyses/uncertainty/model.js'
import { roundScore } from '../../exact/rounding.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { countryByCode, type LoadedIndex } from '../loaded.js'
import type { SimulationLimits } from './budget.js'
import { resolveSimulation, type SimulationQuestion } from './question.js'
import { integerColumn, scoreColumns, structureColumn, textColumn, type Column } from '../table.js'

export { jobLimits } from './budget.js'
export { isLong, type SimulationQuestion } from './question.js'

/** A simulation with its names resolved: what threads need, and what the answer needs besides their counts. */
export interface PlannedSimulation {
  readonly question: SimulationQuestion
  readonly edition: ScoredEdition
  readonly scope: { readonly id: string; readonly positions: readonly number[] }
  readonly plan: SimulationPlan
}

/**
 * Resolve a simulation; nothing is computed yet.
 *
 * @param limits  what is allowed; those of an answer that is waited for, when left out
 */
export const planAnswer = (
  index: LoadedIndex,
  question: SimulationQuestion,
  limits?: SimulationLimits
): PlannedSimulation => {
  const { edition, scope, resolved } = resolveSimulation(index, question, limits)
  return { question, edition, scope, plan: planSimulation(resolved) }
}

/** Plan, run and answer a simulation on this thread. */
export const answerSimulation = (index: LoadedIndex, question: SimulationQuestion) => {
  const planned = planAnswer(index, question)
  return writeSimulation(index, planned, replicate(planned.plan, { from: 0, to: question.replications }))
}

interface Row {
  readonly unit: number
  readonly iso3: string
  readonly output: number
  readonly node: string
}

/** The answer of a simulation from the counts of its replications: one row a country and composite. */
export const writeSimulation = (index: LoadedIndex, planned: PlannedSimulation, counts: SimulationCounts) => {
  const { question, edition, scope, plan } = planned
  const rows = scope.positions.flatMap((position, unit) =>
    plan.outputs.map(({ id }, output): Row => ({ unit, iso3: edition.countries[position] ?? '', output, node: id }))
  )
  const { seed, replications, weights, aggregations, normalisations, drop, levels } = question
  return answerTable(
    index,
    { columns: columnsOf(index, planned, counts), rows },
    {
      edition,
      rule: ruleOf(edition.framework.decimals),
      facts: {
        scope: { id: scope.id, size: scope.positions.length },
        ...{
          seed,
          replications,
          errors: question.errors.map(writeError),
          weights,
          aggregations,
          normalisations,
          drop,
          levels
        },
        ties: plan.lattice ? 'exact' : 'scores that agree to nine decimals tie',
        rank_correlation: Object.fromEntries(
          plan.outputs.map(({ id }, output) => [id, correlationFacts(counts.correlations[output], levels)])
        )
      }
    }
  )
}

/** An error as it was asked for; of ranges, how many there are. */
const writeError = (error: ErrorModel) => (error.kind === 'ranges' ? { ...error, cells: error.cells.length } : error)

const ruleOf = (decimals: number): string =>
  'each replication draws what varies, scores and ranks anew; score quantiles are of type 7, rank quantiles are ranks ' +
  '(the first that the share reaches); errors are assumptions, the publisher states none; ' +
  `scores rounded ${roundingRule(decimals)}`

/** A level as it stands in the name of a column: 0.05 is p5, 0.975 is p97_5. */
export const levelName = (level: number): string => `p${String(Number((100 * level).toFixed(6))).replace('.', '_')}`

/** The counts of one unit. */
const rowOf = (counts: Uint32Array | undefined, unit: number, units: number): Histogram => {
  const width = (counts?.length ?? 0) / units
  return readHistogram(counts ?? new Uint32Array(), unit * width, (unit + 1) * width)
}

/** What is written of one row: means and quantiles of score and rank. */
const summarise = ({ plan, question }: PlannedSimulation, counts: SimulationCounts, { output, unit }: Row) => {
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

const columnsOf = (index: LoadedIndex, planned: PlannedSimulation, counts: SimulationCounts): Column<Row>[] => {
  const { edition, plan, question } = planned
  const { decimals } = edition.framework
  const known = new Map<Row, ReturnType<typeof summarise>>()
  const summaryOf = (row: Row) => {
    const summary = known.get(row) ?? summarise(planned, counts, row)
    known.set(row, summary)
    return summary
  }
  const rounded = (value: number | null): number | null => (value === null ? null : roundScore(value, decimals))
  const baseRank = ({ output, unit, iso3, node }: Row): number | null => {
    if (scoreOf(edition, node, iso3) === null) return null
    const own = plan.baseline[output]?.[unit] ?? NaN
    return 1 + (plan.baseline[output] ?? new Float64Array()).filter(other => other < own).length
  }
  const levels = question.levels.map(levelName)
  const scores = (name: string, of: (row: Row) => number | null) =>
    scoreColumns<Row>(name, row => rounded(of(row)), { decimals })
  return [
    textColumn('iso3', row => row.iso3),
    textColumn('country', row => countryByCode(index, row.iso3).name),
    textColumn('node', row => row.node),
    ...scoreColumns<Row>('score', row => scoreOf(edition, row.node, row.iso3), { decimals }),
    ...scores('score_mean', row => summaryOf(row).scoreMean),
    ...levels.flatMap((name, at) => scores(`score_${name}`, row => summaryOf(row).scores[at] ?? null)),
    integerColumn('rank', baseRank),
    ...scores('rank_mean', row => summaryOf(row).rankMean),
    ...levels.map((name, at) => integerColumn<Row>(`rank_${name}`, row => summaryOf(row).ranks[at] ?? null)),
    integerColumn('ranked', row => summaryOf(row).ranked),
    quadrantColumn(plan, counts)
  ]
}

const quadrantNames = ['low_low', 'low_high', 'high_low', 'high_high'] as const

/** How often the country was in each quadrant; on the rows of the axes. */
const quadrantColumn = ({ quadrants }: SimulationPlan, counts: SimulationCounts): Column<Row> => {
  const countsOf = ({ output, unit }: Row): Record<string, number> | null =>
    quadrants?.axes.includes(output)
      ? Object.fromEntries(quadrantNames.map((name, at) => [name, counts.quadrants[4 * unit + at] ?? 0]))
      : null
  const cell = (row: Row): string =>
    Object.entries(countsOf(row) ?? {})
      .map(([name, count]) => `${name}=${count}`)
      .join('|')
  return structureColumn('quadrants', countsOf, cell)
}

const correlationFacts = (counts: Uint32Array = new Uint32Array(), levels: readonly number[]) => {
  const histogram = readHistogram(counts)
  const valueOf = (bin: number): number => (2 * bin) / (correlationBins - 1) - 1
  const rounded = (value: number | null): number | null => (value === null ? null : roundScore(value, 4))
  return {
    mean: rounded(meanOf(histogram, valueOf)),
    ...Object.fromEntries(levels.map(level => [levelName(level), rounded(quantileOf(histogram, level, valueOf))]))
  }
}

import { leaveOneOutAddress, tornadoAddress } from '../addresses.js'
import { mostDimensions } from '../../analyses/kernels/sobol-sequence.js'
import { standingOf } from '../../analyses/ranking/ranking.js'
import {
  bootstrap,
  studySensitivity,
  tieWithin,
  type FactorIndices,
  type SensitivityResult
} from '../../analyses/sensitivity/sensitivity.js'
import { widthOf, type Factor } from '../../analyses/sensitivity/factors.js'
import { countriesOf, planSensitivity, type Output, type SensitivityPlan } from '../../analyses/sensitivity/plan.js'
import { leastSamples, type Sensitivity } from './asked.js'
import { DomainError, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { countryByCode, coverScope, editionOf, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { FaultGathering } from '../patch/faults.js'
import { assessedCountry } from '../patch/names.js'
import { resolveFactors } from './factors.js'
import { statisticColumn, writeStatistic } from '../statistics/statistics.js'
import { textColumn, type Column } from '../table.js'
import { scaleReader } from '../uncertainty/uncertainty.js'

export interface SensitivityQuestion extends Sensitivity {
  readonly edition: string
}

/** Country scores that one answer may take: samples * (factors + 2) * countries. */
export const sensitivityBudget = 20_000_000

/** A study with its names resolved: what a thread needs, and what the answer needs besides its result. */
export interface PlannedSensitivity {
  readonly question: SensitivityQuestion
  readonly edition: ScoredEdition
  readonly output: Output
  readonly plan: SensitivityPlan
}

/**
 * Resolve a question of sensitivity; nothing is computed yet.
 *
 * @throws {DomainError} `SENSITIVITY_INVALID`, `SENSITIVITY_TOO_LARGE` and the errors of names
 */
export const planStudy = (index: LoadedIndex, question: SensitivityQuestion): PlannedSensitivity => {
  const edition = editionOf(index, question.edition)
  const output = resolveOutput(index, edition, question)
  const faults = new FaultGathering('SENSITIVITY_INVALID', 'the factors')
  const context = { index, edition, node: output.node, country: output.country, faults }
  const factors = resolveFactors(context, question.factors ?? [{ kind: 'errors' }])
  faults.finish()
  refuseCostly(factors, question.samples, countriesOf(edition, output).length)
  const regionOf = (iso3: string): string => countryByCode(index, iso3).region
  const plan = planSensitivity(edition, output, factors, question, { scaleOf: scaleReader(index), regionOf })
  return { question, edition, output, plan }
}

/**
 * Sobol' indices of a score or rank: which uncertain factors its variance comes from.
 *
 * @param watch  is told how many of the samples are done
 */
export const answerSensitivity = (
  index: LoadedIndex,
  question: SensitivityQuestion,
  watch?: (done: number) => void
) => {
  const planned = planStudy(index, question)
  return writeSensitivity(index, planned, studySensitivity(planned.plan, watch))
}

/** The answer of a study from its result: one row a factor. */
export const writeSensitivity = (index: LoadedIndex, planned: PlannedSensitivity, result: SensitivityResult) => {
  const { question, edition, output, plan } = planned
  if (!result.defined) throw new DomainError('SENSITIVITY_INVALID', undefinedScore(output.node))
  const { samples, seed } = question
  const rows = plan.factors.map((factor, at): Row => ({
    factor,
    ...(result.indices[at] ?? { first: null, total: null })
  }))
  const facts = {
    scope: { id: output.scope.id, size: output.scope.positions.length },
    output: {
      ...question.output,
      country: output.country ?? null,
      scope: output.scope.id,
      countries: plan.regions.length
    },
    baseline: writeStatistic(result.baseline),
    mean: writeStatistic(result.mean),
    variance: writeStatistic(result.variance),
    sum_first: sumOf(rows, 'first'),
    sum_total: sumOf(rows, 'total'),
    ...{ seed, samples, evaluations: result.evaluations, factors: question.factors ?? [{ kind: 'errors' }] },
    generator: "Philox4x32-10; Sobol' sequence of Joe and Kuo 2008, shifted by random words",
    interval: { level: bootstrap.level, method: 'percentile bootstrap', replicates: bootstrap.replicates },
    assumptions: assumptionsOf(plan.factors),
    links: linksOf(index, edition, output)
  }
  return answerTable(index, { columns, rows }, { edition, rule, facts })
}

/** Addresses of the views of the same output that move one thing at a time. */
const linksOf = ({ release }: LoadedIndex, { framework, composites }: ScoredEdition, output: Output) => {
  const { node, country, scope } = output
  const setting = { edition: framework.edition, node, scope: scope.id, release: release.id }
  if (!composites.includes(node)) return {}
  return {
    ...(country !== undefined && { tornado: tornadoAddress(setting, country) }),
    leave_one_out: leaveOneOutAddress(setting)
  }
}

interface Row extends FactorIndices {
  readonly factor: Factor
}

const rule =
  'first: share of the variance that a factor explains by itself (Saltelli 2010); total: with all that it takes part in ' +
  "(Jansen 1999); a factor's total less its first is interaction; errors are assumptions, the publisher states none; " +
  `float64, scores nearer than ${tieWithin} tie; six significant digits`

const resolveOutput = (index: LoadedIndex, edition: ScoredEdition, { output }: Sensitivity): Output => {
  const [node, country, scope] = settleAll(
    () => nodeIn(index, [edition], output.node, '/output/node'),
    () =>
      output.country === undefined
        ? undefined
        : assessedCountry(index, edition, output.country, '/output/country').iso3,
    () => coverScope(index, edition, scopeOf(index, output.scope, '/output/scope'))
  )
  const resolved: Output = { node, country, scope, quantity: output.quantity }
  const codes = countriesOf(edition, resolved)
  if (codes.length === 0) {
    const detail = `The scope ${scope.id} has no country with a score of ${node}.`
    throw new DomainError('SCOPE_EMPTY', { pointer: '/output/scope', scope: scope.id, detail })
  }
  if (country !== undefined && !standingOf(edition, node, country, scope)) {
    const detail = `${country} has no score of ${node} in edition ${edition.framework.edition}.`
    throw new DomainError('SENSITIVITY_INVALID', { pointer: '/output/country', detail })
  }
  return resolved
}

const refuseCostly = (factors: readonly Factor[], samples: number, countries: number): void => {
  const width = factors.reduce((sum, factor) => sum + widthOf(factor), 0)
  const most = Math.floor(mostDimensions / 2)
  if (width > most) {
    const detail = `The factors take ${width} coordinates of the design.`
    const allowed = [`at most ${most}; a factor of weights takes one for each child, any other takes one`]
    throw new DomainError('SENSITIVITY_TOO_LARGE', { pointer: '/factors', detail, allowed })
  }
  const work = samples * (factors.length + 2) * countries
  if (work <= sensitivityBudget) return
  const detail = `${samples} samples of ${factors.length} factors over ${countries} countries take ${work} country scores.`
  const samplesLeft = 2 ** Math.floor(Math.log2(sensitivityBudget / ((factors.length + 2) * countries)))
  const allowed = [
    `samples * (factors + 2) * countries of at most ${sensitivityBudget}`,
    samplesLeft < leastSamples
      ? 'fewer factors or a smaller scope'
      : `${samplesLeft} samples of these factors and countries`
  ]
  throw new DomainError('SENSITIVITY_TOO_LARGE', { pointer: '/samples', detail, allowed })
}

const undefinedScore = (node: string) => ({
  pointer: '/factors',
  detail: `With some of these factors ${node} is not defined: a division by zero or the root of a negative number.`
})

const sumOf = (rows: readonly Row[], kind: 'first' | 'total'): number | null =>
  writeStatistic(rows.reduce((sum, each) => sum + (each[kind]?.value ?? NaN), 0))

const assumptionsOf = (factors: readonly Factor[]): string[] => {
  const kinds = new Set(factors.map(({ kind }) => kind))
  return [
    'The publisher gives no error model; all factors are assumptions of the question, independent of each other.',
    ...(kinds.has('errors') ? ['A score with its error is clipped to the scale.'] : []),
    ...(kinds.has('weights') ? ['A weight is off uniformly; weights are then scaled to add up to 1.'] : []),
    ...(kinds.has('aggregation') || kinds.has('drop') ? ['Choices have equal odds.'] : [])
  ]
}

const estimateColumns = (kind: 'first' | 'total'): Column<Row>[] => [
  statisticColumn(kind, row => row[kind]?.value),
  statisticColumn(`${kind}_low`, row => row[kind]?.low),
  statisticColumn(`${kind}_high`, row => row[kind]?.high)
]

const columns: readonly Column<Row>[] = [
  textColumn('factor', row => row.factor.name),
  textColumn('kind', row => row.factor.kind),
  ...estimateColumns('first'),
  ...estimateColumns('total')
]

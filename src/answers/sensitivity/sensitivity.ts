import {
  bootstrap,
  studySensitivity,
  tieWithin,
  type FactorIndices,
  type SensitivityResult
} from '../../analyses/sensitivity/sensitivity.js'
import type { Factor } from '../../analyses/sensitivity/factors.js'
import type { Output } from '../../analyses/sensitivity/plan.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { leaveOneOutAddress, tornadoAddress } from '../addresses.js'
import { answerSaid } from '../answer.js'
import { countedIn } from '../counted-in.js'
import * as ask from '../kit/asks.js'
import { oneOf, statistic, text, writeStatistic } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { body } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import type { LoadedIndex } from '../loaded.js'
import type { Sensitivity } from './asked.js'
import { planStudy, type PlannedSensitivity } from './plan.js'

export { planStudy, sensitivityBudget, type PlannedSensitivity, type SensitivityQuestion } from './plan.js'

/** Addresses of the views of the same output that move one thing at a time. */
const linksOf = (
  { release }: LoadedIndex,
  { framework, composites }: ScoredEdition,
  output: Output
): { readonly tornado?: string; readonly leave_one_out?: string } => {
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
  `float64, scores nearer than ${tieWithin} tie, an output that varies less has no indices; six significant digits`

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
    ...(factors.some(each => each.kind === 'errors' && each.error.shared === 'region')
      ? ['An error that a region shares is one for all indicators of its factor.']
      : []),
    ...(kinds.has('weights') ? ['A weight is off uniformly; weights are then scaled to add up to 1.'] : []),
    ...(kinds.has('aggregation') || kinds.has('drop') ? ['Choices have equal odds.'] : [])
  ]
}

const gives = rows('FactorIndices', {
  factor: text('What may vary'),
  kind: oneOf(['errors', 'weights', 'aggregation', 'drop'], 'Kind of the factor'),
  first: statistic('Share of the variance that the factor explains by itself; null where the output does not vary'),
  first_low: statistic('Lower end of the 95 % bootstrap interval'),
  first_high: statistic('Upper end of the interval'),
  total: statistic('Share of the variance that the factor has part in, by itself or with others'),
  total_low: statistic('Lower end of the 95 % bootstrap interval'),
  total_high: statistic('Upper end of the interval')
})

const cells = {
  factor: (row: Row) => row.factor.name,
  kind: (row: Row) => row.factor.kind,
  first: (row: Row) => row.first?.value,
  first_low: (row: Row) => row.first?.low,
  first_high: (row: Row) => row.first?.high,
  total: (row: Row) => row.total?.value,
  total_low: (row: Row) => row.total?.low,
  total_high: (row: Row) => row.total?.high
}

/** What is said of a study from its result. */
const sayResult = (index: LoadedIndex, planned: PlannedSensitivity, result: SensitivityResult) => {
  const { question, edition, output, plan } = planned
  if (!result.defined) throw new DomainError('SENSITIVITY_INVALID', undefinedScore(output.node))
  const { samples, seed } = question
  const found = plan.factors.map((factor, at): Row => ({
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
    sum_first: sumOf(found, 'first'),
    sum_total: sumOf(found, 'total'),
    ...{ seed, samples, evaluations: result.evaluations, factors: question.factors ?? [{ kind: 'errors' }] },
    generator: "Philox4x32-10; Sobol' sequence of Joe and Kuo 2008, shifted by random words",
    interval: { level: bootstrap.level, method: 'percentile bootstrap', replicates: bootstrap.replicates },
    assumptions: [
      ...assumptionsOf(plan.factors),
      ...(output.country === undefined ? [] : countedIn(edition, output.country, output.scope))
    ],
    links: linksOf(index, edition, output)
  }
  return { edition, rule, facts, told: gives.tell(edition.framework)(found, cells) }
}

/** The answer of a study from its result: one row a factor. */
export const writeSensitivity = (index: LoadedIndex, planned: PlannedSensitivity, result: SensitivityResult) =>
  answerSaid(index, sayResult(index, planned, result))

/** Sobol' indices of a score or rank: which uncertain factors its variance comes from. */
export const sensitivity = question({
  word: 'sensitivity',
  path: '/editions/{edition}/sensitivity',
  topic: 'Uncertainty',
  summary: "Sobol' indices of a score or rank, also of a single country: which uncertain factors it depends on",
  description:
    'Factors are errors of scores, weights, the choice of a mean and left-out indicators; left out, they are one step of error either way in each indicator beneath the node. The same seed gives the same bytes. A study ends when its client goes away; samples * (factors + 2) * countries are limited. `meta.links` leads to the tornado (one indicator of the country at a time) and to leave-one-out.',
  asks: {
    edition: ask.edition,
    sensitivity: body<Sensitivity>('sensitivity', 'Which output is studied, what is uncertain, and how finely', {
      errors: ['NODE_UNKNOWN', ...ask.scopeErrors, 'SENSITIVITY_INVALID', 'SENSITIVITY_TOO_LARGE']
    })
  },
  gives,
  // 20 million scores of countries are the most, in some 10 s.
  cost: ({ samples }) => Math.min(10_000, 20 + 2 * samples),
  examples: {
    "What Kazakhstan's rank in Central Asia and the Caucasus depends on": {
      edition: '2023',
      output: {
        node: 'resilience',
        quantity: 'rank',
        country: 'KAZ',
        scope: 'region:central_asia_and_the_caucasus'
      },
      samples: 256,
      seed: 2023
    },
    'Choices of method against errors of scores, for the ranking as a whole': {
      edition: '2023',
      output: { node: 'criminality', quantity: 'rank', scope: 'region:west_africa' },
      factors: [
        { kind: 'errors', together: true },
        { kind: 'weights', node: 'criminality', by: 0.5 },
        { kind: 'aggregation', node: 'criminality', among: ['arithmetic', 'geometric'] },
        { kind: 'drop' }
      ],
      samples: 256,
      seed: 2023
    }
  },
  answer: (index, asked) => {
    const planned = planStudy(index, asked)
    return sayResult(index, planned, studySensitivity(planned.plan))
  }
})

import type { SimulationCounts } from '../../analyses/kernels/counts.js'
import { planSimulation, replicate } from '../../analyses/simulation/simulation.js'
import type { ErrorModel } from '../../analyses/uncertainty/model.js'
import { answerSaid } from '../answer.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { rows } from '../kit/giving.js'
import { body } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import type { LoadedIndex } from '../loaded.js'
import type { Simulation } from './asked.js'
import type { SimulationLimits } from './budget.js'
import { simulationExamples } from './examples.js'
import { resolveSimulation, type SimulationQuestion } from './question.js'
import { cellsOf, columns, correlationFacts, levelName, rowsOf, type PlannedSimulation } from './rows.js'

export { jobLimits } from './budget.js'
export { isLong, type SimulationQuestion } from './question.js'
export { levelName, type PlannedSimulation } from './rows.js'

/**
 * Resolve a simulation; nothing is computed yet.
 *
 * @param limits  what is allowed; those of an answer that is waited for, when left out
 */
export const planAnswer = (
  index: LoadedIndex,
  asked: SimulationQuestion,
  limits?: SimulationLimits
): PlannedSimulation => {
  const { edition, scope, resolved } = resolveSimulation(index, asked, limits)
  return { question: asked, edition, scope, plan: planSimulation(resolved) }
}

/** An error as it was asked for; of ranges, how many there are. */
const writeError = (error: ErrorModel) => (error.kind === 'ranges' ? { ...error, cells: error.cells.length } : error)

const ruleOf = (decimals: number): string =>
  'each replication draws what varies, scores and ranks anew; score quantiles are of type 7, rank quantiles are ranks ' +
  '(the first that the share reaches); errors are assumptions, the publisher states none; ' +
  `scores rounded ${roundingRule(decimals)}`

const gives = rows('SimulatedScore', columns)

/** What is said of a simulation from the counts of its replications. */
const sayCounts = (index: LoadedIndex, planned: PlannedSimulation, counts: SimulationCounts) => {
  const { question: asked, edition, scope, plan } = planned
  const { seed, replications, weights, aggregations, normalisations, drop, levels } = asked
  const errors = asked.errors.map(writeError)
  const { decimals } = edition.framework
  const names = levels.map(levelName)
  return {
    edition,
    rule: ruleOf(decimals),
    facts: {
      scope: { id: scope.id, size: scope.positions.length },
      ...{ seed, replications, errors, weights, aggregations, normalisations, drop, levels },
      ties: plan.lattice ? 'exact' : 'scores that agree to nine decimals tie',
      rank_correlation: Object.fromEntries(
        plan.outputs.map(({ id }, output) => [id, correlationFacts(counts.correlations[output], levels)])
      )
    },
    told: gives.tell({ decimals, names: { score_levels: names, rank_levels: names } })(
      rowsOf(planned),
      cellsOf(index, planned, counts)
    )
  }
}

/** The answer of a simulation from the counts of its replications: one row a country and composite. */
export const writeSimulation = (index: LoadedIndex, planned: PlannedSimulation, counts: SimulationCounts) =>
  answerSaid(index, sayCounts(index, planned, counts))

const bodyErrors = ['SIMULATION_INVALID', 'SIMULATION_TOO_LARGE', 'UNCERTAINTY_INVALID', 'PATCH_INVALID'] as const

/** Score and rank many times: what ranks and scores become when what they rest on varies. */
export const simulation = question({
  word: 'simulation',
  path: '/editions/{edition}/simulations',
  topic: 'Uncertainty',
  summary: 'Score and rank many times under errors, weights, means and dropped indicators that vary',
  description:
    'For what is not independent: common weights, other means, other normalisations, dropped indicators, errors that are shared (those of a region are one for all its scores, on every indicator alike); alone or together with errors of single scores. The answer depends on the question and its seed alone: not on threads or machines. `meta.simulation` is the hash of release and question. A run ends when its client goes away. What takes long, or what is asked for with `Prefer: respond-async` (RFC 7240), is done as a job: 202 with its address. Replications times countries are limited.',
  asks: {
    edition: ask.edition,
    simulation: body<Simulation>('simulation', 'What varies, and how often', {
      errors: ['NODE_UNKNOWN', ...ask.scopeErrors, ...bodyErrors]
    })
  },
  gives,
  // A score is visited in some 30 ns, and 193 countries have 32 of them.
  // What takes longer is a job.
  cost: ({ replications }) => Math.min(8000, 20 + replications / 5),
  examples: simulationExamples,
  answer: (index, asked) => {
    const planned = planAnswer(index, asked)
    return sayCounts(index, planned, replicate(planned.plan, { from: 0, to: asked.replications }))
  }
})

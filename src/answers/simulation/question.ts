import { rangeOdds } from '../../analyses/uncertainty/error-model.js'
import type { VariedIndex as Resolved } from '../../analyses/simulation/question.js'
import type { Formula } from '../../definitions/formula-language.js'
import type { Simulation } from './asked.js'
import { DomainError, pointerTo, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { aggregationOf, listOf } from '../../scoring/reform.js'
import { countryByCode, editionOf, scaleReader, type LoadedIndex } from '../loaded.js'
import { namedMean } from '../patch/method.js'
import { compositeIn, indicatorIn } from '../patch/names.js'
import { coverWithin, simulationLimits } from './budget.js'
import { resolveRanges } from '../uncertainty/uncertainty.js'

export interface SimulationQuestion extends Simulation {
  readonly edition: string
}

const fault = (pointer: string, detail: string, allowed: readonly string[]): DomainError =>
  new DomainError('SIMULATION_INVALID', { pointer, detail, allowed })

/**
 * Resolve the names of a simulation and hold it to the definitions and the budget.
 *
 * @throws {DomainError} `SIMULATION_INVALID`, `SIMULATION_TOO_LARGE` and the errors of names, all at once
 */
export const resolveSimulation = (index: LoadedIndex, question: SimulationQuestion, limits = simulationLimits) => {
  const edition = editionOf(index, question.edition)
  const [scope, weights, formulas, drop, errors] = settleAll(
    () => coverWithin(index, edition, question, limits),
    () => checkWeights(index, edition, question),
    () => chosenFormulas(index, edition, question),
    () => checkDrop(index, edition, question),
    () => resolveErrors(index, edition, question)
  )
  const resolved: Resolved = {
    edition,
    positions: scope.positions,
    regionOf: iso3 => countryByCode(index, iso3).region,
    scaleOf: scaleReader(index),
    seed: question.seed,
    ...errors,
    weights,
    formulas,
    normalisations: question.normalisations?.some(method => method !== 'none') ? question.normalisations : [],
    drop
  }
  return { edition, scope, resolved }
}

/** Whether a simulation is too long to be waited for, whatever other faults it has. */
export const isLong = (index: LoadedIndex, question: SimulationQuestion): boolean => {
  try {
    coverWithin(index, editionOf(index, question.edition), question, simulationLimits)
    return false
  } catch (error) {
    if (error instanceof DomainError) return error.code === 'SIMULATION_TOO_LARGE'
    throw error
  }
}

/** The errors but for ranges of reviewers, which stand once. */
const resolveErrors = (
  index: LoadedIndex,
  edition: ScoredEdition,
  { errors: given }: SimulationQuestion
): Pick<Resolved, 'errors' | 'ranges'> => {
  const errors = given.flatMap(error => (error.kind === 'ranges' ? [] : [error]))
  const [first, second] = given.flatMap((error, at) => (error.kind === 'ranges' ? [{ error, at }] : []))
  const twice = 'Ranges of reviewers stand twice: their cells belong in one list.'
  if (second) throw fault(`/errors/${second.at}/kind`, twice, ['one entry of the kind ranges'])
  if (!first) return { errors }
  const cells = resolveRanges(index, edition, first.error, `/errors/${first.at}`, rangeOdds)
  return { errors, ranges: { cells, otherwise: first.error.otherwise ?? { kind: 'none' } } }
}

const isMean = (edition: ScoredEdition, id: string): boolean => {
  const node = edition.framework.nodes.find(each => each.id === id)
  const list = node?.formula && listOf(node.formula, node.children)
  return list !== undefined && list !== null && list.name !== 'median' && list.name !== 'min' && list.name !== 'max'
}

const checkWeights = (index: LoadedIndex, edition: ScoredEdition, { weights, aggregations }: SimulationQuestion) => {
  if (!weights) return null
  const named = weights.nodes ?? []
  settleAll(
    ...named.map((id, at) => () => {
      const pointer = `/weights/nodes/${at}`
      const node = compositeIn(index, edition, id, pointer)
      if (isMean(edition, node) || Object.hasOwn(aggregations ?? {}, node)) return
      throw fault(
        pointer,
        `The formula of ${node} takes no weights.`,
        edition.composites.filter(each => isMean(edition, each))
      )
    })
  )
  return weights
}

const chosenFormulas = (
  index: LoadedIndex,
  edition: ScoredEdition,
  { aggregations = {} }: SimulationQuestion
): ReadonlyMap<string, readonly Formula[]> => {
  const entries = settleAll(
    ...Object.entries(aggregations).map(([id, means]) => () => {
      const pointer = pointerTo('aggregations', id)
      const node = compositeIn(index, edition, id, pointer)
      const { children = [] } = edition.framework.nodes.find(each => each.id === node) ?? {}
      const formulas = means.map((mean, at) => aggregationOf(namedMean(mean, `${pointer}/${at}`), children))
      return [node, formulas] as const
    })
  )
  return new Map(entries)
}

const checkDrop = (index: LoadedIndex, edition: ScoredEdition, { drop, aggregations = {} }: SimulationQuestion) => {
  if (!drop) return null
  const named = drop.among?.map((id, at) => () => indicatorIn(index, edition, id, `/drop/among/${at}`))
  const among = [...new Set(named ? settleAll(...named) : edition.indicators)]
  const { nodes } = edition.framework
  const rigid = nodes.filter(
    ({ id, children, formula }) => formula && !listOf(formula, children) && !Object.hasOwn(aggregations, id)
  )
  for (const { id } of rigid) {
    const beneath = among.find(indicator => edition.above.get(indicator)?.includes(id))
    if (beneath === undefined) continue
    throw fault('/drop', `The formula of ${id} is no list that ${beneath} can be dropped from.`, ['lists of children'])
  }
  if (drop.count < among.length) return { count: drop.count, among }
  throw fault('/drop/count', `${drop.count} of ${among.length} indicators would be dropped.`, [
    `at most ${among.length - 1}`
  ])
}

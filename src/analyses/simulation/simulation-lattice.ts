import type { CellError } from '../uncertainty/model.js'
import { fullOdds, spreadScore, whyNotExact, wholeOdds, type CellOdds } from '../uncertainty/error-model.js'
import { createLattice, type Lattice } from './lattice.js'
import type { SimulationQuestion } from './simulation.js'

/**
 * The lattice of a simulation in which nothing varies but errors on the grid that are independent: of one model, or ranges of
 * reviewers with an error of the other scores.
 */
export const latticeOf = (question: SimulationQuestion): Lattice | undefined => {
  const { edition, positions, scaleOf, errors, ranges, weights, formulas, drop, normalisations = [] } = question
  const error = singleError(errors, ranges?.otherwise)
  if (!error || weights || drop || formulas.size > 0 || normalisations.length > 0) return undefined
  const cellOdds = cellReader(error)
  return createLattice({ edition, nodes: edition.composites, positions, scaleOf, cellOdds, ranges: ranges?.cells })
}

/**
 * The one error of all scores that is left, where it is independent and on the grid, else undefined.
 *
 * @param otherwise  the error of the scores that have no ranges, where there are ranges
 */
export const singleError = (errors: readonly CellError[], otherwise?: CellError): CellError | undefined => {
  const others = errors.filter(({ kind }) => kind !== 'none')
  const [error = { kind: 'none' }] = otherwise ? [otherwise] : others
  if (others.length > (otherwise ? 0 : 1) || whyNotExact({ error })) return undefined
  return error
}

/** What an error makes of a score. */
const cellReader = (error: CellError): ((place: number, top: number, step: number) => CellOdds) => {
  if (error.kind === 'none') return place => ({ first: place, odds: [1] })
  if (error.kind === 'step') {
    const odds = wholeOdds(fullOdds(error))
    return (place, top) => clipOdds(odds, place - error.k, top)
  }
  return (place, top, step) => {
    const { first, probabilities } = spreadScore(error, place, top, step)
    return { first, odds: [...probabilities] }
  }
}

/** Odds of consecutive places from one on, those beyond the ends of the scale added to the ends. */
const clipOdds = (odds: readonly number[], from: number, top: number): CellOdds => {
  const [first, last] = [Math.max(0, from), Math.min(top, from + odds.length - 1)]
  const clipped = new Array<number>(last - first + 1).fill(0)
  for (const [at, weight] of odds.entries()) {
    const place = Math.min(top, Math.max(0, from + at)) - first
    clipped[place] = (clipped[place] ?? 0) + weight
  }
  return { first, odds: clipped }
}

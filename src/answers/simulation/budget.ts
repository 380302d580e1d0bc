import { singleError } from '../../analyses/simulation/simulation-lattice.js'
import { formIn } from '../../scoring/lattice.js'
import type { Simulation } from './asked.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { isLinear } from '../../scoring/linear.js'
import { coverScope, scopeOf, type LoadedIndex } from '../loaded.js'

/** So much is computed at the most: scores that are visited, and cells of the table of ranks. */
export interface SimulationLimits {
  readonly visits: number
  readonly ranks: number
}

/** The limits of an answer that is waited for: a visit takes some 30 ns of one thread, so that it comes in seconds. */
export const simulationLimits: SimulationLimits = { visits: 250_000_000, ranks: 20_000_000 }

/** The limits of a job: minutes of one thread. */
export const jobLimits: SimulationLimits = { ...simulationLimits, visits: 5_000_000_000 }

/** Visits that take as long as an error of a kind in one score, and as its normalisation. */
const costs = { none: 0, step: 1, normal: 3, ranges: 1, normalisation: 4 } as const

/**
 * The countries of a simulation, where they and the replications are within limits.
 *
 * @throws {DomainError} `SIMULATION_TOO_LARGE`, `SCOPE_EMPTY` and the errors of scopes
 */
export const coverWithin = (
  index: LoadedIndex,
  edition: ScoredEdition,
  question: Simulation,
  limits: SimulationLimits
) => {
  const covered = coverScope(index, edition, scopeOf(index, question.scope))
  const units = covered.positions.length
  if (units === 0) {
    const detail = `The scope ${covered.id} has no country in edition ${edition.framework.edition}.`
    throw new DomainError('SCOPE_EMPTY', { pointer: '/scope', detail })
  }
  const most = Math.floor(limits.visits / (units * visitsOf(edition, question)))
  if (question.replications > most) {
    const detail = `${question.replications} replications of ${units} countries with all that varies here are more than is computed.`
    const allowed = [`at most ${most} such replications of ${units} countries`]
    throw new DomainError('SIMULATION_TOO_LARGE', { pointer: '/replications', detail, allowed })
  }
  if (units * units * edition.composites.length > limits.ranks) {
    const detail = `Ranks of ${units} countries are more than are counted here.`
    const fewer = Math.floor(Math.sqrt(limits.ranks / edition.composites.length))
    throw new DomainError('SIMULATION_TOO_LARGE', {
      pointer: '/scope',
      detail,
      allowed: [`at most ${fewer} countries`]
    })
  }
  return covered
}

/** How many scores a replication visits for each country: sums on the lattice, else every indicator, and again for errors. */
const visitsOf = (edition: ScoredEdition, question: Simulation): number => {
  const { errors, weights, aggregations, drop, normalisations = [] } = question
  const plain = errors.flatMap(error => (error.kind === 'ranges' ? [] : [error]))
  const ranges = errors.flatMap(error =>
    error.kind === 'ranges' ? [error.otherwise ?? { kind: 'none' as const }] : []
  )
  const normalised = normalisations.some(method => method !== 'none')
  const light = singleError(plain, ranges[0]) && !weights && !aggregations && !drop && !normalised
  const nodes = edition.composites
  if (light && nodes.every(node => isLinear(formIn(edition.framework, node)))) return 2 * nodes.length
  const each = [...plain, ...ranges].reduce((sum, { kind }) => sum + costs[kind], 1 + ranges.length * costs.ranges)
  return edition.indicators.length * (each + (normalised ? costs.normalisation : 0))
}

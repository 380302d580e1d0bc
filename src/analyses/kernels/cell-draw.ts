import { DiscreteTables } from './discrete.js'
import { purposes } from './purposes.js'
import type { Draws } from './random.js'
import type { PlannedError, SimulationPlan } from './simulation-plan.js'

/** Adds the errors of a replication to the scores of a unit. */
export interface DrawnCells {
  readonly draw: (replication: number) => void
  /** @param values  takes the scores of the indicators with their errors, in the slots of the indicators */
  readonly read: (unit: number, values: Float64Array) => void
}

const errorStride = 16

type Sampler = (draws: Draws) => number

/**
 * The errors of a plan. An error shared by a region is one draw for all scores of its countries; one shared by an indicator
 * is one draw for all countries. Errors add up; what leaves the scale is clipped to its end.
 */
export const createCells = (plan: SimulationPlan, draws: Draws): DrawnCells => {
  const { indicators, scores, regions, nodes } = plan
  const width = indicators.length
  const slots = Int32Array.from(indicators, ({ id }) => nodes.indexOf(id))
  const samplers = plan.errors.map(createSampler)
  const { shocks, drawShocks } = createShocks(plan, samplers, draws)
  let current = 0
  const spared = plan.ranges?.tables
  const addError = (error: number, unit: number, values: Float64Array): void => {
    const [plannedError, sample, shared] = [plan.errors[error], samplers[error], shocks[error]]
    if (!plannedError || !sample) return
    const byRegion = plannedError.shared === 'region'
    if (!shared) draws.at(current, unit, purposes.cells + errorStride * (error + 1))
    for (let at = 0; at < width; at++) {
      const drawn = shared ? (shared[byRegion ? (regions[unit] ?? 0) : at] ?? 0) : sample(draws)
      if (plannedError.spares && spared && (spared[unit * width + at] ?? -1) >= 0) continue
      const slot = slots[at] ?? -1
      const step = plannedError.kind === 'step' ? (indicators[at]?.step ?? 0) : 1
      values[slot] = (values[slot] ?? NaN) + drawn * step
    }
  }
  const drawRanges = createRanges(plan, draws)
  const clip = createClip(plan, slots)
  return {
    draw: replication => {
      current = replication
      drawShocks(replication)
    },
    read: (unit, values) => {
      for (let at = 0; at < width; at++) values[slots[at] ?? -1] = scores[unit * width + at] ?? NaN
      drawRanges(current, unit, values)
      for (let error = 0; error < samplers.length; error++) addError(error, unit, values)
      if (samplers.length > 0) clip(values)
    }
  }
}

/** The errors that cells share: by error, one for each region or indicator; null of an error that they do not share. */
const createShocks = ({ errors, regions, indicators }: SimulationPlan, samplers: readonly Sampler[], draws: Draws) => {
  const sizes = { region: Math.max(0, ...regions) + 1, indicator: indicators.length }
  const shocks = errors.map(({ shared }) => (shared === null ? null : new Float64Array(sizes[shared])))
  const drawShocks = (replication: number): void => {
    for (const [error, drawn] of shocks.entries()) {
      const sample = samplers[error]
      if (!drawn || !sample) continue
      for (let at = 0; at < drawn.length; at++) {
        drawn[at] = sample(draws.at(replication, at, purposes.shocks + errorStride * (error + 1)))
      }
    }
  }
  return { shocks, drawShocks }
}

/** Draws the cells that have ranges; a score that is missing stays so. */
const createRanges = ({ ranges, indicators, nodes }: SimulationPlan, draws: Draws) => {
  const slots = indicators.map(({ id }) => nodes.indexOf(id))
  const tables = new DiscreteTables(ranges?.odds ?? [])
  return (replication: number, unit: number, values: Float64Array): void => {
    if (!ranges) return
    draws.at(replication, unit, purposes.ranges)
    for (const [at, { min, step }] of indicators.entries()) {
      const cell = unit * indicators.length + at
      const [table, slot] = [ranges.tables[cell] ?? -1, slots[at] ?? -1]
      if (table < 0 || Number.isNaN(values[slot])) continue
      values[slot] = min + step * ((ranges.firsts[cell] ?? 0) + tables.draw(table, draws))
    }
  }
}

/** Puts scores back on their scales: to the grid where a normal error asks for it, and to the ends. */
const createClip = ({ errors, indicators }: SimulationPlan, slots: Int32Array) => {
  const rounded = errors.some(error => error.kind === 'normal' && error.grid)
  return (values: Float64Array): void => {
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] ?? -1
      const { min = 0, max = 0, step = 1 } = indicators[at] ?? {}
      const value = values[slot] ?? NaN
      const placed = rounded ? min + step * Math.round((value - min) / step) : value
      values[slot] = Math.min(max, Math.max(min, placed))
    }
  }
}

/** Draws errors: in steps of the scale, or in points. */
const createSampler = (error: PlannedError): Sampler => {
  if (error.kind === 'normal') return draws => error.sd * draws.normal()
  const table = new DiscreteTables([error.odds])
  return draws => table.draw(0, draws) - error.k
}

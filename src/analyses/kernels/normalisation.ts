import { middleRanks } from './agreement.js'
import type { DrawnCells } from './cell-draw.js'
import { purposes } from './purposes.js'
import type { Draws } from './random.js'
import type { Normalisation, SimulationPlan } from './simulation-plan.js'

/** Shares that agree to so many parts tie. */
const tieParts = 1e9

/** What all columns of a table have together. */
interface Pooled {
  readonly mean: number
  readonly sd: number
}

/**
 * Normalise one indicator: its scores as shares of its scale, 0 the lowest and 1 the highest; NaN where missing.
 *
 *     min_max:  u' = (u - lowest) / (highest - lowest)
 *     z_score:  u' = M + S (u - m) / s
 *     rank:     u' = (n - r) / (n - 1)
 *
 * lowest, highest, mean m and standard deviation s are those of this indicator over the units that have a score, M and S those
 * of all scores of all indicators together (both divide by the number of scores); r is the middle rank, 1 for the highest, of
 * n. What does not vary gives the middle, 1/2; by `z_score`, M. By `z_score` a share may leave 0..1.
 *
 * @example
 * [...normaliseShares(Float64Array.of(0.25, 0.5, 0.75, NaN), 'min_max')] // => [0, 0.5, 1, NaN]
 * [...normaliseShares(Float64Array.of(0.1, 0.1, 0.9), 'rank')] // => [0.25, 0.25, 1]
 * [...normaliseShares(Float64Array.of(0.25, 0.75), 'z_score', { mean: 0.5, sd: 0.125 })] // => [0.375, 0.625]
 */
export const normaliseShares = (
  shares: Float64Array,
  method: Normalisation,
  pooled: Pooled = poolShares([shares])
): Float64Array => {
  if (method === 'none') return shares
  if (method === 'rank') return rankShares(shares)
  const { mean, sd } = poolShares([shares])
  if (method === 'z_score')
    return shares.map(share => pooled.mean + (sd > 0 ? (pooled.sd * (share - mean)) / sd : 0 * share))
  const [lowest, highest] = [least(shares), -least(shares.map(share => -share))]
  const width = highest - lowest
  return shares.map(share => (width > 0 ? (share - lowest) / width : 0.5 + 0 * share))
}

const least = (shares: Float64Array): number => shares.reduce((low, share) => (share < low ? share : low), Infinity)

const rankShares = (shares: Float64Array): Float64Array => {
  const twice = middleRanks(shares.map(share => Math.round(share * tieParts)))
  const count = shares.reduce((sum, share) => sum + Number(!Number.isNaN(share)), 0)
  return twice.map(rank => (count > 1 ? (count - rank / 2) / (count - 1) : 0.5 + 0 * rank))
}

/** Mean and standard deviation of all numbers of some columns that are there; a spread of mere float dust is none. */
export const poolShares = (columns: readonly Float64Array[]): Pooled => {
  let count = 0
  let sum = 0
  for (const column of columns) {
    for (const share of column) {
      if (Number.isNaN(share)) continue
      count++
      sum += share
    }
  }
  const mean = count > 0 ? sum / count : 0
  let squares = 0
  for (const column of columns) for (const share of column) if (!Number.isNaN(share)) squares += (share - mean) ** 2
  const sd = count > 0 ? Math.sqrt(squares / count) : 0
  return { mean, sd: sd * tieParts > 1 ? sd : 0 }
}

/** The scores of a replication, normalised by a method that is drawn for it. */
export const createNormalised = (plan: SimulationPlan, draws: Draws, cells: DrawnCells): DrawnCells => {
  const { normalisations, indicators, units, nodes } = plan
  if (normalisations.length === 0) return cells
  const slots = indicators.map(({ id }) => nodes.indexOf(id))
  const columns = indicators.map(() => new Float64Array(units))
  const values = new Float64Array(nodes.length)
  let normalised: readonly Float64Array[] | undefined
  const normalise = (method: Normalisation): readonly Float64Array[] => {
    for (let unit = 0; unit < units; unit++) {
      cells.read(unit, values)
      for (const [at, { min, max }] of indicators.entries()) {
        const column = columns[at]
        if (column) column[unit] = ((values[slots[at] ?? -1] ?? NaN) - min) / (max - min)
      }
    }
    const pooled = method === 'z_score' ? poolShares(columns) : undefined
    return columns.map(column => normaliseShares(column, method, pooled))
  }
  // Scores without errors are the same in every replication.
  const fixed = plan.errors.length === 0 && !plan.ranges
  const known = new Map<Normalisation, readonly Float64Array[]>()
  const draw = (replication: number): void => {
    cells.draw(replication)
    const choice = draws.at(replication, 0, purposes.normalisations).below(normalisations.length)
    const method = normalisations[choice] ?? 'none'
    normalised = method === 'none' ? undefined : (known.get(method) ?? normalise(method))
    if (fixed && normalised) known.set(method, normalised)
  }
  const read = (unit: number, into: Float64Array): void => {
    if (!normalised) {
      cells.read(unit, into)
      return
    }
    for (const [at, { min, max }] of indicators.entries()) {
      into[slots[at] ?? -1] = min + (max - min) * (normalised[at]?.[unit] ?? NaN)
    }
  }
  return { draw, read }
}

import { toFloat, type Fraction } from '../../exact/fraction.js'
import type { Distribution } from '../kernels/distribution.js'
import type { ScoreDistributions } from './score-distribution.js'

/** Probabilities that a score rose, stayed and fell between two editions. */
export interface DeltaChances {
  readonly rose: number
  readonly same: number
  readonly fell: number
  /** Mean of later minus earlier, index points. */
  readonly mean: number
}

/**
 * The chances of a change between two editions whose errors are independent, each on the lattice of its own formula.
 *
 * Values are compared exactly, as whole numbers over a common denominator.
 */
export const deltaChances = (
  from: Pick<ScoreDistributions, 'offset' | 'unit'>,
  before: Distribution,
  to: Pick<ScoreDistributions, 'offset' | 'unit'>,
  after: Distribution
): DeltaChances => {
  const denominator = [from.offset, from.unit, to.offset, to.unit].reduce(
    (common, { d }) => leastMultiple(common, d),
    1n
  )
  const earlier = valuesOf(from, before, denominator)
  const later = valuesOf(to, after, denominator)
  let [rose, same, fell, lower, next] = [0, 0, 0, 0, 0]
  for (const [at, value] of later.entries()) {
    while (next < earlier.length && (earlier[next] ?? 0) < value) lower += before.probabilities[next++] ?? 0
    const equal = earlier[next] === value ? (before.probabilities[next] ?? 0) : 0
    const own = after.probabilities[at] ?? 0
    rose += own * lower
    same += own * equal
    fell += own * (next + (equal > 0 ? 1 : 0) >= earlier.length ? 0 : Math.max(0, 1 - lower - equal))
  }
  return { rose, same, fell, mean: meanValue(to, after) - meanValue(from, before) }
}

const leastMultiple = (a: bigint, b: bigint): bigint => (a / divisor(a, b)) * b
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

/** Values of a distribution as whole numbers over a denominator; as long as they stay below 2^53 they are exact. */
const valuesOf = (
  { offset, unit }: Pick<ScoreDistributions, 'offset' | 'unit'>,
  { first, probabilities }: Distribution,
  denominator: bigint
): number[] => {
  const whole = ({ s, n, d }: Fraction): bigint => (s * n * denominator) / d
  const [start, step] = [whole(offset), whole(unit)]
  return Array.from(probabilities, (_, at) => Number(start + step * BigInt(first + at)))
}

const meanValue = (
  { offset, unit }: Pick<ScoreDistributions, 'offset' | 'unit'>,
  { first, probabilities }: Distribution
): number => {
  let mean = 0
  for (const [at, chance] of probabilities.entries()) mean += chance * (first + at)
  return toFloat(offset) + toFloat(unit) * mean
}

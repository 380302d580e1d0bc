import type { Fraction } from './fraction.js'
import { greatestCommonDivisor, leastCommonMultiple, log2Of } from './integer.js'

/**
 * An upper bound of the length of fractions, before any of them is computed:
 *
 *     fraction = numerator / (known * other), numerator < 2^over, other < 2^unknown
 *
 * Sums over denominators that are known share their least common multiple; what a division by a score brings into a
 * denominator is known by its length only, and adds up.
 */
export interface Size {
  readonly known: bigint
  readonly unknown: number
  readonly over: number
  /** A multiple of all numerators but 0, where a short one is known: denominators of inverses then share it. */
  readonly multiple?: bigint
}

/** Lengths are told up to here; a denominator that is known is written out up to so many bits. */
const longest = 1e15
const writtenOut = 4096

const sizeOf = (known: bigint, unknown: number, over: number): Size => {
  const bits = log2Of(known)
  const told = bits <= writtenOut ? { known, unknown } : { known: 1n, unknown: unknown + bits }
  return { known: told.known, unknown: Math.min(told.unknown, longest), over: Math.min(Math.max(over, 0), longest) }
}

/** The logarithm to the base of 2 of the largest denominator. */
export const underOf = ({ known, unknown }: Size): number => log2Of(known) + unknown

/** Bits of the longer of numerator and denominator; the logarithms are off by less than a billionth of themselves. */
export const bitsOf = (size: Size): number => Math.floor(Math.max(size.over, underOf(size)) * (1 + 1e-9) + 1e-9) + 1

const log2Magnitude = (numerator: bigint): number => (numerator === 0n ? 0 : log2Of(numerator))

interface Grid {
  readonly min: Fraction
  readonly max: Fraction
  readonly step: Fraction
}

/** Of one fraction. */
export const sizeOfFraction = ({ n, d }: Fraction): Size => withMultiple(sizeOf(d, 0, log2Magnitude(n)), n || 1n)

/** Of all fractions min, min + step, ... up to max. */
export const sizeOfGrid = (grid: Grid): Size => {
  const known = leastCommonMultiple(grid.min.d, grid.step.d)
  const ends = [grid.min, grid.max].map(({ n, d }) => log2Magnitude(n) - log2Of(d) + log2Of(known))
  const size = sizeOf(known, 0, Math.max(...ends))
  return withMultiple(size, multipleOnGrid(grid, known))
}

/** So many scores of a grid are looked at, to find a multiple of their numerators. */
const lookedAt = 100n

const multipleOnGrid = ({ min, max, step }: Grid, known: bigint): bigint | undefined => {
  const [first, last, stride] = [min, max, step].map(({ s, n, d }) => (s * n * known) / d)
  if (first === undefined || last === undefined || !stride || (last - first) / stride > lookedAt) return undefined
  let multiple = 1n
  for (let at = first; at <= last; at += stride) {
    if (at !== 0n) multiple = leastCommonMultiple(multiple, at < 0n ? -at : at)
  }
  return multiple
}

const withMultiple = (size: Size, multiple: bigint | undefined): Size =>
  multiple === undefined || log2Of(multiple) > writtenOut ? size : { ...size, multiple }

const commonMultiple = (sizes: readonly Size[]): { readonly known: bigint; readonly widened: readonly number[] } => {
  const known = sizes.reduce((all, size) => leastCommonMultiple(all, size.known), 1n)
  return { known, widened: sizes.map(size => size.over + log2Of(known / size.known)) }
}

/** Of sums and differences. */
export const sizeOfSum = (sizes: readonly Size[]): Size => {
  const { known, widened } = commonMultiple(sizes)
  const unknown = sizes.reduce((sum, size) => sum + size.unknown, 0)
  const terms = widened.map((over, at) => over + unknown - (sizes[at]?.unknown ?? 0))
  const highest = Math.max(...terms)
  return sizeOf(known, unknown, highest + Math.log2(terms.reduce((sum, term) => sum + 2 ** (term - highest), 0)))
}

/** Of any one of several. */
export const sizeOfAny = (sizes: readonly Size[]): Size => {
  const { known, widened } = commonMultiple(sizes)
  return sizeOf(known, Math.max(...sizes.map(size => size.unknown)), Math.max(...widened))
}

export const sizeOfProduct = (a: Size, b: Size): Size =>
  sizeOf(a.known * b.known, a.unknown + b.unknown, a.over + b.over)

/** Of quotients by a score, of which only the length is known. */
export const sizeOfQuotient = (a: Size, b: Size): Size => sizeOf(a.known, a.unknown + b.over, a.over + underOf(b))

/** Of multiples by a fraction: all of its digits are known. */
export const sizeOfMultiple = (size: Size, { n, d }: Fraction): Size => {
  const common = greatestCommonDivisor(size.known, n)
  return sizeOf((size.known / common) * d, size.unknown, size.over + log2Magnitude(n / common))
}

/** Of a power; the exponent is whole. */
export const sizeOfPower = (size: Size, exponent: number): Size => {
  const times = Math.abs(exponent)
  const [over, under] = [times * size.over, times * underOf(size)]
  if (exponent < 0) return sizeOf(1n, over, under)
  const isWritten = times * log2Of(size.known) <= writtenOut
  const power = isWritten ? sizeOf(size.known ** BigInt(times), times * size.unknown, over) : sizeOf(1n, under, over)
  const isShort = size.multiple !== undefined && times * log2Of(size.multiple) <= writtenOut
  return isShort ? withMultiple(power, size.multiple ** BigInt(times)) : power
}

/** Of sums of weights that are divided by scores: by their lengths, or by a multiple that they share, what is shorter. */
export const sizeOfShares = (shares: readonly { readonly size: Size; readonly weight: Fraction }[]): Size => {
  const byLength = sizeOfSum(shares.map(({ size, weight }) => sizeOfMultiple(sizeOfInverse(size), weight)))
  const inverses = shares.map(({ size, weight }) => sizeOfMultiple(inverseByMultiple(size), weight))
  const byMultiple = sizeOfSum(inverses)
  return bitsOf(byMultiple) < bitsOf(byLength) ? byMultiple : byLength
}

/** Of inverses. */
export const sizeOfInverse = (size: Size): Size => sizeOf(1n, size.over, underOf(size))

const inverseByMultiple = (size: Size): Size =>
  size.multiple === undefined ? sizeOfInverse(size) : sizeOf(size.multiple, 0, underOf(size) + log2Of(size.multiple))

/** Of roots, where they are fractions. */
export const sizeOfRoot = (size: Size, degree: number): Size => sizeOf(1n, underOf(size) / degree, size.over / degree)

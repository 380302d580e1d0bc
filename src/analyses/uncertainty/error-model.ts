import type { CellError } from './model.js'
import type { Scale } from '../../definitions/schema.js'
import { fraction, type Fraction, parseDecimal, toFloat } from '../../exact/fraction.js'
import { nearestFloat } from '../../exact/nearest-float.js'
import { wholeProportion } from '../../exact/proportion.js'
import type { Odds } from '../kernels/discrete.js'
import { certain, type Distribution } from '../kernels/distribution.js'
import { normalUpTo } from '../kernels/normal.js'

/** What a score may be off by, resolved: one kind of error for all scores, and ranges for some. */
export interface ErrorRule {
  /** Of the scores that have no range. */
  readonly error: CellError
  /** By country, then by indicator: the true score in steps above the lowest, as a reviewer sees it. */
  readonly ranges?: ReadonlyMap<string, ReadonlyMap<string, Distribution>>
}

/** The model where none is named: one step either way with equal odds, which is an assumption of this project. */
export const defaultError: CellError = { kind: 'step', k: 1 }

/** Why errors are not independent between countries or not on the grid, in words; undefined where they are both. */
export const whyNotExact = ({ error }: ErrorRule): string | undefined => {
  if (error.kind === 'none') return undefined
  if (error.shared_by) {
    return `errors shared by ${error.shared_by === 'region' ? 'a region' : 'an indicator'} are not independent between countries`
  }
  return error.kind === 'normal' && !error.grid ? 'errors off the grid make no list of values to count' : undefined
}

/** Places of a scale: its steps are numbered from 0 to this. */
export const topOf = ({ min, max, step }: Scale): number => toFloat(max.sub(min).div(step).floor())

/**
 * What the true score may be where the given one is some steps above the lowest, in such steps; what would lie beyond an
 * end of the scale counts for the end.
 *
 * @param error  on the grid, and not shared
 * @param place  steps of the given score above the lowest
 * @param top    steps of the highest score above the lowest
 * @example
 * const { first, probabilities } = spreadScore({ kind: 'step', k: 1, odds: [2, 1] }, 0, 18, 0.5)
 * [first, ...probabilities] // => [0, 0.75, 0.25]
 */
export const spreadScore = (error: CellError, place: number, top: number, step: number): Distribution => {
  if (error.kind === 'none') return certain(place)
  if (error.kind === 'normal') return spreadNormally(error.sd / step, place, top)
  return clip(place - error.k, sharesOf(fullOdds(error)), top)
}

/** Odds as whole parts of a whole; at least one is above 0. */
const sharesOf = (odds: readonly Fraction[]): { readonly parts: readonly bigint[]; readonly total: bigint } => {
  const parts = wholeProportion(odds) ?? []
  return { parts, total: parts.reduce((sum, part) => sum + part, 0n) }
}

/** Odds of the errors -k to k, as they were given to each other. */
export const fullOdds = ({ k, odds }: CellError & { kind: 'step' }): Fraction[] => {
  if (!odds) return Array.from({ length: 2 * k + 1 }, () => fraction(1))
  const given = odds.map(ratioOf)
  return given.length === k + 1 ? [...given.slice(1).reverse(), ...given] : given
}

/** Odds as they were written, exactly. */
export const ratioOf = (odds: number | string): Fraction => {
  const [numerator = '', denominator = '1'] = plain(odds).split('/')
  return parseDecimal(numerator).div(parseDecimal(denominator))
}

/** Numbers that JavaScript prints with an exponent, as decimals. */
const plain = (odds: number | string): string => (typeof odds === 'number' ? odds.toFixed(9) : odds)

/** Chances of consecutive places from `first` on, with those beyond the ends of the scale added to the ends. */
const clip = (first: number, { parts, total }: ReturnType<typeof sharesOf>, top: number): Distribution => {
  const [low, high] = [Math.max(0, first), Math.min(top, first + parts.length - 1)]
  const clipped = Array.from({ length: high - low + 1 }, () => 0n)
  for (const [at, part] of parts.entries()) {
    const to = Math.min(top, Math.max(0, first + at)) - low
    clipped[to] = (clipped[to] ?? 0n) + part
  }
  return trimZeros(
    low,
    clipped.map(part => nearestFloat(part, total))
  )
}

const trimZeros = (first: number, chances: readonly number[]): Distribution => {
  const from = chances.findIndex(chance => chance > 0)
  const to = chances.findLastIndex(chance => chance > 0)
  return { first: first + from, probabilities: Float64Array.from(chances.slice(from, to + 1)) }
}

/** Chances of the places that a normal error rounds to; those that the accuracy of erf cannot tell from 0 are 0. */
const spreadNormally = (sd: number, place: number, top: number): Distribution => {
  const upTo = (at: number): number => (at < 0 ? 0 : at >= top ? 1 : normalUpTo((at + 0.5 - place) / sd))
  const chances = Array.from({ length: top + 1 }, (_, at) => upTo(at) - upTo(at - 1))
  const kept = chances.map(chance => (chance < 1e-14 ? 0 : chance))
  const total = kept.reduce((sum, chance) => sum + chance, 0)
  return trimZeros(
    0,
    kept.map(chance => chance / total)
  )
}

/** A range in steps above the lowest score. */
export interface RangePlaces {
  readonly low: number
  readonly best: number
  readonly high: number
}

/** How a range spreads over its steps: a triangle, or the odds of low, best and high. */
export type RangeShape = 'triangular' | readonly (number | string)[]

/**
 * What a reviewer's range says of the true score: the triangle over low..high with its top at best, which would be 0 one
 * step beyond both ends; or the odds of low, best and high and nothing between.
 *
 * @example
 * [...spreadRange({ low: 2, best: 3, high: 4 }, 'triangular').probabilities] // => [0.25, 0.5, 0.25]
 */
export const spreadRange = (places: RangePlaces, shape: RangeShape): Distribution => {
  const { parts, total } = sharesOf(heightsOf(places, shape))
  return trimZeros(
    places.low,
    parts.map(part => nearestFloat(part, total))
  )
}

/** Places of a scale from `first` on, with odds to each other: whole numbers, or probabilities in float64. */
export interface CellOdds {
  readonly first: number
  readonly odds: Odds
}

/**
 * The same as `spreadRange` in whole odds.
 *
 * @example
 * rangeOdds({ low: 2, best: 3, high: 5 }, 'triangular') // => { first: 2, odds: [3, 6, 4, 2] }
 */
export const rangeOdds = (places: RangePlaces, shape: RangeShape): CellOdds => ({
  first: places.low,
  odds: wholeOdds(heightsOf(places, shape))
})

/**
 * Odds as whole numbers in the proportion in which they are given; in parts of 2^32 where they would sum to more.
 *
 * @example
 * wholeOdds([fraction(1, 2), fraction(1, 3), fraction(0)]) // => [3, 2, 0]
 */
export const wholeOdds = (odds: readonly Fraction[]): number[] => {
  const { parts, total } = sharesOf(odds)
  return parts.map(part => (total <= 2n ** 32n ? Number(part) : Math.floor(nearestFloat(part, total) * 2 ** 32)))
}

const heightsOf = ({ low, best, high }: RangePlaces, shape: RangeShape): Fraction[] => {
  const height = (at: number): Fraction =>
    at <= best ? fraction(at - low + 1, best - low + 1) : fraction(high + 1 - at, high + 1 - best)
  return shape === 'triangular'
    ? Array.from({ length: high - low + 1 }, (_, at) => height(low + at))
    : oddsAt(low, high, [low, best, high], shape)
}

const oddsAt = (
  low: number,
  high: number,
  places: readonly number[],
  odds: readonly (number | string)[]
): Fraction[] => {
  const heights = Array.from({ length: high - low + 1 }, () => fraction(0))
  for (const [at, place] of places.entries()) {
    heights[place - low] = (heights[place - low] ?? fraction(0)).add(ratioOf(odds[at] ?? 0))
  }
  return heights
}

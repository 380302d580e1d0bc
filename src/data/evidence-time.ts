import type { FactPeriod } from './fact.js'

/** What of an edition places a fact before or after it. */
export interface EditionYears {
  readonly dataYear: number
  /** The edition and those before it. */
  readonly upTo: readonly string[]
}

/**
 * Whether a period is in the time of an edition, since then, or cannot be placed.
 *
 *     in_time     it begins by the end of the data year, or a text of that edition or an earlier one tells it
 *     since_then  it begins later, or only a later edition tells it
 *     undated     neither can be said
 *
 * One date alone is a bound: a period known to end by the data year is in time, one known to begin later is since then.
 *
 * @example
 * const period = { from: '2022-09', to: '2022-09', words: null, edition: null }
 * placeInTime(period, { dataYear: 2022, upTo: ['2021', '2023'] }) // => 'in_time'
 * placeInTime(period, { dataYear: 2020, upTo: ['2021'] }) // => 'since_then'
 */
export const placeInTime = (
  { from, to, edition }: FactPeriod,
  { dataYear, upTo }: EditionYears
): 'in_time' | 'since_then' | 'undated' => {
  if (from !== null && yearOf(from) > dataYear) return 'since_then'
  if (from !== null && to !== null) return 'in_time'
  if (to !== null && yearOf(to) <= dataYear) return 'in_time'
  if (from !== null || to !== null || edition === null) return 'undated'
  return upTo.includes(edition) ? 'in_time' : 'since_then'
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

import type { Serving } from '../store/store.js'

/** Clocks of replicas differ, and a change of releases is dated by one of them: until then, a time is not past for all. */
const marginMs = 60 * 60 * 1000

/**
 * The moment that a date or a time speaks of, ISO 8601 in UTC; of a date it is the end of that day.
 *
 * @example
 * momentOf('2026-11-22') // => '2026-11-22T23:59:59.999Z'
 * momentOf('2026-11-22T12:00:00+05:00') // => '2026-11-22T07:00:00.000Z'
 */
export const momentOf = (asOf: string): string =>
  new Date(asOf.includes('T') ? asOf : `${asOf}T23:59:59.999Z`).toISOString()

/** Whether no release can become the served one at a moment any more: what was served then is settled. */
export const isSettled = (moment: string, now: number): boolean => Date.parse(moment) + marginMs < now

/** What was served at a moment; undefined before the first release. */
export const servedAt = (servings: readonly Serving[], moment: string): Serving | undefined =>
  servings.findLast(({ since }) => since <= moment)

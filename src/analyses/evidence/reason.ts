import type { EditionYears } from '../../data/evidence-time.js'
import type { Fact, FactPeriod } from '../../data/fact.js'
import type { Terms } from '../../definitions/evidence.js'

/** Why a fact stands to an edition as it does in time. */
export const reasons = [
  'in_period',
  'told_by_edition',
  'carried_over',
  'begins_later',
  'told_later',
  'bound_only',
  'no_date'
] as const
export type Reason = (typeof reasons)[number]

const yearOf = (date: string): number => Number(date.slice(0, 4))

/**
 * Why a period is in the time of an edition, since then, or cannot be placed.
 *
 *     in_period        it begins, or is known to end, by the end of the data year
 *     told_by_edition  the text of the edition tells it without dates
 *     carried_over     only the text of an earlier edition tells it: this one takes it over
 *     begins_later     it begins after the data year
 *     told_later       only the text of a later edition tells it
 *     bound_only       one date is known, which leaves it open
 *     no_date          nothing is known
 *
 * @see placeInTime, whose places these are the reasons of
 * @example
 * const period = { from: null, to: null, words: null, edition: '2021' }
 * reasonOf(period, { dataYear: 2022, upTo: ['2021', '2023'] }) // => 'carried_over'
 */
export const reasonOf = ({ from, to, edition }: FactPeriod, { dataYear, upTo }: EditionYears): Reason => {
  if (from !== null && yearOf(from) > dataYear) return 'begins_later'
  if (to !== null && (from !== null || yearOf(to) <= dataYear)) return 'in_period'
  if (from !== null || to !== null) return 'bound_only'
  if (edition === null) return 'no_date'
  if (!upTo.includes(edition)) return 'told_later'
  return edition === upTo.at(-1) ? 'told_by_edition' : 'carried_over'
}

/**
 * Whether a fact is told as old beside an edition: its last known year lies further back than its kind is good for.
 *
 *     old = data year - last year > old_after
 */
export const isOld = (
  { kind, period }: Pick<Fact, 'kind' | 'period'>,
  kinds: Terms['kinds'],
  { dataYear }: Pick<EditionYears, 'dataYear'>
): boolean => {
  const after = kinds[kind]?.old_after
  const last = period.to ?? period.from
  return after !== undefined && last !== null && dataYear - yearOf(last) > after
}

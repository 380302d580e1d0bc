import { placeInTime, type EditionYears } from '../../data/evidence-time.js'
import type { Fact, FactPeriod } from '../../data/fact.js'

/**
 * How a fact stands to an edition: it bears on it; it began since then; its time cannot be placed; or the edition scores
 * none of its indicators.
 */
export const bearings = ['bears', 'since_then', 'undated', 'not_scored'] as const
export type Bearing = (typeof bearings)[number]

/** What of an edition decides which facts bear on it. */
export interface EditionTime extends EditionYears {
  readonly edition: string
  readonly indicators: readonly string[]
}

/**
 * How a fact stands to an edition.
 *
 *     bears       its period begins by the end of the data year, or a text of that edition or an earlier one tells it
 *     since_then  its period begins later, or only a later edition tells it
 *     undated     neither can be said
 *     not_scored  the edition scores none of the indicators it bears on
 *
 * @see data/evidence-time.ts for a period of which one date alone is known
 * @example
 * const edition = { edition: '2023', dataYear: 2022, indicators: ['a'], upTo: ['2021', '2023'] }
 * const period = { from: '2024', to: '2024', words: null, edition: null }
 * bearingOn({ indicators: ['a'], period }, edition) // => 'since_then'
 * bearingOn({ indicators: ['a'], period: { ...period, from: '2022-09' } }, edition) // => 'bears'
 */
export const bearingOn = (
  { indicators, period }: Pick<Fact, 'indicators' | 'period'>,
  edition: EditionTime
): Bearing => {
  if (!indicators.some(id => edition.indicators.includes(id))) return 'not_scored'
  const place = placeInTime(period, edition)
  return place === 'in_time' ? 'bears' : place
}

/**
 * Whether a period may share a day with another; undefined where it has no date, so that it cannot be said.
 *
 * @param from  first year, month or day that is asked for; open where it is left out
 * @param to    last one
 * @example
 * mayOverlap({ from: '2017', to: '2020', words: null, edition: null }, '2020-06') // => true
 * mayOverlap({ from: '2017', to: '2020', words: null, edition: null }, '2021') // => false
 */
export const mayOverlap = (period: FactPeriod, from?: string, to?: string): boolean | undefined => {
  if (period.from === null && period.to === null) return undefined
  const beginsInTime = to === undefined || period.from === null || firstDay(period.from) <= lastDay(to)
  const endsInTime = from === undefined || period.to === null || lastDay(period.to) >= firstDay(from)
  return beginsInTime && endsInTime
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)
/** No day of a month is written higher than 31, which is all that comparing needs. */
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10))

/** Whether a fact is counted: one that is a part of another, or tells the same as another, is counted there. */
export const isCounted = ({ partOf, sameAs }: Pick<Fact, 'partOf' | 'sameAs'>): boolean =>
  partOf === null && sameAs === null

/** What facts must have in common with each list, where there is one. */
export interface FactSelection {
  readonly countries?: ReadonlySet<string> | undefined
  readonly indicators?: ReadonlySet<string> | undefined
  readonly counterparts?: ReadonlySet<string> | undefined
  readonly kinds?: ReadonlySet<string> | undefined
  readonly sources?: ReadonlySet<string> | undefined
  readonly statuses?: ReadonlySet<string> | undefined
  readonly natures?: ReadonlySet<string> | undefined
  readonly directions?: ReadonlySet<string> | undefined
}

/**
 * The facts that have something in common with every list of a selection, in their order.
 *
 * @example
 * selectFacts([{ country: 'KAZ' }, { country: 'UZB' }], { countries: new Set(['UZB']) }) // => [{ country: 'UZB' }]
 */
export const selectFacts = <F extends Fact>(facts: readonly F[], chosen: FactSelection): F[] => {
  const has = (set: ReadonlySet<string> | undefined, values: () => readonly string[]): boolean =>
    set === undefined || values().some(value => set.has(value))
  return facts.filter(
    fact =>
      has(chosen.countries, () => [fact.country]) &&
      has(chosen.indicators, () => fact.indicators) &&
      has(chosen.counterparts, () => fact.counterparts) &&
      has(chosen.kinds, () => [fact.kind]) &&
      has(chosen.sources, () => [fact.source, ...(fact.origin === null ? [] : [fact.origin])]) &&
      has(chosen.statuses, () => [fact.status]) &&
      has(chosen.natures, () => [fact.nature]) &&
      has(chosen.directions, () => [fact.direction])
  )
}

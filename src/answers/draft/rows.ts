import { countriesAddress, countryAddress, editionAddress, editionsAddress } from '../addresses.js'
import type { BoundClaim } from '../../analyses/draft/bind.js'
import type { CountryMention } from '../../analyses/draft/draft.js'
import type { Year } from '../../analyses/draft/numbers.js'
import { addressOf, type Subject } from './truth.js'
import type { DraftVerdict, JudgedFigure } from './verdict.js'
import type { LoadedIndex } from '../loaded.js'

/** One thing that a draft says, with its place and verdict. */
export interface DraftRow {
  readonly kind: string
  readonly verdict: DraftVerdict
  /** The text as it stands. */
  readonly found: string
  readonly right: string | null
  readonly says: string
  readonly offset: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly subject: Subject | undefined
  readonly country: string | null
  readonly edition: string | null
  readonly address: string
}

type Unplaced = Omit<DraftRow, 'line' | 'column'>

/** How the cells of a row are read. */
export const draftReaders = {
  line: (row: DraftRow) => row.line,
  column: (row: DraftRow) => row.column,
  offset: (row: DraftRow) => row.offset,
  kind: (row: DraftRow) => row.kind,
  verdict: (row: DraftRow) => row.verdict,
  alarm: (row: DraftRow) => isAlarm(row),
  found: (row: DraftRow) => row.found,
  right: (row: DraftRow) => row.right,
  says: (row: DraftRow) => row.says,
  country: (row: DraftRow) => row.country,
  node: (row: DraftRow) => (row.subject?.node ?? '') || null,
  edition: (row: DraftRow) => row.edition,
  scope: (row: DraftRow) => (row.subject && scoped.has(row.kind) ? row.subject.scope.id : null),
  address: (row: DraftRow) => row.address
}

/** Verdicts that call for a change of the draft. */
const alarms: ReadonlySet<DraftVerdict> = new Set(['wrong_edition', 'wrong_scope', 'wrong', 'not_in_index'])

/** Whether the draft is to be changed here; that the index has not a country is no fault of the draft. */
export const isAlarm = ({ verdict, kind }: DraftRow): boolean => alarms.has(verdict) && kind !== 'country'

const changes: ReadonlySet<string> = new Set([
  ...['delta', 'displayed_difference', 'like_for_like', 'basket_effect', 'rank_change']
])
const scoped: ReadonlySet<string> = new Set(['rank', 'tied', 'size', 'average', 'gap', 'rank_change'])

/** The row of a figure; undefined where it could not be checked. */
export const figureRow = (
  index: LoadedIndex,
  { claim, countries }: BoundClaim,
  judged: JudgedFigure | undefined
): Unplaced | undefined => {
  if (!judged) return undefined
  const { verdict, subject, right, fits } = judged
  const { figure, kind } = claim
  return {
    kind,
    verdict,
    found: figure.text,
    right,
    says: sayFigure(index, judged),
    offset: figure.start,
    end: figure.end,
    subject,
    country: (subject?.country ?? countries[0] ?? '') || null,
    edition: subject?.edition.framework.edition ?? null,
    address: subject ? addressOf(fits && right === null ? fits : subject) : editionsAddress
  }
}

const names: Readonly<Record<string, string>> = {
  score: 'score',
  rank: 'rank',
  size: 'countries ranked',
  delta: 'change',
  displayed_difference: 'difference of rounded scores',
  like_for_like: 'like-for-like change',
  basket_effect: 'basket effect',
  rank_change: 'change of rank',
  average: 'average',
  gap: 'difference to the average',
  margin: 'margin to the average of the world',
  distance: 'distance',
  compared: 'number of indicators compared',
  tied: 'number of countries tied'
}

const sayFigure = (index: LoadedIndex, { subject, verdict, right, fits }: JudgedFigure): string => {
  if (!subject) return 'The index has no such country or edition.'
  const about = sayAbout(index, subject)
  if (right === null) return `The index has no ${about}.`
  const value = `The ${about} is ${right}`
  if (fits && verdict === 'wrong_edition') return `${value}; the figure is that of ${fits.edition.framework.edition}.`
  return fits ? `${value}; the figure is that of ${fits.scope.label.en ?? fits.scope.id}.` : `${value}.`
}

const sayAbout = (index: LoadedIndex, { kind, country, other, node, edition, since, scope }: Subject): string => {
  const nameOf = (iso3: string): string => index.countries.get(iso3)?.name ?? iso3
  if (other !== undefined)
    return `${names[kind] ?? kind} of ${nameOf(country)} to ${nameOf(other)}, ${edition.framework.edition}`
  const label = index.release.definitions.get(node)?.label.en ?? node
  const of = kind === 'average' || kind === 'size' ? '' : ` of ${nameOf(country)}`
  const within = scoped.has(kind) ? ` in ${scope.label.en ?? scope.id}` : ''
  const from = changes.has(kind) ? `${since?.framework.edition ?? '?'} to ` : ''
  return `${names[kind] ?? kind}${of} on ${label}${within}, ${from}${edition.framework.edition},`.replace(/,$/, '')
}

/** Rows of the countries that a draft names. */
export const countryRows = (index: LoadedIndex, mentions: readonly CountryMention[]): Unplaced[] =>
  mentions.map(({ id, start, end }) => {
    const country = index.countries.get(id)
    return {
      kind: 'country',
      verdict: country ? 'right' : 'not_in_index',
      found: '',
      right: country?.name ?? null,
      says: country ? `${country.iso3}, ${country.name}.` : `${id} is not in the index.`,
      offset: start,
      end,
      subject: undefined,
      country: country?.iso3 ?? null,
      edition: null,
      address: country ? countryAddress(country.iso3) : countriesAddress
    }
  })

/** Rows of the editions that a draft names. */
export const editionRows = (index: LoadedIndex, years: readonly Year[]): Unplaced[] =>
  years.map(({ id, start, end }) => {
    const isKnown = index.editions.has(id)
    const all = [...index.editions.keys()].join(', ')
    return {
      kind: 'edition',
      verdict: isKnown ? 'right' : 'not_in_index',
      found: id,
      right: isKnown ? id : null,
      says: isKnown ? `Edition ${id}.` : `The index has no edition ${id}, only ${all}.`,
      offset: start,
      end,
      subject: undefined,
      country: null,
      edition: isKnown ? id : null,
      address: isKnown ? editionAddress(id) : editionsAddress
    }
  })

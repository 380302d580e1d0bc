import type { NameMatch } from '../../data/name-match.js'
import type { Place } from '../../data/name-table.js'
import { column, integer, maybe, oneOf, text, texts } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { body } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import * as shapes from '../kit/shapes.js'
import type { LoadedIndex } from '../loaded.js'

/** Names as a list holds them; a code may be a number. */
export interface Names {
  readonly names: readonly (string | number | null)[]
}

/** A list may have so many names. */
export const mostNames = 5000

const statuses = ['matched', 'ambiguous', 'not_assessed', 'unknown', 'empty'] as const
const ways = ['code', 'name', 'alias', 'language', 'words'] as const
const certainties = { code: 1, name: 1, alias: 1, language: 1, words: 0.9 } as const

const certainty = column(
  shapes.maybe(
    shapes.share('1 for a code or a spelling, 0.9 for its words in another order; null where nothing matched')
  ),
  (held: number | null) => held,
  held => ({ number: held === null ? '' : String(held) })
)

/** Names of a list matched to the countries of the index: a table of the same length and order. */
export const countryMatches = question({
  word: 'country-matches',
  path: '/country-matches',
  topic: 'Countries',
  summary: 'Match a list of names or codes to countries: a table of the same length and order',
  description:
    'Codes (ISO 3166-1, M49 with or without zeros, former ones, those of sports), names in the languages of the index, and the spellings of other lists. No name is an error: what several countries fit is `ambiguous`, a territory that the index has not is `not_assessed`, and what is nearest is offered, never taken.',
  asks: { names: body<Names>('names', 'The names') },
  gives: rows('CountryMatch', {
    position: integer('Place in the list, from 1'),
    given: text('The name as it was given'),
    status: oneOf(statuses, 'What it was found to be'),
    iso3: maybe(text('ISO 3166-1 alpha-3 of the country; null where none is matched')),
    country: maybe(text('Name of the country, or of the territory that is not assessed')),
    how: maybe(oneOf(ways, 'Found as a code, a name of the index, another spelling, a language, or by its words')),
    certainty,
    choices: texts('Codes that an ambiguous name fits'),
    nearest: texts('Codes that an unknown name is most like, at most three; a likeness is no match'),
    not_assessed: maybe(text('Code of the territory that is not assessed'))
  }),
  examples: {
    'As other lists write': { names: ['Bahamas, The', 'Korea', 'Taiwan, China', 398, 'Kazahkstan', 'Кыргызстан'] }
  },
  // A name that is not known is held against all spellings.
  cost: ({ names }) => (names.length > 20 ? { heavy: Math.ceil(names.length / 2) } : 'light'),
  answer: (index, { names }, tell) => {
    const found = names.map(name => matchOf(index, name === null ? '' : String(name)))
    return {
      rule: 'codes first, then spellings without case, accents, punctuation and marks of footnotes, then their words in any order; nothing is guessed',
      facts: { ...countStatuses(found), repeated: repeatedIn(found), languages: index.release.index.languages },
      told: tell({ decimals: 0 })(
        found.map((row, at) => ({ ...row, position: at + 1 })),
        {
          position: row => row.position,
          given: row => row.given,
          status: row => row.match.status,
          iso3: row => countryIn(row)?.iso3 ?? null,
          country: row => countryIn(row)?.name ?? territoryIn(row)?.name ?? null,
          how: row => wayOf(row),
          certainty: row => certaintyOf(row),
          choices: row => (row.match.status === 'ambiguous' ? codesOf(row.match.choices) : []),
          nearest: row => codesOf(row.nearest),
          not_assessed: row => territoryIn(row)?.code ?? null
        }
      )
    }
  }
})

interface Matched {
  readonly given: string
  readonly match: NameMatch
  readonly nearest: readonly Place[]
}

const matchOf = ({ names }: LoadedIndex, given: string): Matched => {
  const match = names.match?.(given) ?? { status: 'unknown' }
  return { given, match, nearest: match.status === 'unknown' ? (names.nearest?.(given, 3) ?? []) : [] }
}

const codesOf = (places: readonly Place[]): string[] => places.map(({ code }) => code)

const countryIn = ({ match }: Matched) => (match.status === 'matched' ? match.country : undefined)
const territoryIn = ({ match }: Matched) => (match.status === 'not_assessed' ? match.territory : undefined)
const wayOf = ({ match }: Matched) => ('how' in match ? match.how : null)
const certaintyOf = (row: Matched): number | null => {
  const way = wayOf(row)
  return way && certainties[way]
}

const countStatuses = (found: readonly Matched[]) => {
  const count = (status: NameMatch['status']): number => found.filter(({ match }) => match.status === status).length
  return Object.fromEntries(statuses.map(status => [status, count(status)])) as Record<
    (typeof statuses)[number],
    number
  >
}

/** Countries that several names are, with their positions. */
const repeatedIn = (found: readonly Matched[]) => {
  const positions = new Map<string, number[]>()
  for (const [at, row] of found.entries()) {
    const iso3 = countryIn(row)?.iso3
    if (iso3 !== undefined) positions.set(iso3, [...(positions.get(iso3) ?? []), at + 1])
  }
  return [...positions].filter(([, at]) => at.length > 1).map(([iso3, at]) => ({ iso3, positions: at }))
}

import type { Country } from '../../definitions/countries.js'
import * as ask from '../kit/asks.js'
import { integer, maybe, text, texts } from '../kit/columns.js'
import { row, rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import type { Cells } from '../kit/rows.js'
import { countryOf } from '../loaded.js'

const rule =
  'codes of ISO 3166-1 and UN M49; one map of regions for all editions; the labels of the sheets are those of /v1/sheet-regions'

const columns = {
  iso3: text('ISO 3166-1 alpha-3'),
  iso2: maybe(text('ISO 3166-1 alpha-2; null for what is no country')),
  m49: maybe(integer('UN M49, its zeros left out; null for what is no country')),
  name: text('Name of the country'),
  continent: text('Id of its continent'),
  region: text('Id of its region'),
  aliases: texts('Further spellings that it is known by')
}

/** Every country of the index with its codes, place and spellings. */
export const countries = question({
  word: 'countries',
  path: '/countries',
  topic: 'Countries',
  summary: 'The assessed countries with their codes, places and spellings',
  description: 'One map of regions serves all editions; the labels of the sheets are `/v1/sheet-regions`.',
  asks: {},
  gives: rows('Country', columns),
  examples: { 'All countries': {} },
  answer: (index, _, tell) => ({ rule, told: tell({ decimals: 0 })(index.release.countries, cells) })
})

/** One country, by any code or spelling. */
export const country = question({
  word: 'country',
  path: '/countries/{country}',
  topic: 'Countries',
  summary: 'One country, by any code or known spelling',
  description: 'Nothing is guessed: an unknown name is answered with the nearest, an ambiguous one with the choices.',
  asks: { country: ask.country },
  gives: row('Country', columns),
  examples: { Kazakhstan: { country: 'KAZ' }, 'By a spelling of a sheet': { country: 'Congo, Dem, Rep,' } },
  answer: (index, asked, tell) => ({
    rule,
    told: tell({ decimals: 0 })(countryOf(index, asked.country), cells)
  })
})

const cells: Cells<typeof columns, Country> = {
  iso3: ({ iso3 }) => iso3,
  iso2: ({ iso2 }) => iso2 || null,
  m49: ({ m49 }) => (m49 ? Number(m49) : null),
  name: ({ name }) => name,
  continent: ({ continent }) => continent,
  region: ({ region }) => region,
  aliases: ({ aliases }) => aliases
}

import { z } from 'zod'
import { readCsv, type CsvRecord } from '../formats/csv.js'
import type { FaultList } from '../formats/fault.js'
import type { Regions } from './regions.js'
import { Id, Iso3 } from './schema.js'
import { foldName } from './spelling.js'

/** An assessed country: its codes, its place, and every spelling it is known by. */
export interface Country {
  readonly iso3: string
  /** Empty where there is none, as of units that are no countries. */
  readonly iso2: string
  readonly m49: string
  readonly name: string
  readonly continent: string
  readonly region: string
  readonly aliases: readonly string[]
}

const CountryRow = z.object({
  iso3: Iso3,
  iso2: z.string().regex(/^(?:[A-Z]{2})?$/),
  m49: z.string().regex(/^(?:\d{3})?$/),
  name: z.string().min(1),
  continent: Id,
  region: Id
})

/** Read `countries.csv`: unknown regions, codes that stand twice and spellings of two countries are refused. */
export const readCountries = (
  file: string,
  text: string,
  regions: Regions,
  faults: FaultList
): Country[] | undefined => {
  const csv = readCsv(file, text, [...Object.keys(CountryRow.shape), 'aliases'], faults)
  if (!csv) return undefined
  const owners = new Map<string, string>()
  const codes = new Set<string>()
  return csv.records.map(record => {
    const country = readCountry(record, faults)
    if (codes.has(country.iso3)) faults.add(record.at('iso3'), `${country.iso3} stands twice`, 'each country once')
    codes.add(country.iso3)
    for (const [column, ids] of [
      ['continent', regions.continents],
      ['region', regions.regions]
    ] as const) {
      if (!Object.hasOwn(ids, country[column])) {
        faults.add(record.at(column), `unknown ${column} ${country[column]}`, Object.keys(ids).join(', '))
      }
    }
    for (const [column, spelling] of spellings(country)) {
      const owner = owners.get(foldName(spelling))
      if (owner !== undefined && owner !== country.iso3) {
        faults.add(
          record.at(column),
          `${spelling} is a name of ${owner} already`,
          'each code and spelling for one country'
        )
      } else owners.set(foldName(spelling), country.iso3)
    }
    return country
  })
}

const readCountry = (record: CsvRecord, faults: FaultList): Country => {
  const columns = Object.keys(CountryRow.shape) as (keyof typeof CountryRow.shape)[]
  for (const column of columns) {
    const parsed = CountryRow.shape[column].safeParse(record.text(column))
    if (!parsed.success)
      faults.add(record.at(column), `${column}: found "${record.text(column)}"`, allowedCodes[column])
  }
  const aliases = record.text('aliases').split('|').filter(Boolean)
  const row = Object.fromEntries(columns.map(column => [column, record.text(column)]))
  return { ...(row as Record<keyof typeof CountryRow.shape, string>), aliases }
}

const allowedCodes = {
  iso3: 'three capital letters (ISO 3166-1 alpha-3), or a code of capital letters, digits and hyphens such as KZ-ALA',
  iso2: 'two capital letters (ISO 3166-1 alpha-2), or nothing',
  m49: 'three digits (UN M49), or nothing',
  name: 'a name',
  continent: 'a continent of regions.yaml',
  region: 'a region of regions.yaml'
} as const

const spellings = (country: Country): (readonly [string, string])[] => [
  ...(['iso3', 'iso2', 'm49', 'name'] as const).flatMap(column => {
    const code = country[column]
    return code === '' ? [] : [[column, code] as const]
  }),
  ...country.aliases.map(alias => ['aliases', alias] as const)
]

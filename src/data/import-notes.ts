import type { Method } from '../definitions/method.js'
import { letters } from './import-header.js'
import type { EditionSheet } from './import-sheet.js'

/** What an import does not refuse but its reader should know of a sheet, each in a sentence. */
export const noteSheet = (sheet: EditionSheet, method: Method): string[] => [
  ...noteMissing(sheet, method),
  ...noteRegions(sheet, method),
  ...noteRounded(sheet)
]

const noteMissing = ({ name, rows }: EditionSheet, { countries }: Method): string[] => {
  const present = new Set(rows.map(row => row.iso3))
  const missing = countries.filter(country => !present.has(country.iso3)).map(country => country.iso3)
  if (missing.length === 0) return []
  return [
    `${name}: ${missing.length} of ${countries.length} countries of countries.csv are missing: ${someOf(missing)}.`
  ]
}

const noteRegions = ({ name, rows }: EditionSheet, { countries, regions }: Method): string[] => {
  const labels = new Map(
    countries.map(({ iso3, region }) => [iso3, regions.regions[region]?.label.en ?? region] as const)
  )
  const other = rows.flatMap(({ iso3, region }) => {
    const label = labels.get(iso3) ?? ''
    return letters(label) === letters(region) ? [] : [`${iso3} (${region}, not ${label})`]
  })
  if (other.length === 0) return []
  return [
    `${name}: region differs from countries.csv for ${other.length} of ${rows.length} countries: ${someOf(other)}.`
  ]
}

const noteRounded = ({ name, rounded, framework }: EditionSheet): string[] =>
  rounded === 0
    ? []
    : [`${name}: ${rounded} composites have more than ${framework.decimals} decimals and were rounded.`]

const someOf = (items: readonly string[]): string =>
  items.length <= 5 ? items.join(', ') : `${items.slice(0, 4).join(', ')} and ${items.length - 4} more`

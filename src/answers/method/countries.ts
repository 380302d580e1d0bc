import type { Country } from '../../definitions/countries.js'
import { answerObject, answerTable } from '../answer.js'
import { countryOf, type LoadedIndex } from '../loaded.js'
import { listColumn, structureColumn, tableToObjects, textColumn, type Column } from '../table.js'

const rule =
  'codes of ISO 3166-1 and UN M49; one map of regions for all editions; the labels of the sheets stand in sheet_regions'

/** Every country of the index with its codes, place and spellings. */
export const answerCountries = (index: LoadedIndex) =>
  answerTable(index, { columns: countryColumns(index), rows: index.release.countries }, { rule })

/** One country, by any code or spelling. */
export const answerCountry = (index: LoadedIndex, { country }: { readonly country: string }) => {
  const rows = [countryOf(index, country)]
  return answerObject(index, tableToObjects({ columns: countryColumns(index), rows })[0], { rule })
}

const countryColumns = (index: LoadedIndex): Column<Country>[] => {
  const sheets = [...index.release.published].map(
    ([edition, rows]) => [edition, new Map(rows.map(row => [row.iso3, row.region]))] as const
  )
  const sheetRegions = ({ iso3 }: Country): [string, string][] =>
    sheets.flatMap(([edition, regions]): [string, string][] => {
      const region = regions.get(iso3)
      return region === undefined ? [] : [[edition, region]]
    })
  return [
    textColumn('iso3', country => country.iso3),
    textColumn('iso2', country => country.iso2),
    textColumn('m49', country => country.m49),
    textColumn('name', country => country.name),
    textColumn('continent', country => country.continent),
    textColumn('region', country => country.region),
    listColumn('aliases', country => country.aliases),
    structureColumn(
      'sheet_regions',
      country => Object.fromEntries(sheetRegions(country)),
      country =>
        sheetRegions(country)
          .map(([edition, region]) => `${edition}=${region}`)
          .join('|')
    )
  ]
}

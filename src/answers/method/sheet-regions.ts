import { text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { countryByCode } from '../loaded.js'

/** The region that each sheet of the workbook writes beside each country. */
export const sheetRegions = question({
  word: 'sheet-regions',
  path: '/sheet-regions',
  topic: 'Countries',
  summary: 'The region label of each country in the sheets of the workbook',
  description: 'One map of regions serves all editions; the sheets differ from it, and from each other.',
  asks: {},
  gives: rows('SheetRegion', {
    edition: text('Edition of the sheet'),
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    region: text('Label as the sheet has it'),
    spelling: text('Name of the country as the sheet has it')
  }),
  examples: { 'All sheets': {} },
  answer: (index, _, tell) => ({
    rule: 'as the sheets of the workbook have it',
    told: tell({ decimals: 0 })(
      [...index.release.published].flatMap(([edition, rows]) => rows.map(row => ({ edition, ...row }))),
      {
        edition: row => row.edition,
        iso3: row => row.iso3,
        country: row => countryByCode(index, row.iso3).name,
        region: row => row.region,
        spelling: row => row.name
      }
    )
  })
})

import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { DomainError } from '../errors.js'
import type { LoadedIndex } from '../answers/loaded.js'
import { codebookOf, type CodebookRow } from '../answers/method/codebook-rows.js'
import { wordingOf } from '../answers/phrases/wording.js'
import { aboutLines, type AboutLine } from './about.js'
import type { Filed } from './filed.js'
import { liveParts } from './model-composites.js'
import { modelName, modelSheet } from './model.js'
import { editionsWithModels } from './models.js'
import { linesSheet, tableSheet } from './sheet.js'
import { typeTable, type ColumnType, type TypedColumn, type TypedTable } from './typed-table.js'

/** Rows that a sheet has room for, beside the one of names. */
export const mostRows = 1_048_575

/** Not when it was made: the same answer has the same bytes. */
const made = new Date('2000-01-01T00:00:00Z')

/**
 * A table as a workbook: what it is, the table, for whole editions a model of each to calculate with, and its columns in words.
 *
 * @throws {DomainError} `FORMAT_UNSUPPORTED` where a sheet has no room for the rows
 */
export const writeWorkbook = async (filed: Filed): Promise<Uint8Array> => {
  const { index, cited } = filed
  const table = typeTable(filed.answer.table)
  if (table.length > mostRows) throw tooLong(table.length)
  const editions = editionsWithModels(filed)
  const lines = [...aboutLines(filed), ...editions.flatMap(edition => modelLines(index, edition))]
  const models = editions.map(edition => modelSheet(index, edition))
  const sheets = [
    linesSheet('about', lines),
    tableSheet(table, { name: sheetName(cited.question.word), frozenColumns: frozenOf(table) }),
    ...models,
    tableSheet(codebookTable(filed, table), { name: 'codebook', frozenColumns: 1 })
  ]
  return writeXlsx({ sheets, namedRanges: filtersOf(sheets), properties: propertiesOf(lines) })
}

const tooLong = (rows: number): DomainError =>
  new DomainError('FORMAT_UNSUPPORTED', {
    detail: `A sheet has room for ${mostRows} rows, the answer has ${rows}.`,
    allowed: ['text/csv', 'application/x-ndjson', 'application/vnd.apache.parquet']
  })

/** At most 31 characters; `about` and `codebook` are other sheets. */
const sheetName = (word: string): string => {
  const name = word.replaceAll('-', '_').slice(0, 31)
  return name === 'about' || name === 'codebook' ? 'table' : name
}

/** The columns that tell a row apart stay in sight: up to the name of the country. */
const frozenOf = ({ columns }: TypedTable): number => {
  const at = columns.findIndex(({ name }) => name === 'country')
  return at >= 0 && at < 8 ? at + 1 : 1
}

const modelLines = (index: LoadedIndex, edition: Parameters<typeof modelSheet>[1]): AboutLine[] => {
  const { scores, ranks } = liveParts(index, edition)
  const list = (ids: readonly string[]): string => (ids.length > 0 ? ids.join(', ') : 'none')
  const text = `Indicators can be changed. Composites that are formulas: ${list(scores)}; ranks that are formulas: ${list(ranks)}; all else stands as a value. Ranks are among all rows of the sheet.`
  return [[modelName(edition), text]]
}

/** Spreadsheets show a filter where a name says so, too. */
const filtersOf = (sheets: readonly WriteSheet[]) =>
  sheets.flatMap(({ name, autoFilter }) =>
    autoFilter ? [{ name: '_xlnm._FilterDatabase', range: `${name}!${absolute(autoFilter.range)}`, scope: name }] : []
  )

const absolute = (range: string): string => range.replaceAll(/\b([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2')

const propertiesOf = (lines: readonly AboutLine[]) => {
  const said = new Map(lines)
  return { title: said.get('title') ?? '', creator: said.get('computed_by') ?? '', created: made, modified: made }
}

/** What is told of the columns that the table has. */
const codebookTable = ({ index, answer, cited }: Filed, table: TypedTable): TypedTable => {
  const declared = index.catalogue().find(({ word }) => word === cited.question.word)
  const entries = new Map(declared?.columns().map(entry => [entry.name, entry]))
  const shapes = new Map(answer.table.columns.map(({ name, shape }) => [name, shape]))
  const columns = table.columns.map(({ name, meaning, missing }) => {
    const shape = shapes.get(name) ?? ({ kind: 'text', meaning } as const)
    return entries.get(name) ?? { name, shape, of: null, asked: missing }
  })
  const rows = codebookOf(index, cited.question, columns, wordingOf(index))
  const missing = new Map(table.columns.map(column => [column.name, column.values.includes(null)]))
  return codebookColumns(rows.map(row => ({ ...row, missing: missing.get(row.name) ?? row.missing })))
}

const ofCodebook = [
  ['name', 'text'],
  ['title', 'text'],
  ['description', 'text'],
  ['type', 'text'],
  ['unit', 'text'],
  ['decimals', 'integer'],
  ['minimum', 'number'],
  ['maximum', 'number'],
  ['step', 'number'],
  ['role', 'text'],
  ['direction', 'text'],
  ['editions', 'list'],
  ['missing', 'boolean'],
  ['author', 'text'],
  ['rule', 'text'],
  ['formula', 'text']
] as const satisfies readonly (readonly [keyof CodebookRow, ColumnType])[]

const codebookColumns = (rows: readonly CodebookRow[]): TypedTable => ({
  columns: ofCodebook.map(([name, type]): TypedColumn => ({
    name,
    type,
    unit: null,
    meaning: '',
    missing: true,
    decimals: undefined,
    values: rows.map(row => row[name])
  })),
  length: rows.length
})

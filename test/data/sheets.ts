import { utils, write } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import type { Files } from '../../src/formats/files.js'
import { readFolder } from '../../src/data/folder.js'
import { readRelease, type Release } from '../../src/data/release.js'
import { fromRoot } from '../support/root.js'

export type Grid = (string | number | boolean | null)[][]

export const indicators = fromRoot('indicators')

/** The repo's own index. */
export const files: Files = await readFolder(indicators)

const read = readRelease(files)
if (!read.release) throw new Error(read.faults.map(fault => fault.what).join('\n'))
export const release: Release = read.release

/** How the publisher, or someone else, spells the headings of composites and where the columns stand. */
export interface Layout {
  readonly heading: (label: string) => string
  readonly order: (columns: string[]) => string[]
}

export const plain: Layout = { heading: label => `${label} avg.`, order: columns => columns }

/** The dataset sheet of an edition, made from the repo's scores and published composites. */
export const sheetOf = (edition: string, { heading, order }: Layout = plain): Grid => {
  const nodes = new Map((release.frameworks.get(edition)?.nodes ?? []).map(node => [node.id, node.kind]))
  const label = (id: string): string => release.definitions.get(id)?.label.en ?? id
  const columns = order(['Continent', 'Region', 'Country', ...nodes.keys()])
  const scores = new Map(recordsOf(`scores/${edition}.csv`).map(row => [row.iso3, row]))
  const rows = recordsOf(`published/${edition}.csv`).map(row =>
    columns.map(column => {
      const score = nodes.get(column) === 'indicator' ? scores.get(row.iso3)?.[column] : row[column]
      return nodes.has(column) ? Number(score) : (row[column === 'Country' ? 'name' : 'region'] ?? '')
    })
  )
  return [columns.map(id => (nodes.get(id) === 'composite' ? heading(label(id)) : label(id))), ...rows]
}

const recordsOf = (path: string): Record<string, string>[] =>
  parse<Record<string, string>>(files.get(path) ?? '', { columns: true })

/** An .xlsx file with a cover and the given sheets. */
export const workbookOf = (sheets: Readonly<Record<string, Grid>>, modified = '2025-10-29'): Uint8Array => {
  const book = utils.book_new()
  book.Props = { ModifiedDate: new Date(`${modified}T12:00:00Z`) }
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      [null, 'An index'],
      [null, 'About this index']
    ]),
    '2025_Global_OC_Index'
  )
  for (const [name, grid] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(grid), name)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

/** A grid with one cell replaced. */
export const withCell = (grid: Grid, address: string, value: Grid[number][number]): Grid => {
  const { r, c } = utils.decode_cell(address)
  return grid.map((row, at) => (at === r ? Object.assign([...row], { [c]: value }) : row))
}

import type { Definition } from '../definitions/definition.js'
import type { Framework, FrameworkNode } from '../definitions/framework.js'
import type { SheetFaults } from './import-fault.js'
import { nearestNames } from './nearest.js'
import type { Cell, Sheet } from '../formats/workbook.js'

/** Column of each thing that a dataset sheet says of a country, by `country`, `region` or the id of a node. */
export type SheetColumns = ReadonlyMap<string, number>

const required = ['country', 'region']
const ignored = ['continent']

/** Rows from the top in which a header is looked for. */
const searched = 20

/**
 * The row of a sheet that heads a dataset: it names the country and an indicator, or half of an edition's indicators.
 *
 * @returns its index from 0, or undefined when the sheet is no dataset, as a cover is none
 */
export const findHeader = (
  sheet: Sheet,
  frameworks: Iterable<Framework>,
  definitions: ReadonlyMap<string, Definition>
): number | undefined => {
  const indicators = [...frameworks].map(({ nodes }) => {
    const leaves = nodes.filter(node => node.kind === 'indicator')
    return { spellings: spellingsOf(leaves, definitions), count: leaves.length }
  })
  for (let row = 0; row < Math.min(sheet.height, searched); row++) {
    const found = new Set(cellsOf(sheet, row).map(({ cell }) => letters(cell.value)))
    const heads = indicators.some(({ spellings, count }) => {
      const named = new Set([...found].flatMap(text => spellings.get(text) ?? [])).size
      return named > 0 && (found.has('country') || named * 2 >= count)
    })
    if (heads) return row
  }
  return undefined
}

/** Read the header of a dataset sheet; columns that are not known, stand twice or are missing are faults. */
export const readHeader = (
  sheet: Sheet,
  row: number,
  framework: Framework,
  definitions: ReadonlyMap<string, Definition>,
  faults: SheetFaults
): SheetColumns => {
  const spellings = spellingsOf(framework.nodes, definitions)
  for (const name of [...required, ...ignored]) if (!spellings.has(name)) spellings.set(name, [name])
  const columns = new Map<string, number>()
  for (const { cell, column } of cellsOf(sheet, row)) {
    const [id, rival] = spellings.get(letters(cell.value)) ?? []
    const first = id === undefined ? undefined : columns.get(id)
    if (id === undefined)
      faults.add(sheet, cell, `unknown column ${quote(cell)}`, suggestion(cell, framework, definitions))
    else if (rival !== undefined)
      faults.add(sheet, cell, `${quote(cell)} fits ${id} and ${rival}`, 'the id of one of them')
    else if (first !== undefined) {
      const before = sheet.cell(row, first).address
      faults.add(sheet, cell, `column ${quote(cell)} stands twice, first in ${before}`, 'each column once')
    } else columns.set(id, column)
  }
  const head = sheet.cell(row, 0)
  for (const id of [...required, ...framework.nodes.map(node => node.id)].filter(name => !columns.has(name))) {
    const label = definitions.get(id)?.label.en ?? id
    faults.add(sheet, head, `no column of ${id}`, `a column ${JSON.stringify(label)} in row ${row + 1}`)
  }
  checkHeadless(sheet, row, faults)
  return columns
}

/**
 * Letters and digits of a header without case and accents: what headers are compared by, because the publisher changes
 * their punctuation from download to download.
 *
 * @example
 * letters('Criminality avg,') // => 'criminalityavg'
 */
export const letters = (text: Cell['value']): string =>
  String(text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Ids of nodes by what may head their columns: English label or id, of a composite also with `avg` at the end. */
const spellingsOf = (
  nodes: readonly FrameworkNode[],
  definitions: ReadonlyMap<string, Definition>
): Map<string, string[]> => {
  const spellings = new Map<string, string[]>()
  for (const { id, kind } of nodes) {
    const names = [letters(id), letters(definitions.get(id)?.label.en ?? id)]
    const all = kind === 'composite' ? names.flatMap(name => [name, `${name}avg`]) : names
    for (const name of new Set(all)) spellings.set(name, [...(spellings.get(name) ?? []), id])
  }
  return spellings
}

const cellsOf = (sheet: Sheet, row: number): { cell: Cell; column: number }[] =>
  Array.from({ length: sheet.width }, (_, column) => ({ cell: sheet.cell(row, column), column })).filter(
    ({ cell }) => cell.value !== null
  )

const quote = (cell: Cell): string => JSON.stringify(cell.value)

const suggestion = (
  cell: Cell,
  { edition, nodes }: Framework,
  definitions: ReadonlyMap<string, Definition>
): string => {
  const labels = nodes.map(({ id }) => definitions.get(id)?.label.en ?? id)
  const near = nearestNames(String(cell.value), labels, 3)
  return near.length > 0 ? near.join(' or ') : `Continent, Region, Country and the nodes of frameworks/${edition}.yaml`
}

/** Values beneath an empty header would be lost without a word. */
const checkHeadless = (sheet: Sheet, header: number, faults: SheetFaults): void => {
  for (let column = 0; column < sheet.width; column++) {
    if (sheet.cell(header, column).value !== null) continue
    for (let row = header + 1; row < sheet.height; row++) {
      const cell = sheet.cell(row, column)
      if (cell.value === null) continue
      faults.add(sheet, cell, `${quote(cell)} stands in a column without header`, 'a header over every column')
      break
    }
  }
}

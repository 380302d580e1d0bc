import type { Definition } from '../definitions/definition.js'
import type { Framework, FrameworkNode } from '../definitions/framework.js'
import type { SheetFaults } from './import-fault.js'
import { nearestNames } from './nearest.js'
import type { Cell, Sheet } from '../formats/workbook.js'

/** Column of each thing that a dataset sheet says of a country, by `country`, `region` or the id of a node. */
export type SheetColumns = ReadonlyMap<string, number>

const required = ['country', 'region']
const ignored = ['continent']

/** What heads a column of codes, which help where a name does not. */
const codes = ['iso3', 'iso', 'isocode', 'iso3code', 'isoalpha3', 'iso31661alpha3', 'countrycode', 'code']

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

/**
 * Read the header of a dataset sheet; columns that stand twice or are missing are faults, those that are not known are
 * passed over and noted.
 */
export const readHeader = (
  sheet: Sheet,
  row: number,
  framework: Framework,
  definitions: ReadonlyMap<string, Definition>,
  faults: SheetFaults,
  notes: string[]
): SheetColumns => {
  const spellings = spellingsOf(framework.nodes, definitions)
  for (const name of [...required, ...ignored]) if (!spellings.has(name)) spellings.set(name, [name])
  for (const name of codes) if (!spellings.has(name)) spellings.set(name, ['code'])
  const columns = new Map<string, number>()
  const unknown: Cell[] = []
  for (const { cell, column } of cellsOf(sheet, row)) {
    const [id, rival] = spellings.get(letters(cell.value)) ?? spellings.get(letters(withoutMarks(cell.value))) ?? []
    const first = id === undefined ? undefined : columns.get(id)
    if (id === undefined) unknown.push(cell)
    else if (id === 'code' && first !== undefined) unknown.push(cell)
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
    const like = nearestOf(label, unknown)
    const found = like ? `; ${quote(like)} in ${like.address} is not known` : ''
    faults.add(sheet, head, `no column of ${id}`, `a column ${JSON.stringify(label)} in row ${row + 1}${found}`)
  }
  const code = columns.get('code')
  if (code !== undefined)
    notes.push(`${sheet.name}: the codes of column ${shown(sheet.cell(row, code))} help to find countries.`)
  if (unknown.length > 0) notes.push(`${sheet.name}: columns that are passed over: ${unknown.map(shown).join(', ')}.`)
  noteHeadless(sheet, row, notes)
  return columns
}

const shown = (cell: Cell): string => `${quote(cell)} (${cell.address})`

const nearestOf = (label: string, cells: readonly Cell[]): Cell | undefined => {
  const [near] = nearestNames(
    label,
    cells.map(({ value }) => String(value)),
    1
  )
  return cells.find(({ value }) => String(value) === near)
}

/** Marks of footnotes at the end of a header: `Human smuggling (1)`, `Country*`, `Region [a]`. */
const mark = /(?:\(\w{1,2}\)|\[\w{1,2}\]|[*†‡§¹²³⁰-⁹])$/u

const withoutMarks = (value: Cell['value']): string => {
  const text = String(value ?? '').trimEnd()
  const shorter = text.replace(mark, '')
  return shorter === text ? text : withoutMarks(shorter)
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

/** Values beneath an empty header are not read, and told of. */
const noteHeadless = (sheet: Sheet, header: number, notes: string[]): void => {
  for (let column = 0; column < sheet.width; column++) {
    if (sheet.cell(header, column).value !== null) continue
    for (let row = header + 1; row < sheet.height; row++) {
      const cell = sheet.cell(row, column)
      if (cell.value === null) continue
      notes.push(`${sheet.name}: a column without header is passed over: ${shown(cell)} and what stands beneath.`)
      break
    }
  }
}

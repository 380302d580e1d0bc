import type { Definition } from '../definitions/definition.js'
import type { Framework } from '../definitions/framework.js'
import type { Cell, Sheet } from '../formats/workbook.js'
import type { CountryNames } from './country-reader.js'
import type { SheetFaults } from './import-fault.js'
import type { SheetColumns } from './import-header.js'
import type { FigureNotes } from './import-sheet-notes.js'

/** A dataset sheet that is being read, and what its cells are held against. */
export interface Reading {
  readonly sheet: Sheet
  readonly framework: Framework
  readonly definitions: ReadonlyMap<string, Definition>
  readonly columns: SheetColumns
  readonly faults: SheetFaults
  readonly names: CountryNames
  readonly figures: FigureNotes
  /** Letters of what is no country but the mean of several: names of regions and of the world. */
  readonly places: ReadonlySet<string>
}

/** A cell in the words of a fault. */
export const found = (cell: Cell): string => (cell.value === null ? 'an empty cell' : JSON.stringify(cell.value))

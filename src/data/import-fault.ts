import type { Cell, Sheet } from '../formats/workbook.js'

/** Collects the faults of all sheets, so that one run shows every one of them. */
export class SheetFaults {
  readonly lines: string[] = []

  /** Adds a line such as `2023_dataset!F17: "x" is no number, allowed: a number`. */
  add(sheet: Pick<Sheet, 'name'>, cell: Pick<Cell, 'address'>, what: string, allowed: string): void {
    this.lines.push(`${sheet.name}!${cell.address}: ${what}, allowed: ${allowed}`)
  }
}

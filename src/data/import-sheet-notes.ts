import type { Cell, Sheet } from '../formats/workbook.js'
import type { SheetFaults } from './import-fault.js'
import type { Figure } from './import-figure.js'

const most = 5

const some = (places: readonly string[]): string =>
  places.length <= most
    ? places.join(', ')
    : `${places.slice(0, most - 1).join(', ')} and ${places.length - most + 1} more`

const figures = (count: number): string => (count === 1 ? '1 figure' : `${count} figures`)

/** Counts the figures of a sheet that do not stand as numbers, so that each kind is told once. */
export class FigureNotes {
  readonly #texts: string[] = []
  readonly #missing: string[] = []
  readonly #unreckoned: Cell[] = []

  constructor(readonly sheet: string) {}

  add(figure: Figure, id: string, cell: Cell): void {
    if (figure.kind === 'number' && figure.wasText) this.#texts.push(cell.address)
    if (figure.kind === 'missing') this.#missing.push(`${cell.address} (${id})`)
    if (figure.kind === 'unreckoned') this.#unreckoned.push(cell)
  }

  notes(): string[] {
    const [texts, missing] = [this.#texts, this.#missing]
    return [
      ...(texts.length > 0
        ? [`${this.sheet}: ${figures(texts.length)} stored as text, read as numbers: ${some(texts)}.`]
        : []),
      ...(missing.length > 0
        ? [`${this.sheet}: ${figures(missing.length)} missing, kept as missing: ${some(missing)}.`]
        : [])
    ]
  }

  /** Formulas without results are one fault: one thing mends them all. */
  addFaults(sheet: Sheet, faults: SheetFaults): void {
    const [first, ...others] = this.#unreckoned
    if (!first) return
    const more = others.length > 0 ? `, and ${others.length} more cells like it` : ''
    const what = `a formula without a stored result${more}`
    faults.add(sheet, first, what, 'a workbook that was opened and saved in a spreadsheet, which stores the results')
  }
}

import { DomainError } from '../errors.js'
import { readCsv } from '../formats/csv.js'
import type { CellError, ErrorModel, ReviewedRange } from '../analyses/uncertainty/model.js'
import { FaultList } from '../formats/fault.js'

const columns = ['country', 'indicator', 'low', 'best', 'high'] as const
const plainNumber = /^\d{1,9}(\.\d{1,9})?$/

/**
 * The ranges of reviewers from a CSV file with the columns country, indicator, low, best and high.
 *
 * @param file       its name, for faults
 * @param otherwise  error of all other scores; none when left out
 * @throws {DomainError} `UNCERTAINTY_INVALID` with every fault as file:line:column
 * @example
 * readRanges('ranges.csv', 'country,indicator,low,best,high\nKAZ,prevention,4,5,5.5\n').cells
 * // => [{ country: 'KAZ', indicator: 'prevention', low: 4, best: 5, high: 5.5 }]
 */
export const readRanges = (
  file: string,
  text: string,
  otherwise?: CellError
): Extract<ErrorModel, { readonly kind: 'ranges' }> => {
  const faults = new FaultList()
  const records = readCsv(file, text, columns, faults)?.records ?? []
  const cells = records.map((record): ReviewedRange => {
    const number = (column: 'low' | 'best' | 'high'): number => {
      const cell = record.text(column)
      if (!plainNumber.test(cell)) faults.add(record.at(column), `${column} is "${cell}"`, 'a plain number such as 4.5')
      return Number(cell)
    }
    const [low, best, high] = [number('low'), number('best'), number('high')]
    if (high >= 0 && (low > best || best > high))
      faults.add(record.at('low'), `${low}, ${best}, ${high}`, 'low <= best <= high')
    return { country: record.text('country'), indicator: record.text('indicator'), low, best, high }
  })
  if (cells.length === 0 && faults.faults.length === 0)
    faults.add({ file, line: 1, column: 1 }, 'no range', 'a row a range')
  if (faults.faults.length === 0) return { kind: 'ranges', shape: 'triangular', odds: [1, 2, 1], cells, otherwise }
  const told = faults.faults.map(({ line, column, what, allowed }) => ({
    pointer: '/ranges',
    code: 'UNCERTAINTY_INVALID' as const,
    detail: `${file}:${line}:${column}: ${what}`,
    allowed: [allowed]
  }))
  throw new DomainError('UNCERTAINTY_INVALID', {}, told)
}

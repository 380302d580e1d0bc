import type { Observations } from '../../src/data/observations.js'
import { FaultList, formatFault } from '../../src/formats/fault.js'
import { readFramework, type Framework } from '../../src/definitions/framework.js'
import { columnOf } from '../../src/exact/column.js'
import type { Fraction } from '../../src/exact/fraction.js'

/** The framework that a text in YAML says, without data year and decimals. */
export const frameworkOf = (text: string): Framework => {
  const faults = new FaultList()
  const entry = readFramework('frameworks/test.yaml', `data_year: 2020\ndecimals: 2\n${text}`, ['en'], faults)
  if (!entry || faults.faults.length > 0) throw new Error(faults.sorted().map(formatFault).join('\n'))
  return entry.framework
}

/** Observations of an edition from the scores of each country by indicator. */
export const observationsOf = (
  indicators: readonly string[],
  rows: Readonly<Record<string, readonly (Fraction | null)[]>>
): Observations => ({
  edition: 'test',
  countries: Object.keys(rows),
  scores: new Map(indicators.map((id, at) => [id, columnOf(Object.values(rows).map(row => row[at] ?? null))]))
})

import type { Country } from '../definitions/countries.js'
import { readCsv, type CheckedCsv } from '../formats/csv.js'
import type { Definition } from '../definitions/definition.js'
import type { FaultList } from '../formats/fault.js'
import type { Framework } from '../definitions/framework.js'
import { scaleFault } from '../definitions/scale.js'
import type { Scale } from '../definitions/schema.js'
import { columnOf, type Column } from '../exact/column.js'
import { parseDecimal, type Fraction } from '../exact/fraction.js'

/** The expert scores of an edition: one column an indicator, in the order of the countries. */
export interface Observations {
  readonly edition: string
  readonly countries: readonly string[]
  readonly scores: ReadonlyMap<string, Column>
}

/**
 * Read `scores/EDITION.csv`: one row a country, one column an indicator; an empty cell is a missing score.
 *
 * Refused: unknown columns and countries, indicators without any score, countries that stand twice, and scores that are
 * no number or off the scale.
 */
export const readObservations = (
  file: string,
  text: string,
  framework: Framework,
  definitions: ReadonlyMap<string, Definition>,
  countries: readonly Country[],
  faults: FaultList
): Observations | undefined => {
  const indicators = framework.nodes.filter(node => node.kind === 'indicator').map(node => node.id)
  const csv = readCsv(file, text, ['iso3', ...indicators], faults)
  if (!csv) return undefined
  for (const column of csv.columns.filter(name => name !== 'iso3' && !indicators.includes(name))) {
    faults.add(csv.atColumn(column), `unknown column ${column}`, `indicators of frameworks/${framework.edition}.yaml`)
  }
  checkCountries(csv, countries, faults)
  const scores = new Map(indicators.map(id => [id, readColumn(csv, id, definitions.get(id), faults)]))
  for (const [id, column] of scores) {
    if (definitions.has(id) && column.keys.every(Number.isNaN)) {
      faults.add(csv.atColumn(id), `${id} has no score`, 'at least one score for each indicator of the edition')
    }
  }
  return { edition: framework.edition, countries: csv.records.map(record => record.text('iso3')), scores }
}

const checkCountries = (csv: CheckedCsv, countries: readonly Country[], faults: FaultList): void => {
  const known = new Set(countries.map(country => country.iso3))
  const seen = new Set<string>()
  for (const record of csv.records) {
    const iso3 = record.text('iso3')
    if (!known.has(iso3)) faults.add(record.at('iso3'), `unknown country ${iso3}`, 'an iso3 of countries.csv')
    if (seen.has(iso3)) faults.add(record.at('iso3'), `${iso3} stands twice`, 'each country once')
    seen.add(iso3)
  }
}

/** The scores of one column; a text that stood before is not parsed again, so equal scores are one object. */
const readColumn = (csv: CheckedCsv, column: string, definition: Definition | undefined, faults: FaultList): Column => {
  const sound = new Map<string, Fraction | null>([['', null]])
  const scores = csv.records.map(record => {
    const text = record.text(column).trim()
    const known = sound.get(text)
    if (known !== undefined || !definition) return known ?? null
    const { score, what, allowed } = readScore(text, definition.scale)
    if (what === undefined) sound.set(text, score)
    else faults.add(record.at(column), `${column}: ${what}`, allowed)
    return score
  })
  return columnOf(scores, definition && [definition.scale.min, definition.scale.max, definition.scale.step])
}

const readScore = (
  text: string,
  scale: Scale
): { score: Fraction; what?: never; allowed?: never } | { score: null; what: string; allowed: string } => {
  if (!/^-?\d{1,12}(\.\d{1,12})?$/.test(text)) {
    return { score: null, what: `${JSON.stringify(text)} is not a number`, allowed: 'a decimal number such as 4.5' }
  }
  const score = parseDecimal(text)
  const fault = scaleFault(score, scale)
  return fault ? { score: null, what: `${text} is ${fault.what}`, allowed: fault.allowed } : { score }
}

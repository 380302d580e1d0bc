import { readCsv, type CsvRecord } from '../formats/csv.js'
import {
  bounds,
  directions,
  FactId,
  natures,
  statuses,
  type Bound,
  type EvidenceDirection,
  type Nature,
  type Status
} from '../definitions/evidence.js'
import type { FaultList } from '../formats/fault.js'
import type { Fact, FactContext } from './fact.js'
import { checkFact } from './evidence-rules.js'

export const factColumns = [
  ...(['id', 'statement', 'status', 'kind', 'nature', 'direction', 'indicators', 'counterparts'] as const),
  ...(['quantity', 'bound', 'unit', 'converted', 'converted_unit', 'from', 'to', 'period', 'edition'] as const),
  ...(['source', 'locator', 'origin', 'part_of', 'same_as'] as const)
] as const
/** Columns that a file may do without. */
const optionalColumns: readonly string[] = ['same_as']

/** Read `evidence/COUNTRY.csv`: one fact a row, each cell checked, then the facts among each other. */
export const readFacts = (file: string, text: string, context: FactContext, faults: FaultList): Fact[] | undefined => {
  const csv = readCsv(
    file,
    text,
    factColumns.filter(column => !optionalColumns.includes(column)),
    faults
  )
  if (!csv) return undefined
  for (const column of csv.columns.filter(name => !factColumns.some(known => known === name))) {
    faults.add(csv.atColumn(column), `unknown column ${column}`, factColumns.join(', '))
  }
  const read = csv.records.map(record => ({ record, fact: factOf(record, context.country) }))
  const ids = new Set<string>()
  for (const { record, fact } of read) {
    checkEnumerations(record, faults)
    checkId(record, fact, context.country, ids, faults)
    checkFact(record, fact, context, faults)
  }
  const wholes = new Map(read.map(({ fact }) => [fact.id, fact.partOf]))
  const firsts = new Map(read.map(({ fact }) => [fact.id, fact.sameAs]))
  for (const { record, fact } of read) {
    checkNamed(record, 'part_of', fact.id, wholes, faults)
    checkNamed(record, 'same_as', fact.id, firsts, faults)
  }
  return read.map(({ fact }) => fact)
}

const orNull = (text: string): string | null => (text === '' ? null : text)
const listOf = (text: string): string[] => text.split('|').filter(Boolean)

const factOf = (record: CsvRecord, country: string): Fact => {
  const text = (column: (typeof factColumns)[number]): string => record.text(column)
  const [converted, unit] = [text('converted'), text('converted_unit')]
  return {
    id: text('id'),
    country,
    statement: text('statement'),
    status: text('status') as Status,
    kind: text('kind'),
    nature: text('nature') as Nature,
    direction: text('direction') as EvidenceDirection,
    indicators: listOf(text('indicators')),
    counterparts: listOf(text('counterparts')),
    quantity: orNull(text('quantity')),
    bound: orNull(text('bound')) as Bound | null,
    unit: orNull(text('unit')),
    converted: converted === '' && unit === '' ? null : { quantity: converted, unit },
    period: {
      from: orNull(text('from')),
      to: orNull(text('to')),
      words: orNull(text('period')),
      edition: orNull(text('edition'))
    },
    source: text('source'),
    locator: text('locator'),
    origin: orNull(text('origin')),
    partOf: orNull(text('part_of')),
    sameAs: orNull(text('same_as'))
  }
}

const enumerations = { status: statuses, nature: natures, direction: directions } as const

const checkEnumerations = (record: CsvRecord, faults: FaultList): void => {
  for (const [column, allowed] of Object.entries(enumerations)) {
    const found = record.text(column)
    if (allowed.some(each => each === found)) continue
    faults.add(record.at(column), `${column}: found "${found}"`, allowed.join(', '))
  }
  const bound = record.text('bound')
  if (bound !== '' && !bounds.some(each => each === bound)) {
    faults.add(record.at('bound'), `bound: found "${bound}"`, bounds.join(', '))
  }
  const words = record.text('statement').match(/\p{L}+/gu) ?? []
  if (words.length === 1 || (words.length > 1 && words.every(({ length }) => length < 3))) {
    faults.add(record.at('statement'), `statement: found "${record.text('statement')}"`, 'a sentence')
  }
  for (const column of ['statement', 'locator'].filter(name => record.text(name).trim() === '')) {
    faults.add(record.at(column), `${column} is missing`, 'a text')
  }
}

const checkId = (record: CsvRecord, { id }: Fact, country: string, ids: Set<string>, faults: FaultList): void => {
  if (!FactId.safeParse(id).success || !id.startsWith(`${country}-`)) {
    faults.add(record.at('id'), `id: found "${id}"`, `${country}- and three to five digits`)
  } else if (ids.has(id)) faults.add(record.at('id'), `${id} stands twice`, 'each id once')
  ids.add(id)
}

const rings = {
  part_of: { what: 'a part of itself', allowed: 'a whole that is no part of it' },
  same_as: { what: 'the same as itself', allowed: 'another fact, that is not told to be the same as it' }
} as const

/** A fact names one of its file as its whole, or as the same, and following those does not lead round in a ring. */
const checkNamed = (
  record: CsvRecord,
  column: keyof typeof rings,
  id: string,
  named: ReadonlyMap<string, string | null>,
  faults: FaultList
): void => {
  const first = named.get(id) ?? null
  if (first === null) return
  if (!named.has(first)) {
    faults.add(record.at(column), `unknown fact ${first}`, 'an id of this file')
    return
  }
  const seen = new Set<string>()
  for (let at: string | null = first; at !== null && !seen.has(at); at = named.get(at) ?? null) seen.add(at)
  if (seen.has(id)) faults.add(record.at(column), `${id} is ${rings[column].what}`, rings[column].allowed)
}

import { answerToJson, type Answer } from '../answers/answer.js'
import type { Table } from '../answers/table.js'
import { wholeTable } from '../answers/whole-table.js'
import { DomainError } from '../errors.js'
import { fileFormats } from '../files/writers.js'
import type { Dialect } from '../report/bibtex.js'
import { tableToCsv, type CsvStyle } from '../report/csv.js'
import type { Index } from '../index.js'
import type { Format } from './negotiation.js'

/** What is asked of the writing of an answer, beside the question itself. */
export interface Writing extends CsvStyle {
  /** Whether the address will give this answer for ever. */
  readonly lasting?: boolean | undefined
  /** The formats that the answer can be had in beside JSON and CSV. */
  readonly writers?: Writers | undefined
  /** What the writers are handed. */
  readonly asked?: Asked | undefined
  /** Name of a file that is kept, without its ending. */
  readonly fileName?: (() => string) | undefined
}

/** What a writer may need beside the answer. */
export interface Asked {
  /** That the answer is from. */
  readonly index: Index
  /** Path and query of the request, without a suffix. */
  readonly address: string
  /** What stands before an address that the answer carries; empty where it is not known. */
  readonly origin: string
  /** Of citations. */
  readonly dialect?: Dialect | undefined
}

/** Writes an answer in a format of its own: a picture, a page, a document. */
export type Writer = (answer: Answer, asked: Asked) => string | Uint8Array | Promise<string | Uint8Array>

/** The formats of an answer beside JSON and CSV. */
export type Writers = Readonly<Partial<Record<Format, Writer>>>

/** Writers of the answer to a question, which take it as the question gives it. */
export const writersOf = <A extends Answer>(
  _question: { readonly ask: (...given: never[]) => A },
  writers: Readonly<Partial<Record<Format, (answer: A, asked: Asked) => ReturnType<Writer>>>>
): Writers => writers as Writers

/** The formats that an answer can be had in; the first is that of who does not care. */
export const formatsOf = ({ table }: Answer, { writers = {} }: Writing): Format[] => [
  'json',
  ...(table ? ['csv' as const] : []),
  ...(Object.keys(writers) as Format[])
]

/** The body of an answer: one of its own formats, CSV where it has a table, or JSON. */
export const writeBody = (answer: Answer, format: Format, writing: Writing): ReturnType<Writer> => {
  const { select, writers, asked } = writing
  if (isOfTable(format) && answer.table) {
    const whole = wholeTable(answer.table, answer.meta)
    const table = select ? selectColumns(whole, select) : whole
    if (format === 'csv') return tableToCsv(table, writing)
    return (asked && writers?.[format]?.({ data: null, meta: answer.meta, table }, asked)) ?? ''
  }
  if (select) {
    const detail = 'select chooses the columns of CSV and other files; a JSON object always holds all members.'
    throw new DomainError('REQUEST_INVALID', { pointer: '/query/select', detail, allowed: ['select with .csv'] })
  }
  return (asked && writers?.[format]?.(answer, asked)) ?? answerToJson(answer)
}

const isOfTable = (format: Format): boolean => format === 'csv' || fileFormats.some(each => each === format)

/** Only some columns, in the order in which they are named. */
const selectColumns = (table: Table, select: readonly string[]): Table => {
  const names = table.columns.map(column => column.name)
  const unknown = select.filter(name => !names.includes(name))
  if (unknown.length > 0) throw columnsUnknown(unknown, names)
  return { ...table, columns: select.flatMap(name => table.columns.find(column => column.name === name) ?? []) }
}

const columnsUnknown = (unknown: readonly string[], names: readonly string[]): DomainError =>
  new DomainError('REQUEST_INVALID', {
    pointer: '/query/select',
    detail: `The answer has no column ${unknown.join(', ')}.`,
    allowed: names
  })

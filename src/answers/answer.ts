import type { ScoredEdition } from '../scoring/edition.js'
import type { LoadedIndex } from './loaded.js'
import { tableToObjects, type Table } from './table.js'

/** Where an answer comes from: every answer carries it. */
export interface Meta {
  /** Id of the release that was answered from. */
  readonly release: string
  /** Id of the edition; null where the answer spans several. */
  readonly edition: string | null
  /** How the figures follow from the scores, in a sentence. */
  readonly rule: string
  /** The workbook that the scores stand in; null where the definitions name none. */
  readonly source: { title: string; address: string; date: string; sha256: string } | null
  readonly citation: string
  /** Entries of `data`; 1 for a single object. */
  readonly count: number
  readonly [fact: string]: unknown
}

/** An answer as JSON shows it; `table` is there where it is a list, which can also be written as CSV. */
export interface Answer<Data = unknown> {
  readonly data: Data
  readonly meta: Meta
  readonly table?: Table
}

/** What is said of an answer besides its data. */
export interface About {
  readonly edition?: ScoredEdition
  readonly rule: string
  /** Further members of `meta`, e.g. the scope. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Answer with one object. */
export const answerObject = <Data>(index: LoadedIndex, data: Data, about: About): Answer<Data> => ({
  data,
  meta: metaOf(index, 1, about)
})

/** Answer with a list, written from a table so that JSON and CSV hold the same. */
export const answerTable = <Row>(
  index: LoadedIndex,
  table: Table<Row>,
  about: About
): Answer<Record<string, unknown>[]> & { readonly table: Table } => ({
  data: tableToObjects(table),
  meta: metaOf(index, table.rows.length, about),
  table: table as unknown as Table
})

/** What a page tells beside the figures. */
export const pageFacts = ({ release }: LoadedIndex, { framework }: ScoredEdition) => {
  const { name, publisher, licence } = release.index
  return { decimals: framework.decimals, index: { name, publisher, licence } }
}

const metaOf = ({ release }: LoadedIndex, count: number, { edition, rule, facts }: About): Meta => {
  const id = edition?.framework.edition ?? null
  const { source, index } = release
  return {
    release: release.id,
    edition: id,
    rule,
    source: source ? { title: source.title, address: source.address, date: source.date, sha256: source.sha256 } : null,
    citation: index.citation.replace('{edition}', id ?? [...release.frameworks.keys()].join(', ')).trim(),
    count,
    ...facts
  }
}

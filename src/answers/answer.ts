import type { ScoredEdition } from '../scoring/edition.js'
import type { LoadedIndex } from './loaded.js'
import type { Table } from './table.js'

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
export interface Answer<Data = unknown, Facts = object> {
  readonly data: Data
  readonly meta: Meta & Facts
  readonly table?: Table
}

/** The data of an answer, and the table that CSV is written from where there is one. */
export interface Told<Data = unknown> {
  readonly data: Data
  readonly table?: () => Table
}

export type ToldWithTable<Data> = Required<Told<Data>>

/** The answer that is made of what was told. */
export type AnswerOf<T extends Told, Facts> = Answer<T['data'], Facts> &
  (T extends ToldWithTable<unknown> ? { readonly table: Table } : unknown)

/** What is said of an answer besides its data. */
export interface About<Facts = object> {
  readonly edition?: ScoredEdition
  readonly rule: string
  /** Further members of `meta`, e.g. the scope. */
  readonly facts?: Facts
}

/** Answer with one object. */
export const answerObject = <Data, Facts extends object>(
  index: LoadedIndex,
  data: Data,
  about: About<Facts>
): Answer<Data, Facts> => ({
  data,
  meta: metaOf(index, 1, about)
})

/** What a page tells beside the figures. */
export const pageFacts = ({ release }: LoadedIndex, { framework }: ScoredEdition) => {
  const { name, publisher, licence } = release.index
  return { decimals: framework.decimals, index: { name, publisher, licence } }
}

/** The answer of a question: its data, its source, and its table, which is made when it is asked for. */
export const answerOf = <T extends Told, Facts extends object>(
  index: LoadedIndex,
  { data, table }: T,
  about: About<Facts>
): AnswerOf<T, Facts> => {
  const meta = metaOf(index, Array.isArray(data) ? data.length : 1, about)
  const answer = table
    ? {
        data,
        meta,
        get table() {
          return table()
        }
      }
    : { data, meta }
  return answer as AnswerOf<T, Facts>
}

/** The answer of what was said. */
export const answerSaid = <T extends Told, Facts extends object>(
  index: LoadedIndex,
  { told, ...about }: About<Facts> & { readonly told: T }
): AnswerOf<T, Facts> => answerOf(index, told, about)

const metaOf = <Facts extends object>(
  { release }: LoadedIndex,
  count: number,
  { edition, rule, facts = {} as Facts }: About<Facts>
): Meta & Facts => {
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

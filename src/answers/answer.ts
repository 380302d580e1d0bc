import type { ScoredEdition } from '../scoring/edition.js'
import type { LoadedIndex } from './loaded.js'
import { tableToJson, type Table } from './table.js'

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
  /** Where the data are the rows of the table: so many. */
  readonly rows?: number
}

export type ToldWithTable<Data> = Told<Data> & { readonly table: () => Table }

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
  const { name, label, publisher, licence } = release.index
  return { decimals: framework.decimals, index: { name, label, publisher, licence } }
}

/** The answer of a question: its data, its source, and its table; what is made of the rows of a table is made when it is asked for. */
export const answerOf = <T extends Told, Facts extends object>(
  index: LoadedIndex,
  told: T,
  about: About<Facts>
): AnswerOf<T, Facts> => answerWith(told, metaOf(index, countOf(told), about)) as AnswerOf<T, Facts>

const countOf = (told: Told): number => told.rows ?? (Array.isArray(told.data) ? told.data.length : 1)

/** Answers whose data are the rows of their table: made when asked for, and written without them. */
const lists = new WeakSet<Answer>()

const answerWith = (told: Told, meta: Meta): Answer => {
  const { table } = told
  if (!table) return { data: told.data, meta }
  if (told.rows === undefined) {
    return {
      data: told.data,
      meta,
      get table() {
        return table()
      }
    }
  }
  const answer = {
    get data() {
      return told.data
    },
    meta,
    get table() {
      return table()
    }
  }
  lists.add(answer)
  return answer
}

/**
 * An answer as JSON text, written from its columns where it is a list: faster than `JSON.stringify` of its data.
 *
 * @example
 * JSON.parse(answerToJson(index.ranking({ edition: '2023', node: 'criminality' }))).data[0].country // => 'Myanmar'
 */
export const answerToJson = (answer: Answer): string => {
  const data = lists.has(answer) && answer.table ? tableToJson(answer.table) : JSON.stringify(answer.data)
  return `{"data":${data},"meta":${JSON.stringify(answer.meta)}}`
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

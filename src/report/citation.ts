import type { Meta } from '../answers/answer.js'
import type { LoadedIndex } from '../answers/loaded.js'
import { digits, editionsOf, keyOf, subjectOf, type CitedQuestion } from './citation-words.js'
import { lastingAddress } from './lasting-address.js'
import { authorOf, computerOf, natureOf, sayNature, shortName, type Nature } from '../answers/nature.js'

interface DateParts {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** An entry of CSL-JSON, by which reference managers know a work; BibTeX and RIS are written from it. */
export interface CslItem {
  readonly id: string
  readonly type: 'dataset'
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  readonly publisher: string
  readonly issued?: DateParts
  /** The day on which the answer was had. */
  readonly accessed?: DateParts
  readonly version: string
  readonly URL: string
  /** Of the deposit of the index, where it has one. */
  readonly DOI?: string
  readonly abstract: string
  readonly note: string
}

/** What is known of an answer besides its `meta`. */
export interface Cited extends CitedQuestion {
  /** Path and query; the address of the publisher is told where there is none. */
  readonly address?: string | undefined
  /** Scheme and host of the service. */
  readonly origin?: string | undefined
  /** Year, month and day on which the answer is had. */
  readonly accessed?: readonly number[] | undefined
}

/**
 * The citation of one answer. What the publisher printed is the publisher's; what is computed from it is of who computed it,
 * and names what it rests on.
 */
export const citeAnswer = (index: LoadedIndex, meta: Meta, cited: Cited): CslItem => {
  const info = index.release.index
  const nature = natureOf(cited.question, meta)
  const author = authorOf(nature, info)
  const editions = editionsOf(index, meta)
  const year = /\d{4}/.exec(editions.at(-1) ?? '')?.[0]
  const { address, origin, accessed } = cited
  return {
    id: keyOf(editions, cited, meta.release),
    type: 'dataset',
    title: titleOf(index, nature, editions, cited),
    author: [{ literal: author }],
    publisher: author,
    ...(year !== undefined && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    version: digits(meta.release, 12),
    URL: address === undefined ? info.address : lastingAddress(address, meta.release, origin),
    ...(info.identifier !== undefined && { DOI: info.identifier }),
    abstract: cited.question.summary,
    note: [noteOf(index, meta, nature), ...(address === undefined ? [`Release: ${meta.release}.`] : [])].join(' ')
  }
}

/** What is published is a part of the index; what is computed is a work of its own, from the index. */
const titleOf = (index: LoadedIndex, nature: Nature, editions: readonly string[], cited: CitedQuestion): string => {
  const info = index.release.index
  const name = `${info.name} ${editions.join(', ')}`
  const subject = subjectOf(index, cited)
  if (nature === 'published' || computerOf(info) === info.publisher) return `${name}: ${subject}`
  return `${subject}; computed from the ${name} of ${shortName(info.publisher)}`
}

const noteOf = ({ release }: LoadedIndex, meta: Meta, nature: Nature): string => {
  const says = [`Rule: ${meta.rule}.`, sayNature(nature, release.index)]
  if (nature === 'published') return says.join(' ')
  const workbook = meta.source ? `, workbook with SHA-256 ${meta.source.sha256}` : ''
  return [...says, `Based on: ${meta.citation}${workbook}.`].join(' ')
}

/** CSL-JSON: a list with the one entry. */
export const writeCsl = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`

/** The year of a work, empty where it has none. */
export const yearOf = ({ issued }: CslItem): string => issued?.['date-parts'][0]?.[0]?.toString() ?? ''

/** The day of access with something between year, month and day; empty where none is told. */
export const accessOf = ({ accessed }: CslItem, between: string): string =>
  (accessed?.['date-parts'][0] ?? []).map(part => String(part).padStart(2, '0')).join(between)

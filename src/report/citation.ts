import type { Meta } from '../answers/answer.js'

/** An entry of CSL-JSON, by which reference managers know a work; BibTeX and RIS are written from it. */
export interface CslItem {
  readonly id: string
  readonly type: 'dataset'
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  readonly publisher: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly version: string
  readonly URL: string
  readonly abstract: string
  readonly note: string
}

/** The index that an answer is of. */
export interface CitedIndex {
  readonly id: string
  readonly name: string
  readonly publisher: string
  readonly address: string
}

/** What is known of an answer besides its `meta`. */
export interface Cited {
  readonly index: CitedIndex
  /** All editions of the index, the latest last. */
  readonly editions: readonly string[]
  /** What the answer is, in a few words. */
  readonly subject: string
  /** What the answer is, in a sentence. */
  readonly summary: string
  /** Path and query; the address of the publisher is told where there is none. */
  readonly address?: string | undefined
  /** What stands before it, `https://index.example`. */
  readonly origin?: string | undefined
}

/**
 * The citation of one answer: publisher, title with the edition, release, address that lasts, and rule. There is no date of
 * access, since what a release answers never changes.
 */
export const citeAnswer = (meta: Meta, { index, editions, subject, summary, address, origin = '' }: Cited): CslItem => {
  const [told, year] = editionsOf(meta, editions)
  const title = [`${index.name} ${told}`, subject].filter(Boolean).join(': ')
  const url = address === undefined ? index.address : `${origin}${lastingAddress(address, meta.release)}`
  return {
    id: keyOf(`${index.id} ${told} ${subject} ${address?.split('?')[1] ?? ''}`),
    type: 'dataset',
    title,
    author: [{ literal: index.publisher }],
    publisher: index.publisher,
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    version: meta.release,
    URL: url,
    abstract: summary,
    note: `Rule: ${meta.rule}`
  }
}

/** The editions of an answer in words, and the year of the latest. */
const editionsOf = ({ edition, from, to }: Meta, all: readonly string[]): readonly [string, number | undefined] => {
  const between = typeof from === 'string' && typeof to === 'string' ? [from, to] : all
  const editions = edition === null ? between : [edition]
  const year = /\d{4}/.exec(editions.at(-1) ?? '')?.[0]
  return [editions.join(', '), year === undefined ? undefined : Number(year)]
}

/** Letters, digits and `_` of a text, which every program takes for a key. */
const keyOf = (text: string): string =>
  text
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replace(/_$/, '')
    .slice(0, 120)

/**
 * An address that names the release, and so answers the same for ever.
 *
 * @example
 * lastingAddress('/v1/scopes?as_of=2026-11-22&sep=;', 'sha256:0ac2') // => '/v1/scopes?sep=;&release=sha256:0ac2'
 */
export const lastingAddress = (address: string, release: string): string => {
  const [path = '', query = ''] = address.split('?', 2)
  const kept = query.split('&').filter(part => part !== '' && !/^(as_of|release)=/.test(part))
  return `${path}?${[...kept, `release=${release}`].join('&')}`
}

/**
 * What an address asks for, in words: its path without the edition, which is told before.
 *
 * @example
 * subjectOf('/v1/editions/2023/averages/law_enforcement?by=region') // => 'averages, law enforcement'
 */
export const subjectOf = (address: string): string => {
  const path = (address.split('?')[0] ?? '').replace(/^\/v1\/(editions\/[^/]+\/)?/, '')
  return path
    .split('/')
    .map(part => decodeURIComponent(part).replaceAll(/_|(?<=[a-z])-(?=[a-z])/g, ' '))
    .join(', ')
}

/** CSL-JSON: a list with the one entry. */
export const writeCsl = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`

/**
 * BibTeX: one `@misc` in UTF-8. Titles and authors stand in two pairs of braces, so that no style changes their letters;
 * the braces of every text are balanced.
 */
export const writeBibtex = (item: CslItem): string => {
  const fields = {
    author: item.author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and '),
    title: `{${escapeTex(item.title)}}`,
    year: yearOf(item),
    publisher: escapeTex(item.publisher),
    version: escapeTex(item.version),
    url: escapeUrl(item.URL),
    abstract: escapeTex(item.abstract),
    note: escapeTex(item.note)
  }
  const lines = Object.entries(fields).flatMap(([name, text]) => (text === '' ? [] : [`  ${name} = {${text}}`]))
  return `@misc{${item.id},\n${lines.join(',\n')}\n}\n`
}

/** RIS: one entry of type DATA, a tag a line, lines ending in CRLF. */
export const writeRis = (item: CslItem): string => {
  const tags = [
    ['TY', 'DATA'],
    ['ID', item.id],
    ['TI', item.title],
    ...item.author.map(({ literal }) => ['AU', literal]),
    ['PY', yearOf(item)],
    ['PB', item.publisher],
    ['ET', item.version],
    ['UR', escapeUrl(item.URL)],
    ['AB', item.abstract],
    ['N1', item.note]
  ]
  const lines = tags.map(([tag = '', text = '']) => [tag, onOneLine(text)] as const).filter(([, text]) => text !== '')
  return [...lines, ['ER', ''] as const].map(([tag, text]) => `${tag}  - ${text}\r\n`).join('')
}

const yearOf = ({ issued }: CslItem): string => issued?.['date-parts'][0]?.[0]?.toString() ?? ''

/** A text without line breaks and other control characters. */
const onOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()

const tex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces whether or not a backslash stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
}

/**
 * A text as TeX prints it; letters beyond ASCII stay.
 *
 * @example
 * escapeTex('R&D_{50 %} é') // => 'R\\&D\\_\\textbraceleft{}50 \\%\\textbraceright{} é'
 */
export const escapeTex = (text: string): string =>
  onOneLine(text).replaceAll(/[\\{}~^&%$#_]/g, character => tex[character] ?? `\\${character}`)

/** An address is not TeX: what would break it, or a brace, is percent-encoded. */
const escapeUrl = (url: string): string =>
  url.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll(/[^\x21-\x7E]|[{}\\]/gu, character => encodeURIComponent(character))

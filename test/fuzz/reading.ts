import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import type { Answered } from './answered.js'
import { mark } from './texts.js'
import { wellFormed } from './well-formed.js'

/** The body as it was before it was compressed. */
export const identityOf = ({ headers, body }: Answered): Buffer =>
  headers['content-encoding'] === 'br'
    ? brotliDecompressSync(body)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(body)
      : body

/** The media type without what is said of it. */
export const mediaOf = ({ headers }: Answered): string => headers['content-type']?.split(';')[0]?.trim() ?? ''

const textOf = (bytes: Buffer): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

const insist = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

const csvOf = (bytes: Buffer): unknown => {
  const text = textOf(bytes)
  const [head = ''] = text.split('\n')
  const delimiter = [';', '\t'].find(each => head.includes(each)) ?? ','
  return parse(text, { bom: true, delimiter })
}

const pageOf = (bytes: Buffer): void => {
  const text = textOf(bytes)
  insist(!text.includes(`<${mark}`), 'a text of the request stands in the page as markup')
}

const partsOf = (bytes: Buffer): void => {
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (name.endsWith('.xml') || name.endsWith('.rels')) wellFormed(textOf(Buffer.from(part)))
}

const readers: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  'text/csv': csvOf,
  'application/x-ndjson': bytes =>
    textOf(bytes)
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as unknown),
  'image/svg+xml': bytes => {
    pageOf(bytes)
    wellFormed(textOf(bytes))
  },
  'text/html': pageOf,
  'image/png': bytes => {
    insist(bytes.subarray(1, 4).toString() === 'PNG' && bytes.subarray(-8, -4).toString() === 'IEND', 'no PNG')
  },
  'application/pdf': bytes => {
    insist(bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-7).includes('%%EOF'), 'no PDF')
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': partsOf,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': partsOf,
  'application/vnd.apache.parquet': bytes => {
    const [start, end] = [bytes.subarray(0, 4), bytes.subarray(-4)].map(String)
    insist(start === 'PAR1' && end === 'PAR1', 'no Parquet')
  }
}

/** Read a body as its media type says; throws where it is none of it. */
export const readBody = (answer: Answered): unknown => {
  const media = mediaOf(answer)
  const bytes = identityOf(answer)
  if (/[/+]json$/.test(media)) return JSON.parse(textOf(bytes))
  return (readers[media] ?? textOf)(bytes)
}

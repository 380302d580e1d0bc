import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { unzip } from '../support/docx.js'
import { readPdf } from '../support/pdf.js'

/**
 * How a body is held: `json` and `lines` as the text that was sent, `tree` as JSON of what is in a file of parts or pages,
 * `hash` where bytes have nothing to read.
 */
export type Kind = 'json' | 'lines' | 'tree' | 'hash'

export interface Face {
  readonly kind: Kind
  readonly text: string
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A body in the form in which it is held and compared. */
export const faceOf = (bytes: Buffer, contentType: string, encoding: string | undefined): Face => {
  // What answers HEAD, or 304, has the type of a body that is not sent.
  if (bytes.length === 0) return { kind: 'lines', text: '' }
  const body = decode(bytes, encoding)
  const type = contentType.split(';')[0] ?? ''
  if (type === wordType) return { kind: 'tree', text: treeText(docxTree(body)) }
  if (type === 'application/pdf') return { kind: 'tree', text: treeText(pdfTree(body)) }
  if (type === 'image/png') return { kind: 'hash', text: `${pngSize(body)} ${hashOf(body)}` }
  const text = body.toString()
  if (!Buffer.from(text).equals(body)) return { kind: 'hash', text: hashOf(body) }
  return { kind: /[/+]json$/.test(type) ? 'json' : 'lines', text }
}

const decode = (body: Buffer, encoding: string | undefined): Buffer => {
  if (encoding === undefined) return body
  if (encoding === 'br') return brotliDecompressSync(body)
  if (encoding === 'gzip') return gunzipSync(body)
  throw new Error(`an encoding that the corpus does not know: ${encoding}`)
}

const treeText = (tree: object): string => JSON.stringify(tree, null, 1)

const hashOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Parts by path, in the order of their paths: how they are packed and ordered is not what a reader gets. */
const docxTree = (body: Buffer): object =>
  Object.fromEntries(
    [...unzip(body)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, bytes]) => [path, /\.(xml|rels)$/.test(path) ? xmlLines(bytes) : hashOf(bytes)])
  )

/** A line for each element, so that a difference is told by the place where it is. */
const xmlLines = (bytes: Buffer): string[] =>
  bytes
    .toString()
    .replaceAll(/(?<=>)(?=<)/g, '\n')
    .split('\n')

const pdfTree = (body: Buffer): object => {
  const { text, title, language, bookmarks, pages } = readPdf(body)
  return { title, language, bookmarks, pages: pages.length, sizes: pages, text: text.split('\n') }
}

/** Width and height, from the first chunk of a PNG. */
const pngSize = (body: Buffer): string => `${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`

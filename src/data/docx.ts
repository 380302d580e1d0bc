import { inflateRawSync } from 'node:zlib'
import { DomainError } from '../errors.js'

const limits = { bytes: 20 * 1024 * 1024, unpacked: 32 * 1024 * 1024 }

/**
 * The text of a .docx document: a line a paragraph, `#` before headings, rows of tables as in Markdown; notes and headers
 * are left out.
 *
 * @param bytes  content of the file, at most 20 MB
 * @throws {DomainError} `DRAFT_INVALID` when it is no document or beyond the limits
 */
export const readDocx = (bytes: Uint8Array): string => {
  if (bytes.length > limits.bytes) throw refused(`has ${bytes.length} bytes`, `at most ${limits.bytes}`)
  const content = unpack(bytes, 'word/document.xml')
  if (!content)
    throw refused('is no .docx document', `a file of the kind .docx, at most ${limits.unpacked} bytes unpacked`)
  return textOf(new TextDecoder().decode(content))
}

const refused = (what: string, allowed: string): DomainError =>
  new DomainError('DRAFT_INVALID', { detail: `The document ${what}.`, allowed: [allowed] })

/** One file of a ZIP archive, of which no more is unpacked; undefined where there is none, or it is too large. */
const unpack = (bytes: Uint8Array, wanted: string): Uint8Array | undefined => {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let end = bytes.length - 22
    const first = Math.max(0, end - 0xffff)
    while (end >= first && view.getUint32(end, true) !== signatures.end) end--
    let offset = view.getUint32(end + 16, true)
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(offset, true) !== signatures.entry) return undefined
      const lengths = [28, 30, 32].map(field => view.getUint16(offset + field, true))
      const [name = 0] = lengths
      if (new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + name)) === wanted) {
        return inflate(bytes, view, offset)
      }
      offset += lengths.reduce((sum, length) => sum + length, 46)
    }
    return undefined
  } catch {
    return undefined
  }
}

const signatures = { end: 0x06054b50, entry: 0x02014b50 }

const inflate = (bytes: Uint8Array, view: DataView, entry: number): Uint8Array => {
  const size = view.getUint32(entry + 20, true)
  const place = view.getUint32(entry + 42, true)
  const start = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true)
  const packed = bytes.subarray(start, start + size)
  const isStored = view.getUint16(entry + 10, true) === 0
  return isStored ? packed : inflateRawSync(packed, { maxOutputLength: limits.unpacked })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (text: string): string =>
  text.replace(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));/g,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? all
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    }
  )

/** What each element adds to the text where it starts, and where it ends (with a stroke before the name). */
const textOf = (xml: string): string => {
  const parts: string[] = []
  let depth = 0
  let isText = false
  for (const [, tag, attributes = '', text] of xml.matchAll(/<(\/?w:\w+)([^<>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      if (isText) parts.push(decode(text))
    } else if (tag === 'w:t' || tag === '/w:t') isText = tag === 'w:t' && !attributes.endsWith('/')
    else if (tag === 'w:tbl' || tag === '/w:tbl') {
      depth += tag === 'w:tbl' ? 1 : -1
      parts.push('\n')
    } else if (tag === 'w:pStyle') parts.push(headingOf(attributes))
    else parts.push((depth > 0 ? inTable : inText)[tag ?? ''] ?? '')
  }
  return parts.join('')
}

const inText: Readonly<Record<string, string>> = { '/w:p': '\n', 'w:tab': '\t', 'w:br': '\n' }
const inTable: Readonly<Record<string, string>> = {
  'w:tr': '|',
  '/w:tr': '\n',
  '/w:tc': '|',
  '/w:p': ' ',
  'w:tab': ' '
}

const headingOf = (attributes: string): string => {
  const [, level] = /w:val="Heading([1-6])"/.exec(attributes) ?? []
  if (attributes.includes('w:val="Title"')) return '# '
  return level === undefined ? '' : `${'#'.repeat(Number(level))} `
}

import { DomainError } from '../errors.js'
import { textOfDocument } from './docx-text.js'
import { readZip } from './zip.js'

const limits = { bytes: 20 * 1024 * 1024, unpacked: 32 * 1024 * 1024, marks: 1_000_000, members: 10_000 }

/**
 * The text of a .docx document: a line a paragraph, `#` before headings, rows of tables as in Markdown; notes and headers
 * are left out.
 *
 * @param bytes  content of the file, at most 20 MB; at most 32 MB and 1,000,000 tags unpacked
 * @throws {DomainError} `DRAFT_INVALID` when it is no document or beyond the limits
 */
export const readDocx = (bytes: Uint8Array): string => {
  if (bytes.length > limits.bytes) throw refused(`has ${bytes.length} bytes`, `at most ${limits.bytes}`)
  const content = unpack(bytes)
  if (!content)
    throw refused('is no .docx document', `a file of the kind .docx, at most ${limits.unpacked} bytes unpacked`)
  return textOfDocument(new TextDecoder().decode(content))
}

const refused = (what: string, allowed: string): DomainError =>
  new DomainError('DRAFT_INVALID', { detail: `The document ${what}.`, allowed: [allowed] })

const main = 'word/document.xml'

/** The text of a document, of whose archive no more is unpacked; undefined where there is none. */
const unpack = (bytes: Uint8Array): Uint8Array | undefined => {
  try {
    return readZip(bytes, limits, refused, main).get(main)
  } catch (error) {
    if (error instanceof DomainError) throw error
    return undefined
  }
}

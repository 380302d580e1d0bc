import { createReadStream } from 'node:fs'
import { DomainError } from '../errors.js'

/** The first bytes of a file, one more than the limit at most: so many tell that it is too large. */
export const readBounded = async (path: string, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const textLimit = 1024 * 1024

/**
 * The text of a file of at most 1 MB.
 *
 * @throws {DomainError} `BODY_TOO_LARGE` as the API
 */
export const readText = async (file: string): Promise<string> => {
  const bytes = await readBounded(file, textLimit)
  if (bytes.length <= textLimit) return bytes.toString('utf8')
  throw new DomainError('BODY_TOO_LARGE', { detail: `${file} is too large.`, allowed: [`at most ${textLimit} bytes`] })
}

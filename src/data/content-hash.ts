import { createHash } from 'node:crypto'

type Piece = string | Uint8Array

/** SHA-256 over pieces, one after the other; text counts as UTF-8. */
export const digestOf = (...pieces: readonly Piece[]): Buffer => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest()
}

/** `sha256:` and 64 hexadecimal digits: the name of a content. */
export const hashOf = (...pieces: readonly Piece[]): string => nameOf(digestOf(...pieces))

/** Whether a text is written like the name of a content. */
export const isHash = (text: string): boolean => form.test(text)

/** The bytes that a hash is kept as; of what is not written like one, none, which is what no row has. */
export const keyOf = (hash: string): Buffer => Buffer.from(form.exec(hash)?.[1] ?? '', 'hex')

/** A hash as it is written. */
export const nameOf = (key: Buffer): string => `sha256:${key.toString('hex')}`

const form = /^sha256:([0-9a-f]{64})$/

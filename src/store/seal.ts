import { createHash } from 'node:crypto'

/** `sha256:` and 64 hexadecimal digits: the hash of a text as UTF-8, or of bytes. */
export const hashOf = (content: string | Buffer): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`

/** One hash over the columns of a row; each goes in with its length, so that none can pass for a part of its neighbour. */
export const sealOf = (...columns: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  for (const column of columns) hash.update(`${Buffer.byteLength(column)}\0`).update(column)
  return `sha256:${hash.digest('hex')}`
}

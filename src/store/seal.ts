import { createHash } from 'node:crypto'

/** `sha256:` and 64 hexadecimal digits: the hash of a text as UTF-8, or of bytes. */
export const hashOf = (content: string | Buffer): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`

/** The bytes that a hash is kept as; of what is not written like one, none, which is what no row has. */
export const keyOf = (hash: string): Buffer => Buffer.from(/^sha256:([0-9a-f]{64})$/.exec(hash)?.[1] ?? '', 'hex')

/** A hash as it is written. */
export const nameOf = (key: Buffer): string => `sha256:${key.toString('hex')}`

/** One hash over the columns of a row; each goes in with its length, so that none can pass for a part of its neighbour. */
export const sealOf = (...columns: readonly (string | number | Buffer)[]): Buffer => {
  const hash = createHash('sha256')
  for (const column of columns) {
    const bytes = typeof column === 'number' ? String(column) : column
    hash.update(`${Buffer.byteLength(bytes)}\0`).update(bytes)
  }
  return hash.digest()
}

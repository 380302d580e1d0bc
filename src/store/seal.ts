import { digestOf } from '../data/content-hash.js'

/** One hash over the columns of a row; each goes in with its length, so that none can pass for a part of its neighbour. */
export const sealOf = (...columns: readonly (string | number | Buffer)[]): Buffer =>
  digestOf(
    ...columns.flatMap(column => {
      const bytes = typeof column === 'number' ? String(column) : column
      return [`${Buffer.byteLength(bytes)}\0`, bytes]
    })
  )

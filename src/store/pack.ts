import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, brotliDecompress, brotliDecompressSync, constants } from 'node:zlib'

/** Bytes up to which compressing at once takes less time than handing them to another thread. */
const small = 32 * 1024

/** Half the time of gzip at its usual level, and smaller. */
const quick = 4

/** A fifth smaller than `quick`, in ten times the time: 10 ms for an answer of 250 kB. For what is kept for ever. */
export const tight = 9

const compressApart = promisify(brotliCompress)
const decompressApart = promisify(brotliDecompress)

/**
 * Compress bytes; large ones on another thread.
 *
 * @param quality  `tight`, or what is quick
 */
export const pack = async (bytes: Buffer, quality = quick): Promise<Buffer> => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return bytes.length <= small ? brotliCompressSync(bytes, { params }) : compressApart(bytes, { params })
}

/**
 * The bytes that were packed.
 *
 * @param limit  bytes that may come out at the most
 * @returns      undefined for what was never packed, is damaged, or holds more
 */
export const unpack = async (packed: Buffer, limit: number): Promise<Buffer | undefined> =>
  (packed.length <= small ? unpackAtOnce(packed) : undefined) ??
  (await decompressApart(packed, { maxOutputLength: limit }).catch(() => undefined))

/** The bytes when there are few; undefined when there are more, or none. */
const unpackAtOnce = (packed: Buffer): Buffer | undefined => {
  try {
    return brotliDecompressSync(packed, { maxOutputLength: 4 * small })
  } catch {
    return undefined
  }
}

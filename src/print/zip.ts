import { crc32, deflateRawSync } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** A file of an archive, packed. */
export interface Member {
  readonly path: string
  readonly packed: Uint8Array<ArrayBuffer>
  readonly size: number
  readonly check: number
}

export const packMember = (path: string, content: string | Uint8Array): Member => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { path, packed: deflateRawSync(bytes), size: bytes.length, check: crc32(bytes) }
}

/**
 * A ZIP archive of the members, in their order. Every member has the first date that the format knows, so that the same
 * members give the same bytes.
 */
export const zipMembers = (members: readonly Member[]): Uint8Array => {
  const pieces: Uint8Array[] = []
  const archive = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  for (const { path, packed, size, check } of members) {
    const file: ZipInputFile = { filename: path, size, crc: check, compression: deflated, mtime: firstDate }
    archive.add(file)
    file.ondata?.(null, packed, true)
  }
  archive.end()
  return Buffer.concat(pieces)
}

const deflated = 8

/** The library writes the date of the time zone that it runs in, as this is. */
const firstDate = new Date(1980, 0, 1)

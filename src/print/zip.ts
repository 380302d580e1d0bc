import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive, packed. */
export interface Member {
  readonly path: string
  readonly packed: Buffer
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
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT for the records
 */
export const zipMembers = (members: readonly Member[]): Uint8Array => {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const path = Buffer.from(member.path)
    const head = writeRecord([[4, 0x04034b50], ...describe(member, path)])
    const entry = [
      [4, 0x02014b50],
      [2, version],
      ...describe(member, path),
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset]
    ]
    parts.push(head, path, member.packed)
    entries.push(writeRecord(entry as Fields), path)
    offset += head.length + path.length + member.packed.length
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0)
  const count = members.length
  const end: Fields = [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0]
  ]
  return Buffer.concat([...parts, ...entries, writeRecord(end)])
}

/** Values with how many bytes each takes. */
type Fields = readonly (readonly [2 | 4, number])[]

/** 2.0: the first that knows deflated files. */
const version = 20
const namesInUtf8 = 0x0800
const deflated = 8
/** 1 January 1980. */
const date = 0x0021

const describe = ({ packed, size, check }: Member, path: Buffer): Fields => [
  [2, version],
  [2, namesInUtf8],
  [2, deflated],
  [2, 0],
  [2, date],
  [4, check],
  [4, packed.length],
  [4, size],
  [2, path.length],
  [2, 0]
]

const writeRecord = (fields: Fields): Buffer => {
  const record = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields) at = record.writeUIntLE(value, at, bytes)
  return record
}

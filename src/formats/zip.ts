import { Unzip, UnzipInflate } from 'fflate'

/** What is read of an archive at the most, whatever its header says. */
export interface ZipLimits {
  readonly members: number
  /** Bytes that the members unpack to, all together. */
  readonly unpacked: number
  /** Marks `<` in them, all together: elements of XML take far more memory than their text. */
  readonly marks: number
}

/** How the error of the caller says what is too much, or not as it should be. */
export type Refuse = (what: string, allowed: string) => Error

/**
 * The members of a ZIP archive, unpacked; of two with one path the first.
 *
 * Bytes and marks are counted as they come out, a little at a time, so that a small file cannot fill the memory.
 *
 * @param only  the path of the one member that is wanted; all are where it is left out
 * @throws what `refuse` makes of an archive beyond the limits, and of one that is cut off or unsound
 */
export const readZip = (
  bytes: Uint8Array,
  limits: ZipLimits,
  refuse: Refuse,
  only?: string
): Map<string, Uint8Array> => {
  const found = new Map<string, Uint8Array>()
  const budget = new Budget(limits, refuse)
  const archive = new Unzip(file => {
    budget.countMember()
    if ((only !== undefined && file.name !== only) || found.has(file.name)) return
    const pieces: Uint8Array[] = []
    file.ondata = (error, piece, isLast) => {
      if (error) throw error
      budget.count(piece)
      pieces.push(piece)
      if (isLast) found.set(file.name, Buffer.concat(pieces))
    }
    file.start()
  })
  archive.register(UnzipInflate)
  for (let at = 0; at < bytes.length && !(only !== undefined && found.has(only)); at += pieceBytes) {
    archive.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length)
  }
  return found
}

/** Unpacks to 16 MB at the most. */
const pieceBytes = 16 * 1024

/** A sound member gives something for every few pieces that are put in; its end is not to be followed by more of it. */
const idlePieces = 16

const lessThan = '<'.charCodeAt(0)

class Budget {
  #members = 0
  #bytes = 0
  #marks = 0
  #idle = 0

  constructor(
    private readonly limits: ZipLimits,
    private readonly refuse: Refuse
  ) {}

  countMember(): void {
    this.#idle = 0
    const { members } = this.limits
    if (++this.#members > members) throw this.refuse(`has more than ${members} members`, `at most ${members}`)
  }

  count(piece: Uint8Array): void {
    const { unpacked, marks } = this.limits
    this.#bytes += piece.length
    if (this.#bytes > unpacked) throw this.refuse(`unpacks to more than ${unpacked} bytes`, `at most ${unpacked}`)
    for (let at = piece.indexOf(lessThan); at !== -1; at = piece.indexOf(lessThan, at + 1)) this.#marks++
    if (this.#marks > marks) throw this.refuse(`has more than ${marks} tags`, `at most ${marks}`)
    this.#idle = piece.length > 0 ? 0 : this.#idle + 1
    if (this.#idle > idlePieces) throw this.refuse('goes on behind its end', 'a sound file')
  }
}

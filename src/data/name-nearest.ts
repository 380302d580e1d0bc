import leven from 'leven'
import { foldName } from '../definitions/spelling.js'
import type { NameTable, Place } from './name-table.js'

/** The places that are spelt most like a name, the most alike first. */
export type FindNearest = (name: string, count: number) => Place[]

/** Names that are less alike are not offered. */
const leastLikeness = 0.75

interface Candidate {
  readonly place: Place
  readonly folded: string
  /** Its letters as bits: an edit changes at most two of them, so that most names need not be compared. */
  readonly letters: number
}

/**
 * @returns  what finds nearest names in a table; likeness is 1 - edits / letters of the longer one
 */
export const nearestIn = ({ spellings }: NameTable): FindNearest => {
  let candidates: readonly Candidate[] | undefined
  return (name, count) => {
    candidates ??= candidatesOf(spellings)
    const wanted = foldName(name)
    if (wanted.length < 3) return []
    const letters = lettersOf(wanted)
    const best = new Map<Place, number>()
    for (const candidate of candidates) {
      const likeness = likenessOf(wanted, letters, candidate)
      if (likeness > (best.get(candidate.place) ?? 0)) best.set(candidate.place, likeness)
    }
    return [...best]
      .toSorted(([a, p], [b, q]) => q - p || (a.name < b.name ? -1 : 1))
      .slice(0, count)
      .map(([place]) => place)
  }
}

const candidatesOf = (spellings: NameTable['spellings']): Candidate[] => {
  const seen = new Map<string, Candidate>()
  for (const { place, spelling } of spellings) {
    const folded = foldName(spelling)
    const key = `${place.code} ${folded}`
    if (folded.length > 3 && !seen.has(key)) seen.set(key, { place, folded, letters: lettersOf(folded) })
  }
  return [...seen.values()]
}

const likenessOf = (wanted: string, letters: number, candidate: Candidate): number => {
  const { folded } = candidate
  const length = Math.max(wanted.length, folded.length)
  const most = Math.floor(length * (1 - leastLikeness))
  if (Math.abs(wanted.length - folded.length) > most || bitsOf(letters ^ candidate.letters) > 2 * most) return 0
  const edits = leven(wanted, folded, { maxDistance: most + 1 })
  return edits > most ? 0 : 1 - edits / length
}

const lettersOf = (text: string): number => {
  let letters = 0
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31)
  return letters
}

const bitsOf = (bits: number): number => {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

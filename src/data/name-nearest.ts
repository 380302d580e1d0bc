import leven from 'leven'
import { foldName } from '../definitions/spelling.js'
import type { NameTable, Place } from './name-table.js'

/** The places that are spelt most like a name, the most alike first. */
export type FindNearest = (name: string, count: number) => Place[]

/** Names that are less alike are not offered. */
const leastLikeness = 0.75

interface Candidate extends Letters {
  readonly place: Place
  readonly folded: string
}

/** Letters of a name as bits, those that it has and those that it has twice: an edit changes at most two of all. */
interface Letters {
  readonly once: number
  readonly twice: number
}

/**
 * @returns  what finds nearest names in a table; likeness is 1 - edits / letters of the longer one
 */
export const nearestIn = ({ spellings }: NameTable): FindNearest => {
  let byLength: readonly (readonly Candidate[])[] | undefined
  return (name, count) => {
    byLength ??= candidatesOf(spellings)
    const wanted = foldName(name)
    if (wanted.length < 3) return []
    const letters = lettersOf(wanted)
    const best = new Map<Place, number>()
    const [shortest, longest] = [Math.ceil(wanted.length * leastLikeness), Math.floor(wanted.length / leastLikeness)]
    for (const candidate of byLength.slice(shortest, longest + 1).flat()) {
      const likeness = likenessOf(wanted, letters, candidate)
      if (likeness > (best.get(candidate.place) ?? 0)) best.set(candidate.place, likeness)
    }
    return [...best]
      .toSorted(([a, p], [b, q]) => q - p || (a.name < b.name ? -1 : 1))
      .slice(0, count)
      .map(([place]) => place)
  }
}

/** Names to compare with, by their length. */
const candidatesOf = (spellings: NameTable['spellings']): Candidate[][] => {
  const seen = new Set<string>()
  const byLength: Candidate[][] = []
  for (const { place, spelling } of spellings) {
    const folded = foldName(spelling)
    const key = `${place.code} ${folded}`
    if (folded.length < 4 || seen.has(key)) continue
    seen.add(key)
    const held = (byLength[folded.length] ??= [])
    held.push({ place, folded, ...lettersOf(folded) })
  }
  return byLength
}

const likenessOf = (wanted: string, letters: Letters, candidate: Candidate): number => {
  const { folded, once, twice } = candidate
  const length = Math.max(wanted.length, folded.length)
  const most = Math.floor(length * (1 - leastLikeness))
  if (bitsOf(letters.once ^ once) + bitsOf(letters.twice ^ twice) > 2 * most) return 0
  const edits = leven(wanted, folded, { maxDistance: most + 1 })
  return edits > most ? 0 : 1 - edits / length
}

const lettersOf = (text: string): Letters => {
  let [once, twice] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const bit = 1 << (text.charCodeAt(at) & 31)
    twice |= once & bit
    once |= bit
  }
  return { once, twice }
}

const bitsOf = (bits: number): number => {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

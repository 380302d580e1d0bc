import { keysOf, kinds } from './name-keys.js'
import type { NameTable, Place } from './name-table.js'

/** At most so many choices are one question; more are none. */
const choicesAtMost = 6

/** The spellings that hold a word, by their position in the table. */
type Holders = ReadonlyMap<string, ReadonlySet<number>>

/** Places of which every word of the name is part of one spelling: "Korea" fits two. */
export const fitting = (table: NameTable, name: string): Place[] => {
  const wanted = keysOf(name).all
  if (wanted.every(word => kinds.has(word) || word.length < 3)) return []
  const holders = holdersOf(table)
  const [first, ...others] = wanted.map(word => holders.get(word) ?? none).toSorted((a, b) => a.size - b.size)
  const common = [...(first ?? none)].filter(at => others.every(each => each.has(at)))
  const fits = new Set(common.flatMap(at => table.spellings[at]?.place ?? []))
  return fits.size > choicesAtMost ? [] : [...fits]
}

const none: ReadonlySet<number> = new Set()

const made = new WeakMap<NameTable, Holders>()

/** Made for the first name that is not known. */
const holdersOf = (table: NameTable): Holders => {
  const known = made.get(table)
  if (known) return known
  const holders = new Map<string, Set<number>>()
  for (const [at, { keys }] of table.spellings.entries()) {
    for (const word of keys.all) {
      const held = holders.get(word) ?? new Set()
      held.add(at)
      holders.set(word, held)
    }
  }
  made.set(table, holders)
  return holders
}

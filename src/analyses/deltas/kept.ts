import type { ScoredEdition } from '../../scoring/edition.js'
import { compareEditions, type CompareEditions } from './delta.js'

const known = new WeakMap<ScoredEdition, WeakMap<ScoredEdition, CompareEditions>>()

/** As `compareEditions`, made once for two editions: they do not change, and are compared country by country. */
export const keptComparison = (from: ScoredEdition, to: ScoredEdition): CompareEditions => {
  const later = known.get(from) ?? new WeakMap<ScoredEdition, CompareEditions>()
  known.set(from, later)
  const compare = later.get(to) ?? compareEditions(from, to)
  later.set(to, compare)
  return compare
}

import leven from 'leven'
import { foldName } from '../definitions/spelling.js'

/**
 * Known names that resemble a given one, the nearest first: those within a third of its length in edits, or that contain it.
 *
 * @param count  at most so many
 * @example
 * nearestNames('criminalty', ['resilience', 'criminality', 'heroin_trade']) // => ['criminality']
 */
export const nearestNames = (name: string, known: Iterable<string>, count = 5): string[] =>
  nearestAmong(name, foldAll(known), count)

/** A name as it is written, and as names are compared. */
type FoldedName = readonly [name: string, folded: string]

/** Names made ready for `nearestAmong`, each once. */
export const foldAll = (names: Iterable<string>): FoldedName[] =>
  [...new Set(names)].map(name => [name, foldName(name)] as const)

/** As `nearestNames`, of names that are asked for again and again. */
export const nearestAmong = (name: string, known: readonly FoldedName[], count: number): string[] => {
  const wanted = foldName(name.slice(0, 100))
  const reach = Math.max(2, Math.ceil(wanted.length / 3))
  const editsTo = (folded: string): number => {
    if (wanted.length >= 3 && folded.includes(wanted)) return 1
    return leven(wanted, folded, { maxDistance: reach + 1 })
  }
  return known
    .map(([candidate, folded]) => ({ candidate, edits: editsTo(folded) }))
    .filter(({ edits }) => edits <= reach)
    .toSorted((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

import { distance } from 'fastest-levenshtein'
import { foldName } from '../definitions/countries.js'

/**
 * Known names that resemble a given one, the nearest first: those within a third of its length in edits, or that contain it.
 *
 * @param count  at most so many
 * @example
 * nearestNames('criminalty', ['resilience', 'criminality', 'heroin_trade']) // => ['criminality']
 */
export const nearestNames = (name: string, known: Iterable<string>, count = 5): string[] => {
  const wanted = foldName(name.slice(0, 100))
  const reach = Math.max(2, Math.ceil(wanted.length / 3))
  return [...new Set(known)]
    .map(candidate => {
      const folded = foldName(candidate)
      const contained = wanted.length >= 3 && folded.includes(wanted)
      return { candidate, edits: contained ? 1 : distance(wanted, folded) }
    })
    .filter(({ edits }) => edits <= reach)
    .toSorted((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

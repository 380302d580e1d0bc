import { seededRandom, type Random } from '../bench/random.js'
import type { Mutant } from './mutants.js'

/** Mutants that each layer gets at the least, where it has so many. */
const floor = 8

const groupBy = <T>(list: readonly T[], keyOf: (of: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const of of list) groups.set(keyOf(of), [...(groups.get(keyOf(of)) ?? []), of])
  return groups
}

const shuffle = <T>(list: readonly T[], random: Random): T[] => {
  const left = [...list]
  return list.flatMap(() => left.splice(random.below(left.length), 1))
}

/** The first of each list, then the second of each, and so on. */
const inTurn = <T>(lists: readonly (readonly T[])[]): T[] => {
  const rounds = Math.max(0, ...lists.map(list => list.length))
  return Array.from({ length: rounds }, (_, round) => lists.flatMap(list => list.slice(round, round + 1))).flat()
}

/** In turn one of each operator, so that rare operators come as often as common ones; no two of one line. */
const order = (mutants: readonly Mutant[], random: Random): Mutant[] => {
  const lines = new Set<string>()
  const fresh = shuffle(mutants, random).filter(({ id, change }) => {
    const line = id.slice(0, -change.operator.length)
    return !lines.has(line) && lines.add(line)
  })
  const groups = shuffle([...groupBy(fresh, ({ change }) => change.operator).values()], random)
  return inTurn(groups)
}

/** How many of each layer: the floor for all, and what is left by their sizes. */
export const shareOut = (sizes: ReadonlyMap<string, number>, count: number): Map<string, number> => {
  const shares = new Map([...sizes].map(([layer, size]) => [layer, Math.min(size, floor)]))
  for (let given = sumOf(shares.values()); given < count; given++) {
    const open = [...sizes].filter(([layer, size]) => (shares.get(layer) ?? 0) < size)
    const [most] = open.toSorted(
      ([a, sizeA], [b, sizeB]) => sizeB / (shares.get(b) ?? 1) - sizeA / (shares.get(a) ?? 1)
    )
    if (!most) break
    shares.set(most[0], (shares.get(most[0]) ?? 0) + 1)
  }
  return shares
}

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0)

/** The same mutants for the same seed: as many as asked for, layer by layer in turn, spread over operators and lines. */
export const pickMutants = (mutants: readonly Mutant[], count: number, seed: number): Mutant[] => {
  const random = seededRandom(seed)
  const layers = new Map([...groupBy(mutants, ({ layer }) => layer)].map(([layer, of]) => [layer, order(of, random)]))
  const shares = shareOut(new Map([...layers].map(([layer, of]) => [layer, of.length])), count)
  return inTurn([...layers].map(([layer, of]) => of.slice(0, shares.get(layer))))
}

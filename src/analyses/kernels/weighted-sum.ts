import { addStrided, type Distribution } from './distribution.js'

/** One independent part of a sum: `stride` times a random whole number. */
export interface Term {
  /** Whole, not 0. */
  readonly stride: number
  readonly distribution: Distribution
}

/** Parts of a sum that are distributed alike, up to a shift. */
interface Part {
  readonly id: number
  readonly stride: number
  /** Its probabilities as text, by which parts are put in order. */
  readonly text: string
  /** Distributions of the sums of 1, 2, 3, ... numbers of these probabilities. */
  readonly powers: Float64Array[]
}

/**
 * A function that gives the distribution of a sum of independent terms.
 *
 * Terms are taken in an order of their own, so the result does not depend on theirs; sums of equal parts are computed once,
 * and share one array of probabilities.
 *
 * @example
 * const die = { first: 1, probabilities: Float64Array.of(0.5, 0.5) }
 * const { first, probabilities } = createSummer()([{ stride: 1, distribution: die }, { stride: 2, distribution: die }])
 * [first, ...probabilities] // => [3, 0.25, 0.25, 0.25, 0.25]
 */
export const createSummer = (): ((terms: readonly Term[]) => Distribution) => {
  const partOf = partFinder()
  const sums = new Map<string, Float64Array>()
  return terms => {
    let first = 0
    const counts = new Map<Part, number>()
    for (const { stride, distribution } of terms) {
      const { part, start } = partOf(stride, distribution)
      first += start
      counts.set(part, (counts.get(part) ?? 0) + 1)
    }
    const parts = [...counts].sort(([a], [b]) => a.stride - b.stride || (a.text < b.text ? -1 : 1))
    const key = parts.map(([{ id }, count]) => `${id}:${count}`).join()
    const known = sums.get(key) ?? addParts(parts)
    sums.set(key, known)
    return { first, probabilities: known }
  }
}

const addParts = (parts: readonly (readonly [Part, number])[]): Float64Array =>
  parts.reduce<Float64Array>(
    (sum, [part, count]) => addStrided(sum, powerOf(part, count), part.stride),
    Float64Array.of(1)
  )

const powerOf = ({ powers }: Part, count: number): Float64Array => {
  const [single = Float64Array.of(1)] = powers
  while (powers.length < count) powers.push(addStrided(powers.at(-1) ?? single, single, 1))
  return powers[count - 1] ?? single
}

/** Finds the part that a term is, and the number that its sum starts from; equal parts are one object. */
const partFinder = () => {
  const parts = new Map<string, Part>()
  const seen = new Map<Float64Array, Map<number, Part>>()
  const makePart = (stride: number, probabilities: Float64Array): Part => {
    const text = probabilities.join()
    const key = `${stride}:${text}`
    const part = parts.get(key) ?? { id: parts.size, stride, text, powers: [probabilities] }
    parts.set(key, part)
    return part
  }
  return (stride: number, { first, probabilities }: Distribution): { part: Part; start: number } => {
    const known = seen.get(probabilities) ?? new Map<number, Part>()
    seen.set(probabilities, known)
    // A negative multiple is the positive one of the mirrored shape.
    const part =
      known.get(stride) ?? makePart(Math.abs(stride), stride < 0 ? probabilities.toReversed() : probabilities)
    known.set(stride, part)
    return { part, start: stride * (stride < 0 ? first + probabilities.length - 1 : first) }
  }
}

import { seededRandom, type Random } from '../bench/random.js'

/** A seeded stream of chances: the same seed and number make the same request, whatever was asked before it. */
export interface Chance extends Random {
  /** True once in so many times. */
  once(times: number): boolean
  /** One of a list, each as often as its weight says. */
  weigh<T>(list: readonly (readonly [weight: number, value: T])[]): T
}

/** Spread the bits of a number over 32 of them (the finaliser of MurmurHash3). */
const spread = (number: number): number => {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The chances of a request of a run. */
export const chanceOf = (seed: number, number: number): Chance => {
  const random = seededRandom(spread(spread(seed + 1) + number + 1) || 1)
  random.below(2)
  return {
    ...random,
    once: times => random.below(times) === 0,
    weigh: list => {
      let left = random.below(list.reduce((sum, [weight]) => sum + weight, 0))
      for (const [weight, value] of list) if ((left -= weight) < 0) return value
      throw new RangeError('nothing to weigh')
    }
  }
}

/**
 * Bits of a whole number without its sign; 0 has none.
 *
 * @example
 * bitLength(8n) // => 4
 */
export const bitLength = (value: bigint): number => {
  const hex = (value < 0n ? -value : value).toString(16)
  return 4 * hex.length - Math.clz32(Number.parseInt(hex.charAt(0), 16)) + 28
}

/**
 * The logarithm to the base of 2 of a whole number above 0, of any size.
 *
 * @example
 * log2Of(1n << 5000n) // => 5000
 */
export const log2Of = (value: bigint): number => {
  const shift = Math.max(bitLength(value) - 64, 0)
  return Math.log2(Number(value >> BigInt(shift))) + shift
}

const gapless = BigInt(Number.MAX_SAFE_INTEGER)

/** The greatest common divisor of two whole numbers that are not below 0; without recursion, as they may be long. */
export const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [high, low] = [a, b]
  while (low !== 0n) {
    if (high <= gapless && low <= gapless) return BigInt(divisorOf(Number(high), Number(low)))
    ;[high, low] = [low, high % low]
  }
  return high
}

/** The same of numbers that float64 holds, in which a step takes a fifth of the time. */
const divisorOf = (a: number, b: number): number => {
  let [high, low] = [a, b]
  while (low !== 0) {
    const rest = high % low
    high = low
    low = rest
  }
  return high
}

/**
 * The least common multiple of two whole numbers above 0.
 *
 * @example
 * leastCommonMultiple(4n, 6n) // => 12n
 */
export const leastCommonMultiple = (a: bigint, b: bigint): bigint =>
  a % b === 0n ? a : a * (b / greatestCommonDivisor(a, b))

/**
 * The n-th root of a whole number that is not below 0, where it is whole; undefined where it is not.
 *
 * Found by float64 where that tells whole numbers apart, else from there on by Newton's steps downwards.
 *
 * @param degree  a whole number above 0
 * @example
 * wholeRoot(3n ** 700n, 7) === 3n ** 100n // => true
 * wholeRoot(10n, 2) // => undefined
 */
export const wholeRoot = (value: bigint, degree: number): bigint | undefined => {
  const power = BigInt(degree)
  const near = bitLength(value) > bitsAtOnce(degree) ? floorRoot(value, degree) : nearRoot(value, degree)
  return near ** power === value ? near : undefined
}

/** Bits of a number that float64 holds, and whose root it tells from the whole numbers beside it. */
const bitsAtOnce = (degree: number): number => Math.min(40 * degree, 1000)

const nearRoot = (value: bigint, degree: number): bigint => BigInt(Math.round(Math.pow(Number(value), 1 / degree)))

const floorRoot = (value: bigint, degree: number): bigint => {
  const [power, less] = [BigInt(degree), BigInt(degree - 1)]
  const dropped = Math.ceil((bitLength(value) - bitsAtOnce(degree)) / degree)
  let root = (nearRoot(value >> BigInt(degree * dropped), degree) + 2n) << BigInt(dropped)
  for (;;) {
    const next = (less * root + value / root ** less) / power
    if (next >= root) return root
    root = next
  }
}

import { Draws } from './random.js'
import { sobolPoints } from './sobol-sequence.js'

/** What random words are drawn for: streams of a seed that have nothing in common. */
export const purposes = { shift: 0x5e01, bootstrap: 0x5e02 }

/**
 * Two matrices of sample points, A and B, whose columns are independent of each other: a Sobol' sequence of twice as many
 * dimensions as there are columns, each shifted by a random word, so that a seed has its own points, as evenly spread.
 */
export interface SaltelliDesign {
  /** Points of each matrix. */
  readonly samples: number
  /** Columns of each matrix. */
  readonly width: number
  /** Row by row, from 0 to 1 without the ends. */
  readonly a: Float64Array
  readonly b: Float64Array
}

/** Something that factors act on: each takes one or several coordinates of the unit cube. */
export interface FactorModel {
  /** How many coordinates each factor takes. */
  readonly widths: readonly number[]
  /** Set one factor to the coordinates that begin at a place. */
  readonly set: (factor: number, coordinates: Float64Array, from: number) => void
  /** The output with all factors as they are set. */
  readonly output: () => number
}

/** Outputs of a model on a design. */
export interface SaltelliSample {
  readonly a: Float64Array
  readonly b: Float64Array
  /** For each factor: on A with the columns of this factor from B. */
  readonly swapped: readonly Float64Array[]
}

/**
 * Make a design.
 *
 * @param samples  a power of two
 * @param width    columns, at most half of `mostDimensions`
 * @param seed     a whole number, 0 or more
 * @see Saltelli et al., Variance based sensitivity analysis of model output, Comput. Phys. Commun. 181, 2010
 */
export const createDesign = (samples: number, width: number, seed: number): SaltelliDesign => {
  const draws = new Draws(seed).at(0, 0, purposes.shift)
  const shifts = Uint32Array.from({ length: 2 * width }, () => draws.word())
  const points = sobolPoints(samples, 2 * width)
  const [a, b] = [new Float64Array(samples * width), new Float64Array(samples * width)]
  for (let row = 0; row < samples; row++) {
    for (let column = 0; column < 2 * width; column++) {
      const word = ((points[row * 2 * width + column] ?? 0) ^ (shifts[column] ?? 0)) >>> 0
      const half = column < width ? a : b
      half[row * width + (column % width)] = (word + 0.5) / 2 ** 32
    }
  }
  return { samples, width, a, b }
}

/**
 * Run a model on every point that the indices need: samples * (factors + 2) outputs.
 *
 * @param watch  is told after every row how many are done
 */
export const runDesign = (
  { samples, width, a, b }: SaltelliDesign,
  model: FactorModel,
  watch?: (done: number) => void
): SaltelliSample => {
  const { widths, set, output } = model
  const starts = widths.map((_, factor) => widths.slice(0, factor).reduce((sum, each) => sum + each, 0))
  const [outA, outB] = [new Float64Array(samples), new Float64Array(samples)]
  const swapped = widths.map(() => new Float64Array(samples))
  for (let row = 0; row < samples; row++) {
    const base = row * width
    const setFrom = (half: Float64Array) => (start: number, factor: number) => {
      set(factor, half, base + start)
    }
    const [fromA, fromB] = [setFrom(a), setFrom(b)]
    starts.forEach(fromA)
    outA[row] = output()
    for (const [factor, start] of starts.entries()) {
      fromB(start, factor)
      const into = swapped[factor]
      if (into) into[row] = output()
      fromA(start, factor)
    }
    starts.forEach(fromB)
    outB[row] = output()
    watch?.(row + 1)
  }
  return { a: outA, b: outB, swapped }
}

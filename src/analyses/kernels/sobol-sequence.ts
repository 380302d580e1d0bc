import { directionRows } from './sobol-directions.js'

/** So many coordinates a point may have. */
export const mostDimensions = directionRows.length + 1

const bits = 32

/**
 * The first points of the Sobol' sequence, which fill the unit cube more evenly than chance; in the order of the Gray code.
 *
 * @param count       points, from 1 to 2^31; a power of two fills evenly
 * @param dimensions  coordinates of a point, from 1 to `mostDimensions`
 * @returns           point by point; a coordinate is the whole number that is 2^32 times as large
 * @throws {RangeError} of more dimensions than there are direction numbers for
 * @see Joe and Kuo, Remark on Algorithm 659, ACM Trans. Math. Softw. 29, 2003
 * @example
 * [...sobolPoints(4, 2)].map(whole => whole / 2 ** 32) // => [0, 0, 0.5, 0.5, 0.75, 0.25, 0.25, 0.75]
 */
export const sobolPoints = (count: number, dimensions: number): Uint32Array => {
  if (dimensions > mostDimensions) throw new RangeError(`${dimensions} dimensions, at most ${mostDimensions}`)
  const points = new Uint32Array(count * dimensions)
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const directions = directionsOf(dimension)
    let word = 0
    for (let point = 1; point < count; point++) {
      // The Gray codes of neighbours differ in the place of the lowest 0 of the number before.
      word ^= directions[31 - Math.clz32(~(point - 1) & point)] ?? 0
      points[point * dimensions + dimension] = word
    }
  }
  return points
}

const directionsOf = (dimension: number): Uint32Array => {
  const directions = new Uint32Array(bits)
  const row = directionRows[dimension - 1]
  const [polynomial = '0', list = ''] = row?.split(':') ?? []
  const starts = row === undefined ? Array<number>(bits).fill(1) : list.split(',').map(Number)
  const degree = starts.length
  for (let at = 0; at < bits; at++) {
    if (at < degree) directions[at] = (starts[at] ?? 0) << (bits - 1 - at)
    else directions[at] = recur(directions, at, degree, Number(polynomial))
  }
  return directions
}

const recur = (directions: Uint32Array, at: number, degree: number, polynomial: number): number => {
  const base = directions[at - degree] ?? 0
  let word = base ^ (base >>> degree)
  for (let step = 1; step < degree; step++) {
    if ((polynomial >>> (degree - 1 - step)) & 1) word ^= directions[at - step] ?? 0
  }
  return word
}

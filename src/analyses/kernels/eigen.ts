/** An eigenvalue of a symmetric matrix and its eigenvector, of length 1. */
export interface EigenPair {
  readonly value: number
  readonly vector: readonly number[]
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by the rotations of Jacobi, the largest value first; the sign of a
 * vector is such that its entries add up to 0 or more.
 *
 * @see Golub and Van Loan, Matrix Computations, section 8.5
 * @example
 * eigenOf([[2, 1], [1, 2]]).map(({ value }) => value.toFixed(9)) // => ['3.000000000', '1.000000000']
 */
export const eigenOf = (matrix: readonly (readonly number[])[]): EigenPair[] => {
  const size = matrix.length
  const a = matrix.map(row => Float64Array.from(row))
  const v = matrix.map((_, row) => Float64Array.from({ length: size }, (_, column) => Number(row === column)))
  for (let sweep = 0; sweep < 100 && offDiagonal(a) > 1e-30 * diagonal(a); sweep++) {
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, v, p, q)
  }
  const pairs = a.map((row, at): EigenPair => {
    const vector = v.map(each => each[at] ?? NaN)
    const sign = vector.reduce((sum, each) => sum + each, 0) < 0 ? -1 : 1
    return { value: row[at] ?? NaN, vector: vector.map(each => sign * each) }
  })
  return pairs.toSorted((left, right) => right.value - left.value)
}

type Rows = readonly Float64Array[]

const at = (rows: Rows, row: number, column: number): number => rows[row]?.[column] ?? NaN

const put = (rows: Rows, row: number, column: number, value: number): void => {
  const into = rows[row]
  if (into) into[column] = value
}

const squares = (rows: Rows, counts: (row: number, column: number) => boolean): number =>
  rows.reduce((sum, row, r) => sum + row.reduce((inner, value, c) => inner + (counts(r, c) ? value * value : 0), 0), 0)
const offDiagonal = (rows: Rows): number => squares(rows, (row, column) => row !== column)
const diagonal = (rows: Rows): number => squares(rows, (row, column) => row === column)

/** Turn the plane of two axes so that the entry between them becomes 0. */
const rotate = (a: Rows, v: Rows, p: number, q: number): void => {
  const between = at(a, p, q)
  if (between === 0) return
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * between)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  const turn = (rows: Rows, first: readonly [number, number], second: readonly [number, number]): void => {
    const [x, y] = [at(rows, ...first), at(rows, ...second)]
    put(rows, ...first, cosine * x - sine * y)
    put(rows, ...second, sine * x + cosine * y)
  }
  for (let k = 0; k < a.length; k++) turn(a, [k, p], [k, q])
  for (let k = 0; k < a.length; k++) turn(a, [p, k], [q, k])
  for (let k = 0; k < a.length; k++) turn(v, [k, p], [k, q])
}

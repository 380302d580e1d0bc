import t from 'tap'
import { createDesign } from '../../../src/analyses/kernels/saltelli.js'
import { mostDimensions, sobolPoints } from '../../../src/analyses/kernels/sobol-sequence.js'

/** The first ten points that the authors' program prints for three dimensions, `sobol 10 3 new-joe-kuo-6.21201`. */
const published = [
  [0, 0, 0],
  [0.5, 0.5, 0.5],
  [0.75, 0.25, 0.25],
  [0.25, 0.75, 0.75],
  [0.375, 0.375, 0.625],
  [0.875, 0.875, 0.125],
  [0.625, 0.125, 0.875],
  [0.125, 0.625, 0.375],
  [0.1875, 0.3125, 0.9375],
  [0.6875, 0.8125, 0.4375]
]

t.test('the first points of three dimensions are those that Joe and Kuo print', async t => {
  const points = [...sobolPoints(10, 3)].map(word => word / 2 ** 32)
  t.strictSame(
    published.map((_, row) => points.slice(3 * row, 3 * row + 3)),
    published
  )
})

// scipy.stats.qmc.Sobol(200, scramble=False, bits=32).random_base2(10)[[1, 2, 5, 100, 1023]][:, [36, 99, 199]] * 2**32
t.test('points of the dimensions 37, 100 and 200 are those of another implementation', async t => {
  const points = sobolPoints(1024, 200)
  const found = [1, 2, 5, 100, 1023].map(row => [36, 99, 199].map(column => points[row * 200 + column]))
  t.strictSame(found, [
    [2147483648, 2147483648, 2147483648],
    [1073741824, 3221225472, 1073741824],
    [536870912, 1610612736, 1610612736],
    [4194304000, 3791650816, 570425344],
    [4047503360, 2277507072, 801112064]
  ])
})

t.test('every dimension falls once into each of 256 equal intervals, before and after the shift of a seed', async t => {
  const points = sobolPoints(256, mostDimensions)
  const { a, b, width } = createDesign(256, mostDimensions / 2, 7)
  const strata = (of: (row: number) => number): number => new Set(Array.from({ length: 256 }, (_, row) => of(row))).size
  for (let column = 0; column < mostDimensions; column++)
    t.equal(
      strata(row => (points[row * mostDimensions + column] ?? 0) >>> 24),
      256
    )
  for (let column = 0; column < width; column++) {
    for (const half of [a, b])
      t.equal(
        strata(row => Math.floor((half[row * width + column] ?? 0) * 256)),
        256
      )
  }
})

t.test('more dimensions than there are direction numbers for are refused', async t => {
  t.throws(() => sobolPoints(2, mostDimensions + 1), RangeError)
})

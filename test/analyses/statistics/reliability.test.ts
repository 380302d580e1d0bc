import t from 'tap'
import { measureReliability } from '../../../src/analyses/statistics/reliability.js'

/** The clerical employees of Chatterjee and Price, `attitude` of R, column by column. */
const attitude = [
  [
    43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85,
    82
  ],
  [
    51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77, 90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77, 75, 57, 85,
    82
  ],
  [
    30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54, 50, 64, 65, 46, 68, 33, 52, 52, 42, 42, 66, 58, 44, 71,
    39
  ],
  [
    39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72, 72, 69, 75, 57, 54, 34, 62, 50, 58, 48, 63, 74, 45, 71,
    59
  ],
  [
    61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79, 60, 79, 55, 75, 64, 43, 66, 63, 50, 66, 88, 80, 51, 77,
    64
  ],
  [
    92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77, 54, 79, 80, 85, 78, 64, 80, 80, 57, 75, 76, 78, 83, 74,
    78
  ],
  [
    45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46, 36, 63, 60, 46, 52, 33, 41, 37, 49, 33, 72, 49, 38, 55,
    39
  ]
]

// Rscript: a <- as.matrix(attitude); k <- 7; alpha <- function(a) ncol(a) / (ncol(a) - 1) * (1 - sum(diag(var(a))) / sum(var(a)))
//   alpha(a); sapply(1:k, function(i) alpha(a[, -i])); sapply(1:k, function(i) cor(a[, i], rowSums(a[, -i])))
//   r <- mean(cor(a)[lower.tri(cor(a))]); k * r / (1 + (k - 1) * r)
// The alpha of 0.84 is also that of the help of psych::alpha, which works the same data.
const expected = {
  alpha: 0.84314276956476,
  standardised: 0.839083803029511,
  meanCorrelation: 0.426906642649717,
  without: [
    0.809760206308921, 0.79691745727414, 0.827847765938659, 0.803030975022574, 0.795386574198205, 0.863872311446437,
    0.840464868265457
  ],
  rest: [
    0.671262057223664, 0.742109710222239, 0.560711111480256, 0.714445498133676, 0.7862755938344, 0.265034339196676,
    0.460810549468496
  ]
}

const close = (found: number | null | undefined, wanted: number): boolean => Math.abs((found ?? NaN) - wanted) < 1e-12

t.test('alpha, alpha without each item and item-rest correlations are those of R', async t => {
  const found = measureReliability(attitude.map(column => Float64Array.from(column)))
  t.ok(close(found.alpha, expected.alpha))
  t.ok(close(found.standardised, expected.standardised))
  t.ok(close(found.meanCorrelation, expected.meanCorrelation))
  for (const [at, { without, rest }] of found.items.entries()) {
    t.ok(close(without, expected.without[at] ?? NaN), `without item ${at}`)
    t.ok(close(rest, expected.rest[at] ?? NaN), `item ${at} and the rest`)
  }
})

t.test('by hand: (1, 2, 3) and (1, 3, 2) vary by 1 each and their sum by 3, so alpha is 2 (1 - 2 / 3)', async t => {
  const { alpha, meanCorrelation, items } = measureReliability([Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)])
  t.ok(close(alpha, 2 / 3))
  t.ok(close(meanCorrelation, 1 / 2))
  t.match(items, [
    { without: null, rest: 0.5 },
    { without: null, rest: 0.5 }
  ])
})

t.test('one item has no alpha, and an item that does not vary leaves no mean correlation', async t => {
  t.match(measureReliability([Float64Array.of(1, 2, 3)]), { alpha: null, standardised: null, meanCorrelation: null })
  const found = measureReliability([Float64Array.of(1, 2, 3), Float64Array.of(4, 4, 4)])
  t.match(found, { alpha: 0, standardised: null, items: [{ rest: null }, { rest: null }] })
})

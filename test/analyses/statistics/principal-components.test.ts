import t from 'tap'
import { effectiveWeights, weightsIn } from '../../../src/analyses/statistics/effective-weights.js'
import { findComponents } from '../../../src/analyses/statistics/principal-components.js'
import { frameworkOf } from '../../support/frameworks.js'

/** Violent crime in the states of the USA in 1973, `USArrests` of R: murder, assault, urban population, rape. */
const arrests = [
  [
    13.2, 10, 8.1, 8.8, 9, 7.9, 3.3, 5.9, 15.4, 17.4, 5.3, 2.6, 10.4, 7.2, 2.2, 6, 9.7, 15.4, 2.1, 11.3, 4.4, 12.1, 2.7,
    16.1, 9, 6, 4.3, 12.2, 2.1, 7.4, 11.4, 11.1, 13, 0.8, 7.3, 6.6, 4.9, 6.3, 3.4, 14.4, 3.8, 13.2, 12.7, 3.2, 2.2, 8.5,
    4, 5.7, 2.6, 6.8
  ],
  [
    236, 263, 294, 190, 276, 204, 110, 238, 335, 211, 46, 120, 249, 113, 56, 115, 109, 249, 83, 300, 149, 255, 72, 259,
    178, 109, 102, 252, 57, 159, 285, 254, 337, 45, 120, 151, 159, 106, 174, 279, 86, 188, 201, 120, 48, 156, 145, 81,
    53, 161
  ],
  [
    58, 48, 80, 50, 91, 78, 77, 72, 80, 60, 83, 54, 83, 65, 57, 66, 52, 66, 51, 67, 85, 74, 66, 44, 70, 53, 62, 81, 56,
    89, 70, 86, 45, 44, 75, 68, 67, 72, 87, 48, 45, 59, 80, 80, 32, 63, 73, 39, 66, 60
  ],
  [
    21.2, 44.5, 31, 19.5, 40.6, 38.7, 11.1, 15.8, 31.9, 25.8, 20.2, 14.2, 24, 21, 11.3, 18, 16.3, 22.2, 7.8, 27.8, 16.3,
    35.1, 14.9, 17.1, 28.2, 16.4, 16.5, 46, 9.5, 18.8, 32.1, 26.1, 16.1, 7.3, 21.4, 20, 29.3, 14.9, 8.3, 22.5, 12.8,
    26.9, 25.5, 22.9, 11.2, 20.7, 26.2, 9.3, 10.8, 15.6
  ]
]

// Rscript: p <- prcomp(USArrests, scale. = TRUE); p$sdev^2; p$rotation %*% diag(p$sdev)   (signs turned to add up to 0 or more)
const eigenvalues = [2.48024157914949, 0.989765152539841, 0.35656318058083, 0.173430087729835]
const loadings = [
  [0.843976440337767, 0.918443236599746, 0.438116764572039, 0.855839394424793],
  [-0.416035352869331, -0.187021128076393, 0.868328186539346, 0.166460192890242],
  [0.203759997022987, 0.160119233535244, 0.225724236172026, -0.488318998658319],
  [0.2703705178655292, -0.3095915855595936, 0.0557532982591566, 0.0370741241687943]
]

const close = (found: number | undefined, wanted: number | undefined): boolean =>
  Math.abs((found ?? NaN) - (wanted ?? NaN)) < 1e-12

t.test('eigenvalues, shares and loadings are those of R', async t => {
  const found = findComponents(arrests.map(column => Float64Array.from(column)))
  t.equal(found?.length, 4)
  for (const [at, { eigenvalue, share, loadings: of }] of (found ?? []).entries()) {
    t.ok(close(eigenvalue, eigenvalues[at]), `eigenvalue ${at}`)
    t.ok(close(share, (eigenvalues[at] ?? NaN) / 4), `share ${at}`)
    for (const [item, loading] of of.entries()) t.ok(close(loading, loadings[at]?.[item]), `loading ${at} ${item}`)
  }
})

t.test('an item that does not vary leaves no components', async t => {
  t.equal(findComponents([Float64Array.of(1, 2, 3), Float64Array.of(4, 4, 4)]), null)
})

t.test('the components of one item are the item', async t => {
  t.strictSame(findComponents([Float64Array.of(1, 2, 3)]), [{ eigenvalue: 1, share: 1, loadings: [1] }])
})

const tree = (formula: string) =>
  frameworkOf(
    `tree:\n  whole:\n    formula: ${formula}\n    children:\n      part: { formula: mean(children), children: [a, b] }\n      other: { formula: mean(children), children: [c] }`
  )

t.test('weights follow the formulas down the tree', async t => {
  const weighted = tree('weighted_mean(part, 3, other, 1)')
  t.strictSame(weightsIn(weighted, 'whole', ['part', 'other']), [0.75, 0.25])
  t.strictSame(weightsIn(weighted, 'whole', ['a', 'b', 'c']), [0.375, 0.375, 0.25])
  t.strictSame(weightsIn(tree('(part * 2 - other) / 4 + 1'), 'whole', ['a', 'b', 'c']), [0.25, 0.25, -0.25])
})

t.test('a formula that is no weighted sum has no weights', async t => {
  for (const formula of ['gmean(part, other)', 'part * other', 'part / other', 'clamp(mean(part, other), 0, 5)'])
    t.equal(weightsIn(tree(formula), 'whole', ['a', 'b', 'c']), null, formula)
})

t.test('effective weights add up to 1, whatever the weights and correlations', async t => {
  const [x, y, z] = arrests.map(column => Float64Array.from(column)) as [Float64Array, Float64Array, Float64Array]
  const weights = [0.5, 0.2, 0.3]
  const whole = x.map((value, row) => 0.5 * value + 0.2 * (y[row] ?? NaN) + 0.3 * (z[row] ?? NaN))
  const shares = effectiveWeights([x, y, z], whole, weights) ?? []
  t.ok(
    close(
      shares.reduce((sum, share) => sum + share, 0),
      1
    )
  )
  t.equal(
    effectiveWeights(
      [x],
      Float64Array.from(x, () => 1),
      [1]
    ),
    null
  )
})

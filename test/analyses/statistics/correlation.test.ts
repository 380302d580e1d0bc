import fc from 'fast-check'
import t from 'tap'
import { kendall, pearson, spearman, type Correlation } from '../../../src/analyses/statistics/correlation.js'
import { concordance } from '../../../src/analyses/kernels/concordance.js'
import { holds } from '../../support/property.js'

const methods = { pearson, spearman, kendall }

// Rscript: for (m in c('pearson', 'spearman', 'kendall')) print(cor.test(x, y, method = m, exact = E)[c('estimate', 'p.value')])
const cases = [
  {
    title: 'with ties, by Student and by the normal approximation (E = FALSE)',
    x: [5, 3, 8, 5, 6, 2, 9, 4, 7, 5, 3, 6],
    y: [4, 3, 7, 6, 6, 1, 8, 5, 5, 4, 2, 7],
    pearson: [0.8886036468608, 0.000111742995427763],
    spearman: [0.879009124833195, 0.000166097931692742],
    kendall: [0.780513600584925, 0.000761484986804132]
  },
  {
    title: 'without ties, exactly (E = TRUE)',
    x: [1.2, 3.4, 2.2, 5.1, 4.4, 0.3, 7.7],
    y: [2.1, 2.9, 3.3, 4.0, 6.1, 0.2, 5.5],
    pearson: [0.841893578109048, 0.0174990826472031],
    spearman: [0.857142857142857, 0.0238095238095238],
    kendall: [0.714285714285714, 0.0301587301587301]
  },
  {
    title: "of the tuna of Hollander and Wolfe, as in the help of R's cor.test (E = TRUE)",
    x: [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
    y: [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8],
    pearson: [0.571181557563829, 0.108173054349494],
    spearman: [0.6, 0.0967978395061728],
    kendall: [0.444444444444445, 0.1194389329806]
  }
]

for (const { title, x, y, ...expected } of cases) {
  t.test(`the coefficients and probabilities are those of R ${title}`, async t => {
    for (const name of ['pearson', 'spearman', 'kendall'] as const) {
      const [value = NaN, p = NaN] = expected[name]
      const found = methods[name](Float64Array.from(x), Float64Array.from(y))
      t.ok(Math.abs((found?.value ?? NaN) - value) < 1e-12, `${name} ${found?.value}`)
      t.ok(Math.abs((found?.p ?? NaN) / p - 1) < 1e-10, `${name} p ${found?.p}`)
    }
  })
}

t.test('a column that does not vary has no correlation, and two rows have no probability', async t => {
  const [flat, rising] = [Float64Array.of(4, 4, 4), Float64Array.of(1, 2, 3)]
  for (const method of Object.values(methods)) {
    t.equal(method(flat, rising), null)
    t.equal(method(rising, flat), null)
  }
  t.strictSame(pearson(Float64Array.of(1, 2), Float64Array.of(3, 4)), { value: 1, p: null })
})

t.test('a perfect correlation is 1, and its p is that of the order', async t => {
  const rising = Float64Array.of(1, 2, 3, 4)
  t.match(pearson(rising, rising), { value: 1, p: 0 })
  t.match(spearman(rising, rising), { value: 1, p: 2 / 24 })
  t.match(kendall(rising, rising.toReversed()), { value: -1, p: 2 / 24 })
})

const columns = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 3,
  maxLength: 40
})
const sidesOf = (rows: readonly (readonly [number, number])[]) =>
  [0, 1].map(side => Float64Array.from(rows, row => row[side] ?? NaN)) as [Float64Array, Float64Array]

t.test('concordance is what counting all pairs gives', async t => {
  holds(
    t,
    fc.property(columns, rows => {
      const [x, y] = sidesOf(rows)
      let sum = 0
      for (const [i, a] of rows.entries())
        for (const b of rows.slice(0, i)) sum += Math.sign(a[0] - b[0]) * Math.sign(a[1] - b[1])
      return concordance(x, y) === sum
    })
  )
})

t.test('every coefficient lies from -1 to 1, is the same both ways, and turns its sign with a column', async t => {
  const close = (a: Correlation | null, b: Correlation | null, sign = 1): boolean =>
    (a === null && b === null) || Math.abs((a?.value ?? NaN) - sign * (b?.value ?? NaN)) < 1e-12
  holds(
    t,
    fc.property(columns, rows => {
      const [x, y] = sidesOf(rows)
      return Object.values(methods).every(method => {
        const found = method(x, y)
        const inRange = found === null || (Math.abs(found.value) <= 1 && (found.p ?? 0) >= 0 && (found.p ?? 0) <= 1)
        return (
          inRange &&
          close(found, method(y, x)) &&
          close(
            found,
            method(
              x.map(each => -each),
              y
            ),
            -1
          )
        )
      })
    })
  )
})

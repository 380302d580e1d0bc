import t, { type Test } from 'tap'
import { createDesign, runDesign, type FactorModel } from '../../../src/analyses/kernels/saltelli.js'
import { estimateIndices, sobolIndices } from '../../../src/analyses/kernels/sobol-indices.js'

/** A model of numbers from 0 to 1, one a factor. */
const modelOf = (factors: number, of: (x: readonly number[]) => number): FactorModel => {
  const x = Array<number>(factors).fill(0)
  return {
    widths: x.map(() => 1),
    set: (factor, coordinates, from) => {
      x[factor] = coordinates[from] ?? NaN
    },
    output: () => of(x)
  }
}

const near = (t: Test, found: readonly number[] | undefined, wanted: readonly number[], within: number) => {
  for (const [at, value] of wanted.entries())
    t.ok(Math.abs((found?.[at] ?? NaN) - value) < within, `${found?.[at]} is near ${value}`)
}

t.test('the Ishigami function has the indices that are known of it, and a factor that does nothing has 0', async t => {
  const [a, b] = [7, 0.1]
  const angle = (u = 0): number => Math.PI * (2 * u - 1)
  const model = modelOf(
    4,
    ([u, v, w]) => Math.sin(angle(u)) + a * Math.sin(angle(v)) ** 2 + b * angle(w) ** 4 * Math.sin(angle(u))
  )
  // Ishigami and Homma 1990: V1 = (1 + b pi^4 / 5)^2 / 2, V2 = a^2 / 8, V13 = 8 b^2 pi^8 / 225.
  const [v1, v2, v13] = [(1 + (b * Math.PI ** 4) / 5) ** 2 / 2, a ** 2 / 8, (8 * b ** 2 * Math.PI ** 8) / 225]
  const v = v1 + v2 + v13
  const found = estimateIndices(runDesign(createDesign(8192, 4, 1), model), {
    replicates: 200,
    level: 0.95,
    seed: 1,
    within: 0
  })
  near(
    t,
    found?.first.map(({ value }) => value),
    [v1 / v, v2 / v, 0, 0],
    0.01
  )
  near(
    t,
    found?.total.map(({ value }) => value),
    [(v1 + v13) / v, v2 / v, v13 / v, 0],
    0.01
  )
  for (const [at, wanted] of [v1 / v, v2 / v, 0, 0].entries()) {
    const { low = NaN, high = NaN } = found?.first[at] ?? {}
    t.ok(low <= wanted && wanted <= high, `${low} to ${high} holds ${wanted}`)
  }
  t.strictSame([found?.first[3], found?.total[3]], Array(2).fill({ value: 0, low: 0, high: 0 }))
})

t.test("the g function of Sobol' has the indices that are known of it", async t => {
  const a = [0, 1, 4.5, 9, 99, 99, 99, 99]
  const model = modelOf(8, x =>
    x.reduce((all, u, at) => all * ((Math.abs(4 * u - 2) + (a[at] ?? 0)) / (1 + (a[at] ?? 0))), 1)
  )
  // V_i = 1 / (3 (1 + a_i)^2), V + 1 = product of (1 + V_i), ST_i = V_i product over the others / V.
  const parts = a.map(each => 1 / (3 * (1 + each) ** 2))
  const product = parts.reduce((all, each) => all * (1 + each), 1)
  const found = sobolIndices(runDesign(createDesign(8192, 8, 3), model), 0)
  near(
    t,
    found?.first,
    parts.map(each => each / (product - 1)),
    0.01
  )
  near(
    t,
    found?.total,
    parts.map(each => (each * (product / (1 + each))) / (product - 1)),
    0.01
  )
})

t.test('factors that only add up share out the variance, also when a factor takes several coordinates', async t => {
  const x = [0, 0, 0]
  const model: FactorModel = {
    widths: [2, 1],
    set: (factor, coordinates, from) => {
      for (let at = 0; at < (factor === 0 ? 2 : 1); at++) x[2 * factor + at] = coordinates[from + at] ?? NaN
    },
    output: () => (x[0] ?? 0) + (x[1] ?? 0) + 2 * (x[2] ?? 0)
  }
  const found = sobolIndices(runDesign(createDesign(1024, 3, 5), model), 0)
  near(t, found?.first, [1 / 3, 2 / 3], 0.01)
  near(t, found?.total, [1 / 3, 2 / 3], 0.01)
})

t.test('an output that does not vary has no indices', async t => {
  const sample = runDesign(
    createDesign(64, 1, 1),
    modelOf(1, () => 4)
  )
  t.equal(sobolIndices(sample, 0), null)
  for (const dust of [1e-13, 0]) {
    const model = modelOf(1, ([x = 0]) => 4 + dust * x)
    t.equal(sobolIndices(runDesign(createDesign(64, 1, 1), model), 1e-9), null, 'but for the error of float64')
  }
  t.equal(estimateIndices(sample, { replicates: 10, level: 0.95, seed: 1, within: 0 }), null)
})

import t from 'tap'
import { logGamma, twoSidedNormal, twoSidedT } from '../../../src/analyses/kernels/tails.js'

const relative = (found: number, wanted: number): number => Math.abs(found / wanted - 1)

t.test("two-sided probabilities of Student's t are those of R: 2 * pt(-t, df)", async t => {
  const cases = [
    [2, 10, 0.0733880347707404],
    [-40, 190, 1.7645919655442e-94],
    [0.01, 3, 0.992649111412852],
    [1.5, 1, 0.374334083621998],
    [6, 1999, 2.33643737093868e-9]
  ] as const
  for (const [x, degrees, wanted] of cases) t.ok(relative(twoSidedT(x, degrees), wanted) < 1e-11, `t = ${x}`)
  t.equal(twoSidedT(0, 5), 1)
  t.equal(twoSidedT(Infinity, 5), 0)
})

t.test('two-sided probabilities of the normal distribution are those of R: 2 * pnorm(-z)', async t => {
  const cases = [
    [1, 0.317310507862914],
    [-3.6, 0.000318217180315068],
    [12, 3.55296422415536e-33],
    [30, 9.81342785429637e-198]
  ] as const
  for (const [z, wanted] of cases) t.ok(relative(twoSidedNormal(z), wanted) < 1e-11, `z = ${z}`)
  t.equal(twoSidedNormal(0), 1)
})

t.test('the gamma function of whole numbers is the factorial before', async t => {
  for (const [n, factorial] of [1, 1, 2, 6, 24, 120, 720].entries())
    t.ok(Math.abs(Math.exp(logGamma(n + 1)) - factorial) < 1e-10 * factorial, `${n}!`)
})

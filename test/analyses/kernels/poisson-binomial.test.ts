import t from 'tap'
import { countEvents, leaveOut, startCount } from '../../../src/analyses/kernels/poisson-binomial.js'

/** The chances of so many of some events, by going through every outcome. */
const byHand = (chances: readonly number[]): number[] => {
  const counts = Array.from({ length: chances.length + 1 }, () => 0)
  for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
    const happens = chances.map((_, at) => Math.floor(outcome / 2 ** at) % 2 === 1)
    const many = happens.filter(Boolean).length
    const chance = happens.reduce((product, is, at) => product * (is ? (chances[at] ?? 0) : 1 - (chances[at] ?? 0)), 1)
    counts[many] = (counts[many] ?? 0) + chance
  }
  return counts
}

const countOf = (chances: readonly number[]) => {
  const count = startCount(chances.length)
  for (const q of chances) countEvents(count, q, 1 - q, 1)
  return count
}

const isNear = (found: ArrayLike<number>, wanted: readonly number[]): boolean =>
  wanted.every((value, at) => Math.abs((found[at] ?? NaN) - value) < 1e-14)

const events = [
  [0.5],
  [0.1, 0.9],
  [0.25, 0.5, 0.75, 0.01],
  [0.3, 0.3, 0.3, 0.7, 0.7, 0.99],
  [0.5, 0.5, 0.2, 0.8, 0.6, 0.4, 0.45]
]

t.test('events are counted as going through every outcome counts them', async t => {
  for (const chances of events) t.ok(isNear(countOf(chances).coefficients, byHand(chances)), chances.join(' '))
  const three = startCount(3)
  countEvents(three, 0.2, 0.8, 3)
  t.ok(isNear(three.coefficients, byHand([0.2, 0.2, 0.2])))
})

t.test('an event that is left out again is as if it had never been counted', async t => {
  for (const chances of events) {
    for (const [at, q] of chances.entries()) {
      const out = new Float64Array(chances.length + 1).fill(7)
      t.ok(leaveOut(countOf(chances), q, 1 - q, out), `${chances.join(' ')} is sound without ${q}`)
      t.ok(isNear(out, [...byHand(chances.toSpliced(at, 1)), 0]), `${chances.join(' ')} without ${q}`)
    }
  }
})

t.test('what was never counted cannot be left out', async t => {
  for (const q of [0.2, 0.8]) t.notOk(leaveOut(countOf([0.5, 0.6]), q, 1 - q, new Float64Array(3)))
})

t.test('what is next to impossible is left out at both ends', async t => {
  const count = startCount(60)
  countEvents(count, 0.999, 0.001, 60)
  t.ok(count.from > 40 && count.to === 60)
  t.equal(count.coefficients[0], 0)
  const rare = startCount(60)
  countEvents(rare, 0.001, 0.999, 60)
  t.ok(rare.from === 0 && rare.to < 20)
  t.ok(Math.abs(rare.coefficients.reduce((sum, chance) => sum + chance, 0) - 1) < 1e-13)
})

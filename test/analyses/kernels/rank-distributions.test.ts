import fc from 'fast-check'
import t from 'tap'
import { meanOf, quantileOf, type Distribution } from '../../../src/analyses/kernels/distribution.js'
import { rankDistributionAmong, rankDistributions } from '../../../src/analyses/kernels/rank-distributions.js'
import { holds } from '../../support/property.js'

const distribution: fc.Arbitrary<Distribution> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }))
  .filter(([, odds]) => odds.some(each => each > 0))
  .map(([first, odds]) => {
    const total = odds.reduce((sum, each) => sum + each, 0)
    return { first, probabilities: Float64Array.from(odds.map(each => each / total)) }
  })

/** Every outcome of all scores together, with its probability. */
const outcomes = function* (scores: readonly Distribution[]): Generator<{ values: number[]; chance: number }> {
  const [head, ...rest] = scores
  if (!head) {
    yield { values: [], chance: 1 }
    return
  }
  for (const { values, chance } of outcomes(rest)) {
    for (const [at, own] of head.probabilities.entries())
      yield { values: [head.first + at, ...values], chance: own * chance }
  }
}

/** The definition itself: every outcome is ranked. */
const byEnumeration = (scores: readonly Distribution[]): number[][] => {
  const ranks = scores.map(() => scores.map(() => 0))
  for (const { values, chance } of outcomes(scores)) {
    for (const [at, value] of values.entries()) {
      const above = values.filter(other => other > value).length
      const own = ranks[at] ?? []
      own[above] = (own[above] ?? 0) + chance
    }
  }
  return ranks
}

const spreadOut = ({ first, probabilities }: Distribution, size: number): number[] =>
  Array.from({ length: size }, (_, at) => probabilities[at + 1 - first] ?? 0)

const furthest = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((each, at) => Math.abs(each - (b[at] ?? NaN))))

t.test('the distribution of every rank is that of ranking every outcome', async t => {
  holds(
    t,
    fc.property(fc.array(distribution, { minLength: 1, maxLength: 6 }), scores => {
      const expected = byEnumeration(scores)
      return rankDistributions(scores).every(
        (rank, at) => furthest(spreadOut(rank, scores.length), expected[at] ?? []) < 1e-14
      )
    })
  )
})

t.test('one rank among others is what it is among all', async t => {
  holds(
    t,
    fc.property(distribution, fc.array(distribution, { maxLength: 40 }), (own, others) => {
      const [first, alone] = [rankDistributions([own, ...others])[0] ?? own, rankDistributionAmong(own, others)]
      const size = others.length + 1
      return furthest(spreadOut(first, size), spreadOut(alone, size)) < 1e-13
    })
  )
})

t.test('probabilities add up to 1 within 1e-12, among few and among thousands, also at the worst division', async t => {
  for (const [size, odds] of [
    [2, [1, 1]],
    [193, [1, 2, 1]],
    [2_000, [1, 1]],
    [2_000, [1, 1e-9, 3]]
  ] as const) {
    const total = odds.reduce<number>((sum, each) => sum + each, 0)
    const probabilities = Float64Array.from(odds, each => each / total)
    const scores = Array.from({ length: size }, (_, at) => ({ first: at % 7, probabilities: probabilities.slice() }))
    for (const { probabilities: chances } of rankDistributions(scores).slice(0, 20)) {
      const off = Math.abs(chances.reduce((sum, each) => sum + each, 0) - 1)
      if (off > 1e-12) t.fail(`${size} scores: off by ${off}`)
      if (chances.some(chance => chance < 0)) t.fail('a negative probability')
    }
    t.pass(`${size} scores`)
  }
})

t.test('the means of all ranks add up to 1 for each score and 1 for each pair that is not tied', async t => {
  holds(
    t,
    fc.property(fc.array(distribution, { minLength: 2, maxLength: 30 }), scores => {
      const means = rankDistributions(scores).reduce((sum, rank) => sum + meanOf(rank), 0)
      let expected = scores.length
      for (const [at, a] of scores.entries()) {
        for (const b of scores.slice(at + 1)) {
          let tie = 0
          for (const [i, chance] of a.probabilities.entries())
            tie += chance * (b.probabilities[a.first + i - b.first] ?? 0)
          expected += 1 - tie
        }
      }
      return Math.abs(means - expected) < 1e-9
    })
  )
})

t.test('certain scores have certain ranks, ties share the better one', async t => {
  const sure = [5, 4, 4, 3].map(first => ({ first, probabilities: Float64Array.of(1) }))
  t.strictSame(
    rankDistributions(sure).map(rank => [rank.first, ...rank.probabilities]),
    [
      [1, 1],
      [2, 1],
      [2, 1],
      [4, 1]
    ]
  )
  t.strictSame(rankDistributions([]), [])
})

t.test('a quantile is the smallest number that reaches the level, also where a sum is short of it by dust', async t => {
  const tenths = { first: 1, probabilities: new Float64Array(10).fill(0.1) }
  t.strictSame(
    [0.3, 0.30001, 0.7, 1].map(level => quantileOf(tenths, level)),
    [3, 4, 7, 10]
  )
})

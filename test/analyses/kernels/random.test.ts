import t from 'tap'
import { DiscreteTables } from '../../../src/analyses/kernels/discrete.js'
import { normalQuantile } from '../../../src/analyses/kernels/normal-quantile.js'
import { Draws } from '../../../src/analyses/kernels/random.js'
import { expandKey, threefry } from '../../../src/analyses/kernels/threefry.js'

const hex = (words: Iterable<number>): string => [...words].map(word => word.toString(16).padStart(8, '0')).join(' ')
const words = (text: string): Uint32Array => Uint32Array.from(text.split(' '), word => parseInt(word, 16))

t.test('threefry gives the known answers of Random123', async t => {
  // The three lines `threefry4x32 20` of tests/kat_vectors, https://github.com/DEShawResearch/random123: counter, key, answer.
  const ones = 'ffffffff ffffffff ffffffff ffffffff'
  const known = [
    ['00000000 00000000 00000000 00000000', '0 0 0 0', '9c6ca96a e17eae66 fc10ecd4 5256a7d8'],
    [ones, ones, '2a881696 57012287 f6c7446e a16a6732'],
    [
      '243f6a88 85a308d3 13198a2e 03707344',
      'a4093822 299f31d0 082efa98 ec4e6c89',
      '59cd1dbb b8879579 86b5d00c ac8b6d84'
    ]
  ] as const
  for (const [counter, key, answer] of known) {
    const out = new Uint32Array(4)
    threefry(words(counter), expandKey(words(key)), out)
    t.equal(hex(out), answer)
  }
})

t.test('a seed is the key, the place of a draw is the counter', async t => {
  const out = new Uint32Array(4)
  threefry(new Uint32Array([1, 9, 8, 7]), expandKey(new Uint32Array([5, 3])), out)
  const draws = new Draws(3 * 2 ** 32 + 5).at(8, 9, 7)
  const all = new Uint32Array(8)
  draws.fill(all)
  const drawn = Array.from({ length: 8 }, () => draws.word())
  t.equal(hex(drawn.slice(4)), hex(out))
  t.equal(hex(all), hex(drawn))
})

t.test('what is drawn at a place does not depend on what was drawn before', async t => {
  const draws = new Draws(1)
  const drawAll = (replications: readonly number[]) =>
    new Map(replications.map(at => [at, [draws.at(at, 3).normal(), draws.gamma(0.5), draws.below(10)]]))
  const forward = drawAll([0, 1, 2, 3])
  const backward = drawAll([3, 1, 0, 2])
  for (const [at, drawn] of forward) t.strictSame(backward.get(at), drawn)
})

t.test('the quantile of the normal distribution is right to its last digits', async t => {
  // Wichura's own checks, and quantiles as tables have them.
  const known = [
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
    [0.975, 1.959963984540054],
    [0.5, 0]
  ] as const
  for (const [probability, quantile] of known) {
    t.ok(Math.abs(normalQuantile(probability) - quantile) <= 2e-15 * Math.max(1, Math.abs(quantile)), `${probability}`)
  }
})

const count = 200_000

/** Mean and variance of many draws of a kind. */
const momentsOf = (draw: (draws: Draws) => number) => {
  const draws = new Draws(2023)
  let [sum, squares] = [0, 0]
  for (let at = 0; at < count; at++) {
    const value = draw(draws.at(at, 0))
    sum += value
    squares += value * value
  }
  const mean = sum / count
  return { mean, variance: squares / count - mean * mean }
}

t.test('mean and variance of each kind of draw are within five standard errors', async t => {
  const kinds: readonly (readonly [string, (draws: Draws) => number, number, number, number])[] = [
    ['uniform', draws => draws.uniform(), 1 / 2, 1 / 12, 1.8],
    ['normal', draws => draws.normal(), 0, 1, 3],
    ['gamma 0.5', draws => draws.gamma(0.5), 0.5, 0.5, 15],
    ['gamma 4', draws => draws.gamma(4), 4, 4, 4.5],
    ['below 3', draws => draws.below(3), 1, 2 / 3, 1.5],
    ['a share of Dirichlet(1, 2, 3)', draws => draws.dirichlet([1, 2, 3])[1] ?? NaN, 1 / 3, 2 / 63, 3]
  ]
  for (const [kind, draw, mean, variance, kurtosis] of kinds) {
    const found = momentsOf(draw)
    t.ok(Math.abs(found.mean - mean) < 5 * Math.sqrt(variance / count), `mean of ${kind}`)
    t.ok(Math.abs(found.variance / variance - 1) < 5 * Math.sqrt((kurtosis - 1) / count), `variance of ${kind}`)
  }
})

t.test('shares sum to 1', async t => {
  const shares = new Draws(1).at(0, 0).dirichlet([0.1, 0.1, 5])
  t.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-12)
  t.ok(shares.every(share => share >= 0))
})

/** The first word from one on, up to an end, whose value is another; a column of words changes its value once. */
const changeIn = (tables: DiscreteTables, table: number, from: number, end: number): number => {
  const first = tables.find(table, from)
  let [low, high] = [from, end]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (tables.find(table, middle) === first) low = middle
    else high = middle
  }
  return high
}

/** How many of all words of 32 bits fall to each value, and to none (-1). */
const countWords = (tables: DiscreteTables, table: number, columns: number): Map<number, number> => {
  const counts = new Map<number, number>()
  const add = (value: number, words: number) => counts.set(value, (counts.get(value) ?? 0) + words)
  const width = 2 ** 32 / columns
  for (let from = 0; from < 2 ** 32; from += width) {
    const change = changeIn(tables, table, from, from + width)
    add(tables.find(table, from), change - from)
    if (change < from + width) add(tables.find(table, change), from + width - change)
  }
  return counts
}

t.test('every value of a table has exactly the words that its odds entitle it to', async t => {
  const all = [[1], [0, 1, 4, 0, 10, 4, 1, 0], [3, 1], [1, 1, 1], [2 ** 32], [1, 2 ** 32 - 2], [7, 0, 99_999]]
  const tables = new DiscreteTables(all)
  for (const [table, odds] of all.entries()) {
    const counts = countWords(tables, table, 16)
    const total = odds.reduce((sum, weight) => sum + weight, 0)
    const share = Math.floor(2 ** 32 / total)
    for (const [value, weight] of odds.entries())
      t.equal(counts.get(value) ?? 0, weight * share, `${value} of ${odds.join()}`)
    t.equal(counts.get(-1) ?? 0, 2 ** 32 - total * share)
  }
  t.throws(() => new DiscreteTables([[2 ** 32, 1]]), /odds sum to/)
})

t.test('a table of thirds is drawn from in thirds', async t => {
  const tables = new DiscreteTables([[1, 1, 1]])
  const draws = new Draws(7).at(0, 0)
  const counts = new Uint32Array(3)
  for (let at = 0; at < count; at++) {
    const value = tables.draw(0, draws)
    counts[value] = (counts[value] ?? 0) + 1
  }
  const chi = counts.reduce((sum, found) => sum + (found - count / 3) ** 2 / (count / 3), 0)
  t.ok(chi < 20, `chi-square ${chi.toFixed(2)} on 2 degrees of freedom`)
})

import t from 'tap'
import fc from 'fast-check'
import { columnOf, moveScores } from '../../src/exact/column.js'
import { compareScores, fraction, type Score } from '../../src/exact/fraction.js'
import { holds } from '../support/property.js'

const halves = fc.integer({ min: -6, max: 20 }).map(half => fraction(half, 2))
const thirds = fc.integer({ min: -6, max: 20 }).map(third => fraction(third, 3))
const roots = fc.integer({ min: 1, max: 20 }).map(Math.sqrt)
const scoresOf = (...kinds: fc.Arbitrary<Score>[]) =>
  fc.array(fc.option(fc.oneof(...kinds)), { minLength: 1, maxLength: 12 })

const shown = (score: Score | null): string => (score === null ? 'none' : String(score.valueOf()))

/** Keys compare as the scores do, and each is the key of its score. */
const isFaithful = (column: ReturnType<typeof columnOf>, scores: readonly (Score | null)[]): boolean =>
  scores.every((score, at) => {
    const key = column.keys[at] ?? NaN
    const others = scores.every((other, there) => {
      if (score === null || other === null) return true
      return Math.sign(key - (column.keys[there] ?? NaN)) === Math.sign(compareScores(score, other))
    })
    return others && Number.isNaN(key) === (score === null) && shown(column.at(at)) === shown(score)
  })

t.test('keys compare as the scores do: halves and thirds on a lattice, roots in their order', async t => {
  t.equal(columnOf([fraction(1, 2), fraction(1, 3)]).lattice?.denominator, 6)
  t.equal(columnOf([fraction(1, 2), Math.SQRT2]).lattice, null)
  for (const scores of [scoresOf(halves), scoresOf(halves, thirds), scoresOf(halves, roots)])
    holds(
      t,
      fc.property(scores, of => isFaithful(columnOf(of), of)),
      300
    )
})

t.test('scores without a common denominator that float64 holds are in their order', async t => {
  const primes = [1_000_003n, 1_000_033n, 1_000_037n]
  const of = primes.map(prime => fraction(1n, prime))
  t.equal(columnOf(of).lattice, null)
  t.equal(columnOf(of.slice(0, 2)).lattice?.denominator, Number(1_000_003n * 1_000_033n))
  t.ok(isFaithful(columnOf(of), of))
  t.equal(columnOf([fraction(2n ** 60n)]).lattice, null, 'nor those whose numerators are too long')
})

t.test('the ends and the step of a scale are on the lattice of the scores', async t => {
  const { lattice } = columnOf([fraction(4), null], [fraction(1), fraction(10), fraction(1, 2)])
  t.strictSame([lattice?.denominator, lattice?.most], [2, 20])
})

t.test('moveScores puts scores in place of others, on the lattice or off it', async t => {
  const moved = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.oneof(halves, thirds, roots)), { maxLength: 4 })
  const four = fc.array(fc.option(halves), { minLength: 4, maxLength: 4 })
  holds(
    t,
    fc.property(four, moved, (of, moves) => {
      const wanted: (Score | null)[] = [...of]
      for (const [at, score] of moves) wanted[at] = score
      const before = columnOf(of)
      const kept = [...before.keys].join()
      return isFaithful(moveScores(before, moves), wanted) && [...before.keys].join() === kept
    }),
    300
  )
  const column = columnOf([fraction(1)])
  t.equal(moveScores(column, []), column, 'nothing moved, nothing made')
})

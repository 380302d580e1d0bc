import t from 'tap'
import fc from 'fast-check'
import { rankCorrelation } from '../../../src/analyses/statistics/correlation.js'
import { ranksAmong } from '../../../src/analyses/what-if/rank-shift.js'
import { holds } from '../../support/property.js'

const keys = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 30 })

t.test('ranksAmong is one more than the number above, whatever the ties', async t => {
  holds(
    t,
    fc.property(keys, of => {
      const ranks = ranksAmong(of, [...of.keys()])
      return of.every((key, at) => ranks.get(at) === 1 + of.filter(other => other > key).length)
    })
  )
})

t.test(
  'rankCorrelation is 1 of a ranking with itself, -1 with its reverse, and does not care who comes first',
  async t => {
    holds(
      t,
      fc.property(keys, keys, (a, b) => {
        const size = Math.min(a.length, b.length)
        const [r, s] = [a, b].map(of => {
          const cut = of.slice(0, size)
          const ranks = ranksAmong(cut, [...cut.keys()])
          return cut.map((_, at) => ranks.get(at) ?? NaN)
        })
        if (!r || !s) return false
        const rho = rankCorrelation(r, s)
        const flat = new Set(r).size === 1 || new Set(s).size === 1
        if (flat) return rho === null
        const self = rankCorrelation(r, r) ?? NaN
        return Math.abs(self - 1) < 1e-12 && rho !== null && Math.abs(rho) <= 1 + 1e-12 && rankCorrelation(s, r) === rho
      })
    )
    t.equal(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1]), -1)
  }
)

t.test('without ties rankCorrelation is 1 - 6 sum(d^2) / (n (n^2 - 1)), as Spearman wrote it', async t => {
  const shuffled = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 })
  holds(
    t,
    fc.property(shuffled, of => {
      const squares = of.reduce((sum, rank, at) => sum + (rank - at - 1) ** 2, 0)
      return Math.abs((rankCorrelation([1, 2, 3, 4, 5, 6, 7, 8], of) ?? NaN) - (1 - (6 * squares) / (8 * 63))) < 1e-12
    })
  )
})

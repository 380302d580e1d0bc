import t from 'tap'
import fc from 'fast-check'
import { averageColumn, type Average } from '../../../src/analyses/ranking/average.js'
import { columnOf } from '../../../src/exact/column.js'
import { fraction, meanScore, type Score } from '../../../src/exact/fraction.js'
import { shown } from '../../support/formulas.js'
import { holds } from '../../support/property.js'

const codes = Array.from({ length: 20 }, (_, at) => `X${String.fromCharCode(65 + at)}A`)
const averageOf = (scores: readonly (Score | null)[]): Average | null =>
  averageColumn(columnOf(scores), [...scores.keys()], codes)

t.test('averageColumn counts every country with a score once, unrounded, and names those without', async t => {
  const average = averageOf([fraction(67, 15), null, fraction(5)])
  t.strictSame([shown(average?.score ?? null), average?.size, average?.missing], ['71/15', 2, ['XBA']])
  t.equal(averageOf([]), null)
  t.equal(averageOf([null, null]), null)
})

t.test(
  'an average is the mean of the scores there are, whatever they are held as; a missing one is never zero',
  async t => {
    const score = fc.oneof(
      fc.integer({ min: -20, max: 20 }).map(halves => fraction(halves, 2)),
      fc.integer({ min: 1, max: 9 }).map(n => fraction(n, 7)),
      fc.integer({ min: 1, max: 9 }).map(n => fraction(BigInt(n), 2n ** 60n + 1n)),
      fc.integer({ min: 1, max: 9 }).map(Math.sqrt)
    )
    const scores = fc.array(fc.option(score, { freq: 4 }), { minLength: 1, maxLength: 12 })
    holds(
      t,
      fc.property(scores, of => {
        const present = of.filter(each => each !== null)
        const average = averageOf(of)
        if (present.length === 0) return average === null
        const isMean = Math.abs(Number(average?.score.valueOf()) - meanScore(present).valueOf()) < 1e-12
        return isMean && average?.size === present.length && average.missing.length === of.length - present.length
      }),
      300
    )
  }
)

t.test('an average of whole numbers is the exact mean of the fractions', async t => {
  const halves = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 20 })
  holds(
    t,
    fc.property(halves, of => {
      const scores = of.map(half => fraction(half, 2))
      return shown(averageOf(scores)?.score ?? null) === shown(meanScore(scores))
    })
  )
})

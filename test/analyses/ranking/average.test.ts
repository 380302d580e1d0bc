import t from 'tap'
import fc from 'fast-check'
import { averageScores } from '../../../src/analyses/ranking/average.js'
import { fraction } from '../../../src/exact/fraction.js'
import { shown } from '../../support/formulas.js'
import { holds } from '../../support/property.js'
import { refusalOf } from '../../support/refusal.js'

t.test('averageScores counts every country with a score once, unrounded, and names those without', async t => {
  const { score, size, missing } = averageScores([
    ['KAZ', fraction(67, 15)],
    ['TKM', null],
    ['UZB', fraction(5)]
  ])
  t.strictSame([shown(score), size, missing], ['71/15', 2, ['TKM']])
})

t.test('a missing score is left out of an average, never counted as zero', async t => {
  const scores = fc.array(
    fc.integer({ min: 2, max: 20 }).map(halves => fraction(halves, 2)),
    { minLength: 1 }
  )
  holds(
    t,
    fc.property(scores, fc.nat(5), (of, gone) => {
      const entries = of.map(score => ['XAA', score] as const)
      const holes = Array.from({ length: gone }, () => ['XBB', null] as const)
      const [full, holed] = [averageScores(entries), averageScores([...holes, ...entries])]
      return shown(full.score) === shown(holed.score) && holed.missing.length === gone && holed.size === of.length
    })
  )
})

t.test('averageScores refuses to average nothing, or only missing scores', async t => {
  for (const nothing of [[], [['TKM', null]] as const]) {
    t.hasStrict(
      refusalOf(() => averageScores(nothing)),
      {
        code: 'SCOPE_EMPTY',
        message: 'The scope has no country with a score to average.'
      }
    )
  }
})

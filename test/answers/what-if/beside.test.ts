import t from 'tap'
import fc from 'fast-check'
import { displayedDifference, writtenDifference } from '../../../src/answers/deltas/displayed.js'
import { fraction } from '../../../src/exact/fraction.js'
import { roundScore } from '../../../src/exact/rounding.js'
import { holds } from '../../support/property.js'
import { index } from '../../support/shipped.js'

t.test('beside the exact delta stands the difference of the two rounded scores', async t => {
  const { data } = index.whatIf({ edition: '2023', weights: { criminality: { criminal_markets: 2 } } })
  const rows = data.map(({ before, after, delta, displayed_difference: displayed }) => ({
    read: Number(((after.criminality ?? NaN) - (before.criminality ?? NaN)).toFixed(2)),
    displayed: displayed.criminality,
    delta: delta.criminality
  }))
  t.equal(rows.length, 193)
  for (const { read, displayed } of rows) t.equal(displayed, read + 0)
  const others = rows.filter(({ displayed, delta }) => displayed !== delta)
  t.ok(others.length > 20 && others.length < 173, `${others.length} of them are not the exact delta rounded`)
})

t.test('the difference of written scores is that of the scores that are rounded first', async t => {
  const scores = fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: 1, max: 480 }))
  holds(
    t,
    fc.property(scores, scores, fc.integer({ min: 0, max: 6 }), (one, other, decimals) => {
      const [from, to] = [fraction(...one), fraction(...other)]
      const exact = displayedDifference(from, to, decimals)
      const written = writtenDifference(roundScore(from, decimals), roundScore(to, decimals), decimals)
      return exact !== null && Object.is(written, roundScore(exact, decimals))
    }),
    1000
  )
  t.equal(writtenDifference(null, 4, 2), null)
  t.equal(writtenDifference(4, null, 2), null)
})

t.test(
  'an asked scope that a country is not in is named beside its ranks; one that it is in anyway is not',
  async t => {
    const changes = ['KAZ', 'DEU'].map(country => ({ country, indicator: 'prevention', by: 0.5 }))
    const scope = ['group:eu', 'countries:KAZ,UZB', 'world', 'group:eu', 'region:west_africa']
    const { data } = index.whatIf({ edition: '2023', changes, scope })
    t.strictSame(
      data.map(({ iso3, outside }) => [iso3, outside]),
      [
        ['KAZ', ['group:eu', 'region:west_africa']],
        ['DEU', ['countries:KAZ,UZB', 'region:west_africa']]
      ]
    )
    for (const { outside = [], ranks } of data) for (const id of outside) t.notOk(id in ranks)
    const [plain] = index.whatIf({ edition: '2023', changes, scope: ['world', 'continent:asia'] }).data
    t.notOk(plain && 'outside' in plain)
  }
)

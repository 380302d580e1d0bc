import t from 'tap'
import { compareCountries, distancesAmong, spreadOf } from '../../../src/analyses/comparison/comparison.js'
import { compareEditions } from '../../../src/analyses/deltas/delta.js'
import { fraction } from '../../../src/exact/fraction.js'
import { covered, edition, exact, rankOf } from '../../support/shipped.js'

const codes = ['UZB', 'KAZ', 'KGZ']
const nodes = compareCountries(edition('2023'), codes, covered('2023', 'world'), edition('2021'))

t.test('every node has the countries in the order of the question, with rank, band and change of each', async t => {
  t.equal(nodes.length, 36)
  for (const { node, values } of nodes) {
    t.strictSame(
      values.map(({ iso3 }) => iso3),
      codes
    )
    for (const { iso3, scopeRank, change } of values) {
      t.strictSame(scopeRank, rankOf('2023', node, iso3, 'world'))
      t.strictSame(change, compareEditions(edition('2021'), edition('2023'))(iso3, node))
    }
  }
})

t.test('the spread of criminality in 2023: from Kazakhstan with 67/15 to Kyrgyzstan with 319/60', async t => {
  const { values, spread } = nodes.find(({ node }) => node === 'criminality') ?? {}
  const [uzb, kaz] = values ?? []
  t.strictSame([exact(uzb?.score), exact(kaz?.score), kaz?.band], ['99/20', '67/15', 'moderate_influence'])
  t.strictSame([exact(values?.[2]?.score), exact(spread)], ['319/60', '17/20'])
})

t.test('a spread is over the scores that are there: none without any, zero for one', async t => {
  t.equal(exact(spreadOf([fraction(4), null, fraction(9, 2)])), '1/2')
  t.equal(exact(spreadOf([null, fraction(4)])), '0')
  t.equal(spreadOf([null, null]), null)
})

t.test('the first edition has no change, and every pair stands once', async t => {
  const first = compareCountries(edition('2021'), codes, covered('2021', 'world'), undefined)
  t.ok(first.every(({ values }) => values.every(({ change }) => change === null)))
  t.strictSame(
    distancesAmong(edition('2023'), codes).map(({ a, b, apart }) => [a, b, exact(apart?.distance)]),
    [
      ['UZB', 'KAZ', '55/64'],
      ['UZB', 'KGZ', '39/64'],
      ['KAZ', 'KGZ', '1']
    ]
  )
})

import t from 'tap'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'

const uncertainty = { kind: 'step', k: 1 } as const
const scopes = ['world', 'continent:oceania', 'region:central_asia_and_the_caucasus', 'countries:AZE,KAZ,MMR,UZB']

t.test('the intervals of a ranking are those of the ranks in its scope', async t => {
  for (const scope of scopes) {
    const question = { edition: '2023', node: 'resilience', scope, uncertainty, level: 0.8 }
    const { data } = index.ranking(question)
    const found = data.map(({ iso3, rank_low: low, rank_high: high }) => ({ iso3, low, high }))
    const wanted = index.rankDistributions(question).data.map(({ iso3, low, high }) => ({ iso3, low, high }))
    t.strictSame(found, wanted, scope)
    // Of the world, some: one takes as long as a small scope.
    for (const { iso3, indistinguishable } of data.filter((_, at) => data.length < 50 || at % 12 === 0)) {
      const { data: own } = index.rankDistribution({ ...question, country: iso3 })
      t.strictSame(
        new Set(indistinguishable),
        new Set(own.indistinguishable.map(other => other.iso3)),
        `${scope} ${iso3}`
      )
    }
  }
})

t.test('the intervals of a profile are those of the ranks in each of its scopes', async t => {
  const { data } = index.profile({ edition: '2025', country: 'KAZ', uncertainty })
  let seen = 0
  for (const { node, scopes: scopeRanks } of data.composites) {
    for (const scopeRank of scopeRanks) {
      const [row] = index.rankDistributions({
        ...{ edition: '2025', node, scope: scopeRank.scope, uncertainty },
        country: ['KAZ']
      }).data
      const interval = 'rank_interval' in scopeRank ? scopeRank.rank_interval : undefined
      t.strictSame(interval, { low: row?.low, high: row?.high }, `${node} ${scopeRank.scope}`)
      seen++
    }
  }
  t.equal(seen, 12)
})

t.test('a level without an error model is refused', async t => {
  const { code, faults } = refusalOf(() => index.ranking({ edition: '2023', node: 'resilience', level: 0.8 }))
  t.equal(code, 'REQUEST_INVALID')
  t.hasStrict(faults, [{ pointer: '/level', allowed: ['level with uncertainty'] }])
})

import t from 'tap'
import { changeOfRank } from '../../../src/analyses/deltas/rank-change.js'
import { compareScores } from '../../../src/exact/fraction.js'
import { scoreOf } from '../../../src/scoring/edition.js'
import { covered, edition } from '../../support/shipped.js'

const [before, after] = [edition('2021'), edition('2023')]
const pairOf = (scope: string) => ({ from: covered('2021', scope), to: covered('2023', scope) })

t.test('a rank change is the earlier rank minus the later: positive towards rank 1', async t => {
  const { from, to, change } = changeOfRank(before, after, 'criminality', 'KAZ', pairOf('world'))
  t.strictSame([from?.rank, to?.rank, change], [133, 127, 6])
})

for (const scope of ['world', 'continent:asia']) {
  t.test(
    `in ${scope}, own part + part of the others = change, and the own part is the new score among the old ones`,
    async t => {
      for (const node of ['criminality', 'resilience']) {
        const members = covered('2021', scope).positions.map(at => before.countries[at] ?? '')
        for (const iso3 of members) {
          const { from, change, own, others } = changeOfRank(before, after, node, iso3, pairOf(scope))
          const moved = scoreOf(after, node, iso3)
          const rivals = members.filter(other => other !== iso3).map(other => scoreOf(before, node, other))
          const rank = 1 + rivals.filter(score => compareScores(score ?? NaN, moved ?? NaN) > 0).length
          t.strictSame([own, (own ?? NaN) + (others ?? NaN)], [(from?.rank ?? NaN) - rank, change], `${iso3} ${node}`)
        }
      }
    }
  )
}

t.test('a country that does not move has no own part', async t => {
  const unmoved = after.countries.filter(iso3 => {
    const [start, end] = [before, after].map(of => scoreOf(of, 'resilience', iso3))
    return compareScores(start ?? NaN, end ?? NaN) === 0
  })
  t.ok(unmoved.length > 0)
  for (const iso3 of unmoved) t.equal(changeOfRank(before, after, 'resilience', iso3, pairOf('world')).own, 0, iso3)
})

t.test('without a rank in both editions there is no change', async t => {
  const { from, to, change, own, others } = changeOfRank(before, after, 'financial_crimes', 'KAZ', pairOf('world'))
  t.equal(from, null)
  t.equal(to?.size, 193)
  t.strictSame([change, own, others], [null, null, null])
})

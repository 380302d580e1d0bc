import t from 'tap'
import { extremesIn, profileScope } from '../../../src/analyses/profile/scope.js'
import { fraction } from '../../../src/exact/fraction.js'
import { scoreEdition } from '../../../src/scoring/edition.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'
import { covered, edition, exact, rankOf } from '../../support/shipped.js'

const framework = frameworkOf('tree: { whole: { formula: mean(children), children: [a, b] } }')
const few = (...rows: (readonly [number | null, number | null])[]) =>
  scoreEdition(
    framework,
    observationsOf(
      ['a', 'b'],
      Object.fromEntries(
        rows.map((row, at) => [`C0${at}`, row.map(score => (score === null ? null : fraction(score)))])
      )
    )
  )
const all = { id: 'world', positions: [0, 1, 2, 3] }

t.test(
  'extremes name every country that ties; averages leave out who has no score, and change with the edition',
  async t => {
    // whole: 3, 5, 5, missing; before: 2, 4, missing, 3
    const [now, before] = [few([2, 4], [5, 5], [4, 6], [9, null]), few([2, 2], [4, 4], [null, 1], [3, 3])]
    const { nodes, quadrants, members } = profileScope({ edition: now, scope: all }, { edition: before, scope: all })
    const whole = nodes.find(({ node }) => node === 'whole')
    t.equal(exact(whole?.average?.score), '13/3')
    t.strictSame(whole?.average?.missing, ['C03'])
    t.match(whole?.highest?.countries, ['C01', 'C02'])
    t.match(whole?.lowest?.countries, ['C00'])
    t.equal(exact(whole?.change), '4/3')
    t.equal(quadrants, null)
    t.strictSame(
      members.map(({ iso3, scopeRanks }) => [iso3, scopeRanks.get('whole')?.rank]),
      [
        ['C01', 1],
        ['C02', 1],
        ['C00', 3],
        ['C03', undefined]
      ]
    )
  }
)

t.test('a node that nobody has a score on has neither average nor extremes', async t => {
  t.strictSame(extremesIn(few([null, 1], [null, 2]), 'a', { positions: [0, 1] }), { lowest: null, highest: null })
})

t.test('the averages of the shipped regions, continents and the world are those of the averages', async t => {
  for (const scope of ['world', 'continent:africa', 'region:west_africa', 'group:eu']) {
    const { nodes, members, quadrants } = profileScope({ edition: edition('2023'), scope: covered('2023', scope) })
    const mean = nodes.find(({ node }) => node === 'resilience')
    t.ok(mean?.average && mean.change === null)
    if (scope === 'world') t.equal(exact(mean?.average?.score), exact(mean?.world?.score))
    t.equal(
      Object.values(quadrants ?? {}).reduce((sum, count) => sum + count, 0),
      members.length
    )
    for (const { iso3, scopeRanks } of members) {
      t.strictSame(scopeRanks.get('resilience'), rankOf('2023', 'resilience', iso3, scope))
    }
  }
})

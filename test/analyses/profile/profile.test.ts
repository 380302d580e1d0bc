import t from 'tap'
import { averageOver } from '../../../src/analyses/ranking/average.js'
import { profileCountry, type Profile } from '../../../src/analyses/profile/profile.js'
import { compareScores, subtractScores, type Score } from '../../../src/exact/fraction.js'
import { scopesOfCountry } from '../../../src/answers/loaded.js'
import { scoreOf } from '../../../src/scoring/edition.js'
import { covered, edition, exact, index, printed, release } from '../../support/shipped.js'

const profile = (id: string, previous: string | undefined, iso3: string): Profile => {
  const scopesIn = (of: string) => scopesOfCountry(index.loaded, edition(of), index.loaded.names.find(iso3))
  const earlier = previous === undefined ? undefined : { edition: edition(previous), scopes: scopesIn(previous) }
  return profileCountry(edition(id), earlier, iso3, scopesIn(id), release.definitions)
}

t.test('a profile shows every node with score, band, rank and average in world, continent and region', async t => {
  const { nodes, quadrant } = profile('2023', '2021', 'KAZ')
  t.strictSame(
    nodes.map(({ node }) => node),
    edition('2023').framework.nodes.map(({ id }) => id)
  )
  const criminality = nodes.find(({ node }) => node === 'criminality')
  t.strictSame([exact(criminality?.score), criminality?.band], ['67/15', 'moderate_influence'])
  t.strictSame(
    criminality?.scopes.map(({ scope, scopeRank, average }) => [
      scope,
      scopeRank?.rank,
      scopeRank?.size,
      printed(average?.score)
    ]),
    [
      ['world', 127, 193, '5.03'],
      ['continent:asia', 34, 46, '5.47'],
      ['region:central_asia_and_the_caucasus', 5, 8, '4.48']
    ]
  )
  t.strictSame(quadrant, { now: 'low_low', before: 'low_low' })
})

t.test('a profile tells the change since the edition before, in every scope', async t => {
  const { nodes } = profile('2023', '2021', 'KAZ')
  const change = nodes.find(({ node }) => node === 'criminality')?.change
  t.equal(exact(change?.delta.delta), '49/240')
  t.strictSame(
    change?.ranks.map(ranks => ranks.change),
    [6, 3, 1]
  )
  const added = nodes.find(({ node }) => node === 'financial_crimes')?.change
  t.strictSame([added?.delta.delta, added?.ranks[0]?.change], [null, null])
})

t.test('a profile of the first edition has no change and no quadrant before', async t => {
  const { nodes, quadrant } = profile('2021', undefined, 'KAZ')
  t.ok(nodes.every(({ change }) => change === null))
  t.equal(quadrant.before, null)
})

t.test(
  'the extremes of each root are the best and the worst margins to the world average, positive in favour',
  async t => {
    for (const iso3 of ['KAZ', 'MMR', 'FIN', 'TUV']) {
      const { extremes } = profile('2025', '2023', iso3)
      t.strictSame(
        extremes.map(({ root, strongest, weakest }) => [root, strongest.length, weakest.length]),
        [
          ['criminality', 3, 3],
          ['resilience', 3, 3]
        ]
      )
      for (const { root, strongest, weakest } of extremes) {
        const beneath = edition('2025').framework.nodes.filter(node => node.root === root && node.kind === 'indicator')
        const margins = beneath.map(({ id }): [string, Score] => {
          const world = averageOver(edition('2025'), id, covered('2025', 'world'))?.score ?? NaN
          const margin = subtractScores(scoreOf(edition('2025'), id, iso3) ?? NaN, world)
          return [id, root === 'resilience' ? margin : subtractScores(0, margin)]
        })
        const falling = margins.toSorted(([, a], [, b]) => compareScores(b, a)).map(([id]) => id)
        const key = (ids: readonly string[]): string[] =>
          ids.map(id => printed(margins.find(([other]) => other === id)?.[1]))
        t.strictSame(
          key(strongest.map(({ indicator }) => indicator)),
          key(falling.slice(0, 3)),
          `${iso3} ${root} strongest`
        )
        t.strictSame(
          key(weakest.map(({ indicator }) => indicator)),
          key(falling.toReversed().slice(0, 3)),
          `${iso3} ${root} weakest`
        )
        t.strictSame(
          strongest.map(({ margin }) => printed(margin)),
          key(strongest.map(({ indicator }) => indicator))
        )
      }
    }
  }
)

t.test('averageOver is null where no country of the scope has a score', async t => {
  t.equal(averageOver(edition('2021'), 'financial_crimes', covered('2021', 'world')), null)
  t.equal(averageOver(edition('2023'), 'criminality', { id: 'nowhere', positions: [] }), null)
})

import t from 'tap'
import { averageOver } from '../src/analyses/ranking/average.js'
import { quadrantOf } from '../src/analyses/ranking/quadrant.js'
import { meanScore, parseDecimal, type Score } from '../src/exact/fraction.js'
import { formatScore } from '../src/exact/rounding.js'
import { readerOf, scoreOf } from '../src/scoring/edition.js'
import { composites, covered, edition, exact, printed } from './support/shipped.js'

const mean = (id: string, node: string, scope: string): string =>
  printed(averageOver(edition(id), node, covered(id, scope))?.score)

t.test('ties are as common as known: groups and countries in them', async t => {
  const tiesOf = (id: string, node: string): number[] => {
    const sizes = new Map<number, number>()
    for (const key of edition(id).scores.get(node)?.keys ?? []) sizes.set(key, (sizes.get(key) ?? 0) + 1)
    const groups = [...sizes.values()].filter(size => size > 1)
    return [groups.length, groups.reduce((sum, size) => sum + size, 0)]
  }
  const editions = ['2021', '2023', '2025']
  t.strictSame(
    editions.map(id => tiesOf(id, 'criminality')),
    [
      [26, 58],
      [44, 97],
      [39, 91]
    ]
  )
  t.strictSame(
    editions.map(id => tiesOf(id, 'resilience')),
    [
      [47, 133],
      [48, 134],
      [50, 139]
    ]
  )
})

t.test('world means are the known ones in all editions', async t => {
  const means = ['2021', '2023', '2025'].map(id => composites.map(node => mean(id, node, 'world')))
  t.strictSame(means, [
    ['4.87', '4.65', '5.09', '4.82'],
    ['5.03', '4.88', '5.19', '4.81'],
    ['5.08', '4.91', '5.25', '4.78']
  ])
})

t.test('continents have the known means of criminality and resilience in all editions', async t => {
  const continents = ['africa', 'americas', 'asia', 'europe', 'oceania']
  const meansOf = (id: string): string[] =>
    continents.map(place => ['criminality', 'resilience'].map(node => mean(id, node, `continent:${place}`)).join('/'))
  t.strictSame(meansOf('2021'), ['5.17/3.80', '5.06/4.83', '5.30/4.46', '4.48/6.23', '3.07/5.46'])
  t.strictSame(meansOf('2023'), ['5.25/3.85', '5.20/4.80', '5.47/4.34', '4.74/6.27', '3.23/5.55'])
  t.strictSame(meansOf('2025'), ['5.35/3.78', '5.27/4.79', '5.52/4.32', '4.74/6.28', '3.15/5.44'])
})

t.test('quadrants hold the known numbers of countries; a score of exactly 5.50 is high', async t => {
  const count = (id: string): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const iso3 of edition(id).countries) {
      const quadrant = quadrantOf(edition(id).framework, readerOf(edition(id), iso3)) ?? 'none'
      counts[quadrant] = (counts[quadrant] ?? 0) + 1
    }
    return counts
  }
  t.strictSame(count('2021'), { low_high: 50, low_low: 77, high_high: 9, high_low: 57 })
  t.strictSame(count('2023'), { low_high: 47, low_low: 71, high_high: 12, high_low: 63 })
  t.strictSame(count('2025'), { low_high: 46, low_low: 72, high_high: 9, high_low: 66 })
  t.equal(exact(scoreOf(edition('2021'), 'resilience', 'NGA')), '11/2')
  t.equal(quadrantOf(edition('2021').framework, readerOf(edition('2021'), 'NGA')), 'high_high')
})

t.test(
  'rounding the two sub-scores first would change criminality of 57, 58 and 68 countries, as docs/method.md says',
  async t => {
    const half = (score: Score | null) => (score === null ? null : parseDecimal(formatScore(score, 2)))
    const changed = ['2021', '2023', '2025'].map(id => {
      const { countries } = edition(id)
      return countries.filter(iso3 => {
        const parts = ['criminal_markets', 'criminal_actors'].flatMap(
          node => half(scoreOf(edition(id), node, iso3)) ?? []
        )
        return printed(meanScore(parts)) !== printed(scoreOf(edition(id), 'criminality', iso3))
      }).length
    })
    t.strictSame(changed, [57, 58, 68])
  }
)

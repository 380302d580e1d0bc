import t from 'tap'
import fc from 'fast-check'
import { rankCountries, scopeRankOf, type RankedCountry } from '../../../src/analyses/ranking/ranking.js'
import { scopeRankAt, unmoved } from '../../../src/analyses/ranking/scope-rank.js'
import { columnOf } from '../../../src/exact/column.js'
import { compareScores, fraction, type Fraction } from '../../../src/exact/fraction.js'
import { holds } from '../../support/property.js'
import { refusalOf } from '../../support/refusal.js'
import { covered, edition } from '../../support/shipped.js'

const code = (at: number): string => `X${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`
const entries = (scores: readonly (Fraction | null)[]): [string, Fraction | null][] =>
  scores.map((score, at) => [code(at), score])
/** Ranks countries in the order of their codes, wherever they stand in the column. */
const rankAll = (of: readonly (readonly [string, Fraction | null])[]): RankedCountry[] => {
  const [codes, column] = [of.map(([iso3]) => iso3), columnOf(of.map(([, each]) => each))]
  const positions = [...codes.keys()].sort((a, b) => ((codes[a] ?? '') < (codes[b] ?? '') ? -1 : 1))
  return rankCountries(column, positions, codes)
}

const ranksOf = (scores: readonly (Fraction | null)[]): Record<string, number> =>
  Object.fromEntries(rankAll(entries(scores)).map(({ iso3, rank }) => [iso3, rank]))

const score = fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: 1, max: 3 })).map(([n, d]) => fraction(n, d))
const scores = fc.array(score, { minLength: 1, maxLength: 40 })

t.test('rankCountries gives tied countries the better rank, skips the next, and names the tied', async t => {
  const ranked = rankAll([
    ['KAZ', fraction(67, 15)],
    ['UZB', fraction(67, 15)],
    ['TJK', fraction(5)],
    ['KGZ', fraction(4)],
    ['TKM', null]
  ])
  t.strictSame(
    ranked.map(({ iso3, rank, tied }) => [iso3, rank, tied]),
    [
      ['TJK', 1, []],
      ['KAZ', 2, ['UZB']],
      ['UZB', 2, ['KAZ']],
      ['KGZ', 4, []]
    ]
  )
})

t.test('the rank of a country is one more than the number of countries above it', async t => {
  holds(
    t,
    fc.property(scores, of => {
      const ranks = ranksOf(of)
      return of.every((own, at) => ranks[code(at)] === 1 + of.filter(other => compareScores(other, own) > 0).length)
    })
  )
})

t.test('rankCountries does not change when every score is shifted or scaled alike', async t => {
  holds(
    t,
    fc.property(scores, score, fc.integer({ min: 1, max: 9 }), (of, shift, scale) => {
      const moved = of.map(each => each.mul(scale).add(shift))
      return JSON.stringify(ranksOf(moved)) === JSON.stringify(ranksOf(of))
    })
  )
})

t.test('rankCountries does not depend on the order of the countries', async t => {
  holds(
    t,
    fc.property(scores, of => {
      const [there, back] = [entries(of), entries(of).toReversed()].map(each =>
        rankAll(each).map(({ iso3, rank }) => `${rank} ${iso3}`)
      )
      return String(there) === String(back)
    })
  )
})

t.test('rankCountries refuses to rank nothing, or only missing scores', async t => {
  for (const nothing of [[], entries([null, null])]) {
    t.hasStrict(
      refusalOf(() => rankAll(nothing)),
      {
        code: 'SCOPE_EMPTY',
        message: 'The scope has no country with a score to rank.'
      }
    )
  }
})

t.test('scopeRankAt ranks a country among the members of a scope, itself always one of them', async t => {
  const keys = unmoved(columnOf([fraction(5), fraction(7), fraction(5), null, fraction(1)]))
  const codes = ['A', 'B', 'C', 'D', 'E']
  t.strictSame(scopeRankAt(keys, 0, { positions: [0, 1, 2, 3, 4] }, codes), { rank: 2, size: 4, tied: ['C'] })
  t.strictSame(scopeRankAt(keys, 0, { positions: [3, 4] }, codes), { rank: 1, size: 2, tied: [] })
  t.equal(scopeRankAt(keys, 3, { positions: [0, 3] }, codes), null, 'no score, no rank')
})

t.test('scopeRankOf agrees with rankCountries for every country, composite, edition and continent', async t => {
  for (const id of ['2021', '2023', '2025']) {
    for (const scope of ['world', 'continent:africa', 'region:western_asia']) {
      const { positions } = covered(id, scope)
      const { countries, scores: columns } = edition(id)
      for (const node of ['criminality', 'resilience']) {
        const ranked = rankCountries(columns.get(node) ?? columnOf([]), positions, countries)
        const scopeRanks = ranked.map(({ iso3 }) => scopeRankOf(edition(id), node, iso3, covered(id, scope)))
        t.strictSame(
          scopeRanks,
          ranked.map(({ rank, tied }) => ({ rank, size: ranked.length, tied })),
          `${id} ${scope} ${node}`
        )
      }
    }
  }
  t.equal(scopeRankOf(edition('2023'), 'criminality', 'XKX', covered('2023', 'world')), null)
  t.equal(scopeRankOf(edition('2021'), 'financial_crimes', 'KAZ', covered('2021', 'world')), null)
})

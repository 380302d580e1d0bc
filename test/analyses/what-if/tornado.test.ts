import t from 'tap'
import { drawTornado } from '../../../src/analyses/what-if/tornado.js'
import { scopeRankOf } from '../../../src/analyses/ranking/ranking.js'
import { coverScope, editionOf, scopeOf } from '../../../src/answers/loaded.js'
import { compareScores, fraction, isExact } from '../../../src/exact/fraction.js'
import { readerOf } from '../../../src/scoring/edition.js'
import { refusalOf } from '../../support/refusal.js'
import { shown } from '../../support/formulas.js'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const edition = editionOf(index.loaded, '2023')
const scale = { min: fraction(1), max: fraction(10), step: fraction(1, 2) }
const world = coverScope(index.loaded, edition, scopeOf(index.loaded, 'world'))
const bars = drawTornado(edition, 'criminality', 'KAZ', world, () => scale)

t.test('half a point of an actor is 1/20 of criminality, of a market 1/60: five actors stand first', async t => {
  t.strictSame(
    bars.slice(0, 5).map(({ indicator }) => indicator),
    edition.framework.nodes.find(({ id }) => id === 'criminal_actors')?.children
  )
  t.equal(bars.length, 20)
  for (const [at, { indicator, before, down, up }] of bars.entries()) {
    const step = at < 5 ? '1/20' : '1/60'
    t.equal(down ? shown(down.delta) : 'none', before?.equals(scale.min) ? 'none' : `-${step}`, indicator)
    t.equal(up ? shown(up.delta) : 'none', before?.equals(scale.max) ? 'none' : step, indicator)
  }
})

t.test('every end of every bar is what scoring the country anew gives, and its rank among all', async t => {
  t.ok(bars.flatMap(({ down, up }) => [down, up]).filter(end => end !== null).length >= 30)
  for (const { indicator, down, up } of bars) {
    for (const end of [down, up]) {
      if (!end) continue
      const score = edition.scorer.scoreNode('criminality', id =>
        id === indicator ? end.moved : readerOf(edition, 'KAZ')(id)
      )
      t.equal(shown(end.score), shown(score))
      const above = edition.countries.filter(iso3 => {
        const other = readerOf(edition, iso3)('criminality')
        return iso3 !== 'KAZ' && other !== null && score !== null && compareScores(other, score) > 0
      })
      t.equal(end.scopeRank?.rank, above.length + 1)
    }
  }
})

t.test('at an end of the scale there is no step beyond it', async t => {
  const ends = edition.countries.flatMap(iso3 => drawTornado(edition, 'resilience', iso3, world, () => scale))
  const low = ends.filter(({ before }) => before?.equals(1))
  t.ok(low.length > 0)
  t.ok(low.every(({ down, up }) => down === null && up !== null))
})

t.test('an indicator without a score has no bar and stands last', async t => {
  let told = 0
  for (const [id, of] of wellbeing.loaded.editions) {
    const missing = of.indicators.flatMap(indicator =>
      of.countries.filter((_, at) => of.scores.get(indicator)?.at(at) === null).map(iso3 => ({ indicator, iso3 }))
    )
    told += missing.length
    for (const { indicator, iso3 } of missing) {
      const node = of.composites[0] ?? ''
      const { data } = wellbeing.tornado({ edition: id, node, country: iso3 })
      t.match(data.at(-1), { indicator, before: null, down_score: null, up_score: null, span: 0 })
    }
  }
  t.equal(told, 1, 'the second index lacks one score')
})

t.test('the answer has the baseline beside the bars, and the region as scope where asked', async t => {
  const scope = 'region:central_asia_and_the_caucasus'
  const { data, meta } = index.tornado({
    edition: '2023',
    node: 'criminality',
    country: 'Kazakhstan',
    scope,
    exact: true
  })
  t.match(meta, { scope, baseline: { score: 4.47, exact: '67/15', rank: 5, size: 8, tied: { length: 0 } } })
  t.match(data[0], { indicator: 'mafia_style_groups', down_delta_exact: '-1/20', span_exact: '1/10' })
  const scopeRank = scopeRankOf(
    edition,
    'criminality',
    'KAZ',
    coverScope(index.loaded, edition, scopeOf(index.loaded, scope))
  )
  t.equal(scopeRank?.rank, 5)
  t.ok(isExact(readerOf(edition, 'KAZ')('criminality') ?? NaN))
})

t.test('unknown names are told at once', async t => {
  const { faults } = refusalOf(() =>
    index.tornado({ edition: '2023', node: 'criminalty', country: 'Atlantis', scope: 'region:atlantis' })
  )
  t.strictSame(
    faults.map(({ pointer }) => pointer),
    ['/node', '/country', '/scope']
  )
})

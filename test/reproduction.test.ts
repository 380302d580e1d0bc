import t from 'tap'
import type { Deviation } from '../src/data/published.js'
import { isExact } from '../src/exact/fraction.js'
import { formatScore } from '../src/exact/rounding.js'
import { scoreOf } from '../src/scoring/edition.js'
import { rules, type Figure } from './support/rules.js'
import { printByHand, scoreByHand } from './support/second-route.js'
import { composites, edition, folder, release } from './support/shipped.js'

const editions = ['2021', '2023', '2025']

t.test('the engine gives all 2,316 composites that the publisher prints, without one mismatch', async t => {
  const cells = editions.flatMap(id =>
    (release.published.get(id) ?? []).flatMap(row =>
      composites.map(node => {
        const score = scoreOf(edition(id), node, row.iso3)
        const ours = score === null ? 'missing' : formatScore(score, 2)
        return { cell: `${id} ${row.iso3} ${node}`, ours, printed: row.composites[node] }
      })
    )
  )
  t.equal(new Set(cells.map(({ cell }) => cell)).size, 193 * 3 * 4)
  t.strictSame(
    cells.filter(({ ours, printed }) => ours !== printed),
    []
  )
})

for (const id of editions) {
  t.test(`a second route, with whole numbers only, gives the fractions and the prints of ${id}`, async t => {
    const byHand = scoreByHand(folder, id)
    t.strictSame([...byHand.keys()], edition(id).countries)
    const printed = new Map((release.published.get(id) ?? []).map(row => [row.iso3, row.composites]))
    for (const [iso3, ratios] of byHand) {
      for (const [node, ratio] of Object.entries(ratios)) {
        const score = scoreOf(edition(id), node, iso3)
        const same = score !== null && isExact(score) && score.s * score.n * ratio.under === ratio.over * score.d
        if (!same) t.fail(`${iso3} ${node}: ${String(score)} is not ${ratio.over}/${ratio.under}`)
        if (printByHand(ratio) !== printed.get(iso3)?.[node])
          t.fail(`${iso3} ${node}: ${printByHand(ratio)} is not printed`)
      }
    }
  })
}

t.test('every figure in print follows from the scores by the rule that stands beside it', async t => {
  t.equal(release.figures.length, 180)
  const computed = release.figures.map(figure => ({ ...figure, computed: rules[figure.rule]?.(figure) }))
  t.strictSame(
    computed.filter(figure => figure.computed !== figure.value),
    []
  )
})

t.test('every rule of rules.yaml is held to at least one figure', async t => {
  t.strictSame([...new Set(release.figures.map(({ rule }) => rule))].toSorted(), Object.keys(rules).toSorted())
})

const ruleOf: Readonly<Record<Deviation['quantity'], string>> = {
  score: 'exact_rounded_once',
  rank: 'competition_rank',
  rank_change: 'rank_difference',
  average: 'mean_of_exact',
  average_delta: 'difference_of_rounded_averages'
}

t.test('where print deviates, the engine gives the figure recomputed by the rules and not the printed one', async t => {
  t.ok(release.deviations.length >= 17)
  for (const deviation of release.deviations) {
    const { quantity, since = '', country = '', scope = '', node, published, recomputed } = deviation
    const figure: Figure = { edition: deviation.edition, since, quantity, country, scope, node, of: '' }
    const title = `${deviation.edition} ${quantity} ${country}${scope} ${node}`
    t.equal(rules[ruleOf[quantity]]?.(figure), recomputed, title)
    t.not(recomputed, published, `${title} is no deviation`)
  }
})

t.test(
  'three shortcuts miss published figures: toFixed misses 14, half-even 130, sub-averages rounded first 183',
  async t => {
    const missed = { floats: 0, halfEven: 0, roundedFirst: 0 }
    for (const id of editions) {
      const byHand = scoreByHand(folder, id)
      for (const { iso3, composites: printed } of release.published.get(id) ?? []) {
        const ratios = byHand.get(iso3) ?? {}
        for (const [node, { over, under }] of Object.entries(ratios)) {
          const floored = (100n * over) / under
          const rest = 2n * (100n * over - floored * under)
          const even = rest > under || (rest === under && floored % 2n === 1n) ? floored + 1n : floored
          if ((Number(over) / Number(under)).toFixed(2) !== printed[node]) missed.floats++
          if ((Number(even) / 100).toFixed(2) !== printed[node]) missed.halfEven++
        }
        const [markets, actors] = ['criminal_markets', 'criminal_actors'].map(node =>
          Math.round(Number(printed[node]) * 100)
        )
        const early = Math.floor(((markets ?? 0) + (actors ?? 0) + 1) / 2)
        if ((early / 100).toFixed(2) !== printed.criminality) missed.roundedFirst++
      }
    }
    t.strictSame(missed, { floats: 14, halfEven: 130, roundedFirst: 183 })
  }
)

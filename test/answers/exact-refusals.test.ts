import t from 'tap'
import type { ErrorModel } from '../../src/analyses/uncertainty/model.js'
import type { Claim } from '../../src/answers/uncertainty/claim.js'
import { createIndex } from '../../src/index.js'
import { refusalOf } from '../support/refusal.js'
import { index as shipped } from '../support/shipped.js'
import { withCells, type CellText } from '../support/releases.js'
import { index, releaseOf, withText } from '../support/wellbeing.js'

/** The second index with other axes of its quadrants, and with texts in the place of scores. */
const indexWith = (axes: string, cells: readonly CellText[] = []) =>
  createIndex(
    releaseOf(withCells(cells, withText('frameworks/2022.yaml', 'axes: [wellbeing, balance]', `axes: [${axes}]`)))
  )

const claim: Claim = { kind: 'quadrant', country: 'XAL', quadrant: 'low_low' }
const ask = (of: typeof index, edition: string) => of.claims({ edition, claims: [claim] })

t.test('a claim on a quadrant is refused where the edition has none', async t => {
  t.strictSame(refusalOf(() => ask(index, '2019')).faults, [
    {
      pointer: '/claims/0',
      code: 'CLAIM_INVALID',
      detail: 'The edition has no quadrants.',
      allowed: ['an edition with quadrants']
    }
  ])
})

t.test('a claim on a quadrant is refused where an axis is no weighted sum, and says which', async t => {
  const { code, message } = refusalOf(() => ask(index, '2022'))
  t.equal(code, 'EXACT_UNAVAILABLE')
  t.match(message, 'in comfort, clamp(goalposts(income, 1000, 41000), 0, 1) is no weighted sum of scores')
})

t.test(
  'a claim on a quadrant is refused where the axes share indicators; the rank of a country is told without',
  async t => {
    const of = indexWith('safety, streets')
    t.strictSame(refusalOf(() => ask(of, '2022')).faults, [
      {
        pointer: '/claims/0',
        code: 'EXACT_UNAVAILABLE',
        detail: 'There is no exact answer: safety and streets share indicators. A simulation can answer it.',
        allowed: ['axes with indicators of their own']
      }
    ])
    t.equal(of.rankDistribution({ edition: '2022', country: 'XAL', node: 'safety' }).data.quadrant, null)
  }
)

t.test('axes with indicators of their own have a quadrant with a probability', async t => {
  const of = indexWith('safety, work')
  const [row] = ask(of, '2022').data
  const { data } = of.rankDistribution({ edition: '2022', country: 'XAL', node: 'safety' })
  t.equal(row?.probability, data.quadrant?.probabilities.low_low)
  const sum = Object.values(data.quadrant?.probabilities ?? {}).reduce((total, chance) => total + chance, 0)
  t.ok(Math.abs(sum - 1) < 3e-6)
})

const gap = indexWith('safety, work', [{ edition: '2022', iso3: 'XNM', indicator: 'roads', text: '' }])

t.test('a claim on a score that is missing is refused at its place', async t => {
  const { faults } = refusalOf(() =>
    gap.claims({ edition: '2022', claims: [{ kind: 'top', k: 3, scope: 'world', country: 'XNM', node: 'safety' }] })
  )
  t.strictSame(faults, [
    {
      pointer: '/claims/0',
      code: 'CLAIM_INVALID',
      detail: 'A score that the claim speaks of is missing.',
      allowed: ['a claim about scores that are there']
    }
  ])
})

t.test('a country without a score has no distribution of its rank', async t => {
  const { faults } = refusalOf(() => gap.rankDistribution({ edition: '2022', country: 'XNM', node: 'safety' }))
  t.strictSame(faults, [
    {
      pointer: '/country',
      code: 'SCOPE_EMPTY',
      detail: `${index.loaded.countries.get('XNM')?.name ?? ''} has no score on safety, and so no rank.`,
      allowed: ['a country with a score']
    }
  ])
})

t.test('a reviewer gives ranges to indicators, not to what is computed from them', async t => {
  const cells = [{ country: 'KAZ', indicator: 'criminal_markets', low: 4, best: 4.5, high: 5 }]
  const uncertainty: ErrorModel = { kind: 'ranges', shape: 'triangular', odds: [1, 2, 1], cells }
  const { faults } = refusalOf(() => shipped.rankDistributions({ edition: '2025', node: 'criminality', uncertainty }))
  t.strictSame(faults, [
    {
      pointer: '/uncertainty/cells/0/indicator',
      code: 'UNCERTAINTY_INVALID',
      detail: 'criminal_markets is a composite: its range follows from its indicators.',
      allowed: ['an indicator']
    }
  ])
})

import t from 'tap'
import type { Claim } from '../../../src/answers/uncertainty/claim.js'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'

const kaz = { country: 'KAZ', node: 'criminality' }
const check = (...claims: Claim[]) => index.claims({ edition: '2025', claims }).data

t.test('a claim has a probability, a word for it, and the fewest steps that overturn it', async t => {
  const [above] = check({ kind: 'ranks_above', other: 'TKM', ...kaz })
  t.match(above, {
    statement: 'Kazakhstan ranks above Turkmenistan on Criminality in 2025',
    holds: true,
    overturn: { needs: [{ direction: 'down', gap_exact: '1/10', beyond: false, steps: 2 }] }
  })
  const [mirrored] = check({ kind: 'ranks_above', country: 'TKM', other: 'KAZ', node: 'criminality' })
  const sum = Number(above?.probability) + Number(mirrored?.probability)
  t.ok(sum < 1 && sum > 0.9, 'a tie bears out neither')
})

t.test('a top k is that of the rank distribution, and all quadrants add up to 1', async t => {
  const [top] = check({ kind: 'top', k: 131, scope: 'world', ...kaz })
  const { data } = index.rankDistribution({ edition: '2025', ...kaz })
  t.equal(top?.probability, data.distribution.find(({ rank }) => rank === 131)?.up_to)
  const quadrants = ['low_low', 'low_high', 'high_low', 'high_high'] as const
  const each = check(...quadrants.map(quadrant => ({ kind: 'quadrant' as const, country: 'CHN', quadrant })))
  t.ok(Math.abs(each.reduce((total, { probability }) => total + probability, 0) - 1) < 3e-6)
  t.equal(each.filter(({ holds }) => holds).length, 1)
})

t.test('improved means lower where higher is worse and higher where higher is better', async t => {
  const [worse, better] = check(
    { kind: 'improved', since: '2023', ...kaz },
    { kind: 'improved', since: '2023', country: 'KAZ', node: 'resilience' }
  )
  t.match([worse?.holds, better?.holds], [true, true])
})

t.test('faulty claims are all told at once, each at its place', async t => {
  const { faults } = refusalOf(() =>
    check(
      { kind: 'top', k: 3, scope: 'continent:africa', ...kaz },
      { kind: 'ranks_above', other: 'Kazakhstan', ...kaz },
      { kind: 'improved', since: '2025', ...kaz }
    )
  )
  t.match(faults, [
    { pointer: '/claims/0/country', code: 'CLAIM_INVALID' },
    { pointer: '/claims/1/other', code: 'CLAIM_INVALID' },
    { pointer: '/claims/2/since', code: 'CLAIM_INVALID' }
  ])
})

t.test('the answer says that the default model is an assumption of this project', async t => {
  const { meta } = index.claims({ edition: '2025', claims: [{ kind: 'top', k: 3, scope: 'world', ...kaz }] })
  t.match(meta.uncertainty, { model: { kind: 'step', k: 1 }, origin: /assumption of this project/ })
})

t.test('ranges of reviewers count for their scores only, and are held to the scale', async t => {
  const cells = [{ country: 'Kazakhstan', indicator: 'prevention', low: 4, best: 5, high: 5.5 }]
  const ask = (of: typeof cells) => () =>
    index.rankDistribution({
      edition: '2025',
      country: 'KAZ',
      node: 'prevention',
      uncertainty: { kind: 'ranges', shape: 'triangular', odds: [1, 2, 1], cells: of }
    })
  t.ok(ask(cells)().data.distribution.length > 1)
  const faulty = [{ ...cells[0], best: 4.25 }, ...cells, ...cells] as typeof cells
  t.match(refusalOf(ask(faulty)).faults, [
    { pointer: '/uncertainty/cells/0/best', code: 'UNCERTAINTY_INVALID' },
    { pointer: '/uncertainty/cells/2', code: 'UNCERTAINTY_INVALID' }
  ])
})

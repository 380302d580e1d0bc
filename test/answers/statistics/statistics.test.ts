import t from 'tap'
import { refusalOf } from '../../support/refusal.js'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/wellbeing.js'

const region = 'region:central_asia_and_the_caucasus'

t.test('a node held against others has one row each, with the number of countries', async t => {
  const { data, meta } = index.correlations({ edition: '2023', node: 'criminality', with: ['resilience,prevention'] })
  t.match(data, [
    { node: 'criminality', other: 'resilience', countries: 193, pearson: Number, kendall_p: Number },
    { node: 'criminality', other: 'prevention', countries: 193 }
  ])
  t.match(meta, { node: 'criminality', scope: { id: 'world', size: 193 }, rule: /Student t/ })
})

t.test('every pair of indicators beneath a composite is there once', async t => {
  const { data } = index.correlations({ edition: '2023', node: 'criminality', scope: region })
  t.equal(data.length, (20 * 19) / 2)
  t.equal(new Set(data.map(({ node, other }) => [node, other].toSorted().join())).size, data.length)
  t.ok(data.every(({ countries }) => countries === 8))
})

t.test('a scope of one country has no statistics, and names that are not known are told', async t => {
  for (const ask of [
    () => index.correlations({ edition: '2023', node: 'criminality', scope: 'countries:KAZ' }),
    () => index.structure({ edition: '2023', node: 'criminality', scope: 'countries:KAZ' })
  ])
    t.match(refusalOf(ask), {
      code: 'SCOPE_EMPTY',
      faults: [{ pointer: '/scope', allowed: ['two countries at least'] }]
    })
  t.match(
    refusalOf(() => index.correlations({ edition: '2023', node: 'criminality', with: ['atlantis'] })),
    { faults: [{ pointer: '/with', code: 'NODE_UNKNOWN' }] }
  )
  for (const ask of [
    () => index.correlations({ edition: '2023', node: 'prevention' }),
    () => index.structure({ edition: '2023', node: 'prevention' })
  ])
    t.match(refusalOf(ask), { code: 'NODE_UNKNOWN' })
})

t.test('the structure has the composite, those beneath it and the display groups', async t => {
  const { data, meta } = index.structure({ edition: '2023', node: 'criminality' })
  t.strictSame(
    meta.sets.slice(0, 3).map(({ set, kind, countries }) => [set, kind, countries]),
    [
      ['criminality', 'composite', 193],
      ['criminal_markets', 'composite', 193],
      ['criminal_actors', 'composite', 193]
    ]
  )
  t.ok(meta.sets.slice(3).every(({ kind, children }) => kind === 'group' && children.length === 0))
  t.equal(
    new Set(meta.sets.map(({ set }) => set)).size,
    meta.sets.length,
    'a group that is a composite anyway stands once'
  )
  t.equal(data.filter(({ set }) => set === 'criminality').length, 20)
  for (const { set, alpha, components } of meta.sets) {
    t.ok(Number(alpha) < 1, set)
    t.ok(
      Math.abs((components ?? []).reduce((sum, { share }) => sum + Number(share), 0) - 1) < 1e-4,
      `the shares of ${set} add up`
    )
  }
  t.strictSame(
    meta.sets[0]?.children.map(({ weight }) => weight),
    [0.5, 0.5]
  )
})

t.test('effective weights add up to 1 in every composite, over its children and over its indicators', async t => {
  const { data, meta } = index.structure({ edition: '2023', node: 'criminality' })
  const sumOf = (rows: readonly object[], name: string): number =>
    rows.reduce((sum, row) => sum + Number((row as Record<string, unknown>)[name]), 0)
  for (const { set, kind, children } of meta.sets) {
    if (kind !== 'composite') continue
    const rows = data.filter(row => row.set === set)
    for (const name of ['weight', 'effective_weight']) {
      t.ok(Math.abs(sumOf(rows, name) - 1) < 1e-4, `${name} of the indicators of ${set}`)
      t.ok(Math.abs(sumOf(children, name) - 1) < 1e-4, `${name} of the children of ${set}`)
    }
  }
})

t.test('a composite whose formula is no weighted sum has no weights, and the rest', async t => {
  const { data } = wellbeing.structure({ edition: '2022', node: 'balance' })
  t.ok(data.length > 0)
  for (const row of data) t.match(row, { weight: null, effective_weight: null, loadings: [Number] })
})

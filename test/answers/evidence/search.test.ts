import t from 'tap'
import { index } from '../../support/shipped.js'
import { refusalOf } from '../../support/refusal.js'

const found = (asked: Parameters<typeof index.evidence>[0]) => index.evidence(asked).data

t.test('who was sent the most requests, in one call', async t => {
  const rows = found({ kind: ['mla_sent'], unit: ['requests'], sort: '-quantity' })
  t.strictSame(
    rows.slice(0, 3).map(({ counterparts, quantity }) => [...counterparts, quantity]),
    [
      ['RUS', '961'],
      ['UZB', '156'],
      ['TUR', '135']
    ]
  )
})

t.test('everything on a word, however it is written', async t => {
  t.strictSame(
    found({ q: 'SAIGA horn' }).map(({ id }) => id),
    ['KAZ-081']
  )
  for (const q of ['fortebank', 'Aktau', 'türkiye', 'turkiye']) t.ok(found({ q }).length > 0, q)
  t.equal(found({ q: 'no such word' }).length, 0)
})

t.test('wholes only are what the balance counts', async t => {
  const asked = { country: ['KAZ'], indicator: ['anti_money_laundering'], edition: '2023', bearing: 'bears' } as const
  const [row] = index.evidenceBalance({ edition: '2023', country: ['KAZ'], indicator: asked.indicator }).data
  t.equal(found({ ...asked, whole: true }).length, row?.facts)
  t.strictSame([row?.higher, row?.lower], [4, 2])
  t.match(row?.kinds[0], /^narrative_assessment: \d$/)
})

t.test('a timeline of a year has nothing that is not of it, in order', async t => {
  const rows = found({ country: ['KAZ'], from: '2024', to: '2024', dated: true, whole: true, sort: 'from' })
  t.ok(rows.length > 10 && rows.every(({ date_to: to }) => to !== null && to >= '2024'))
  const dates = rows.map(({ date_from: from }) => from ?? '')
  t.strictSame(dates, dates.toSorted())
})

t.test('what is new between two editions', async t => {
  const asked = { indicator: ['anti_money_laundering'], edition: '2025', bearing: 'bears', whole: true } as const
  const rows = found({ ...asked, new_since: '2023' })
  t.ok(rows.length > 0 && rows.every(({ reason }) => reason === 'in_period'))
  t.ok(rows.length < found(asked).length)
})

t.test('a country is found where others name it', async t => {
  const rows = found({ about: ['UZB'] })
  t.ok(rows.length > 8 && rows.every(({ counterparts }) => counterparts.includes('UZB')))
})

t.test('what an edition takes over, and what is old, is told', async t => {
  t.match(found({ q: 'KAZ-104', edition: '2025' }), [{ bearing: 'bears', reason: 'carried_over', old: false }])
  t.match(found({ q: 'KAZ-055', edition: '2023' }), [{ bearing: 'bears', old: true }])
})

t.test('amounts come into one currency at a rate that is told, or not at all', async t => {
  const { data, meta } = index.evidenceAmounts({ currency: 'USD', country: ['KAZ'], rate: ['KAZ-003'] })
  const of = (id: string) => data.find(({ fact }) => fact === id)
  t.match(of('KAZ-001'), { amount: '824400000', how: 'own', rate: null })
  t.match(of('KAZ-016'), { amount: '8800000', how: 'by_source', rate: '522.7273', rate_fact: 'KAZ-016' })
  t.match(of('KAZ-021'), { amount: '1152000000', how: 'at_rate', rate_date: '2024', cautions: { length: 2 } })
  t.equal(meta.without_rate, 0)
  const bare = index.evidenceAmounts({ currency: 'USD', country: ['KAZ'] })
  t.match(
    bare.data.find(({ fact }) => fact === 'KAZ-021'),
    { amount: null, how: 'no_rate' }
  )
  t.ok(bare.meta.without_rate > 0)
  const stated = index.evidenceAmounts({ currency: 'USD', rate: ['KZT=500@2023-06'] }).data
  t.match(
    stated.find(({ fact }) => fact === 'KAZ-023'),
    { amount: '394000', rate_date: '2023-06', rate_fact: null }
  )
})

t.test('a rate without its day, and what is no currency, are refused', async t => {
  for (const rate of ['KZT=500', 'KZT=0@2023', 'KZT=500@May', 'KAZ-045']) {
    t.match(
      refusalOf(() => index.evidenceAmounts({ currency: 'USD', rate: [rate] })),
      { code: 'REQUEST_INVALID', faults: [{ pointer: '/rate/0' }] },
      rate
    )
  }
  t.equal(refusalOf(() => index.evidenceAmounts({ currency: 'days' })).code, 'EVIDENCE_UNKNOWN')
  t.match(
    refusalOf(() => found({ unit: ['request'] })),
    { code: 'EVIDENCE_UNKNOWN', faults: [{ nearest: ['requests'] }] }
  )
})

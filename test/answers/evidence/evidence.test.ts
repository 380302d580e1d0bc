import t from 'tap'
import { index } from '../../support/shipped.js'
import { index as wellbeing } from '../../support/evidence.js'
import { index as without } from '../../support/wellbeing.js'
import { refusalOf } from '../../support/refusal.js'

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(row => row.id)

t.test('facts of 2024 do not bear on the edition of 2023: they are since then', async t => {
  const { data, meta } = index.evidence({ edition: '2023', country: ['KAZ'], from: '2024', to: '2024' })
  const begun = data.filter(row => row.date_from === '2024')
  t.ok(begun.length > 15)
  for (const row of begun) t.equal(row.bearing, 'since_then', row.id)
  t.equal(meta.data_year, 2022)
  const later = index.evidence({ edition: '2025', country: ['KAZ'], from: '2024', to: '2024' }).data
  for (const row of later.filter(({ date_from }) => date_from === '2024')) t.equal(row.bearing, 'bears', row.id)
})

t.test('what the profile of 2023 says without dates bears on 2023 and 2025, and comes after 2021', async t => {
  t.match(index.fact({ fact: 'KAZ-083' }).data.bearings, { 2021: 'since_then', 2023: 'bears', 2025: 'bears' })
})

t.test('facts are found by country, indicator, kind, counterpart, time, status, source and nature', async t => {
  const found = (question: Parameters<typeof index.evidence>[0]) => idsOf(index.evidence(question).data)
  t.strictSame(found({ kind: ['mla_request'], counterpart: ['Germany'] }), ['KAZ-050', 'KAZ-290'])
  t.strictSame(found({ counterpart: ['carin'] }), ['KAZ-060', 'KAZ-284', 'KAZ-285', 'KAZ-286'])
  t.strictSame(found({ country: ['Kazakhstan'], from: '2017', to: '2020', counterpart: ['CHE'] }), [
    'KAZ-056',
    'KAZ-057',
    'KAZ-282',
    'KAZ-283'
  ])
  t.strictSame(found({ status: ['missing'], kind: ['mla_request'] }), ['KAZ-054', 'KAZ-289'])
  t.strictSame(found({ source: ['decree_802'] }), ['KAZ-038', 'KAZ-261', 'KAZ-262'])
  t.strictSame(found({ country: ['UZB'] }), [])
  const both = found({ kind: ['extradition', 'mla_request'] })
  t.ok(both.length > found({ kind: ['mla_request'] }).length)
  t.strictSame(found({ kind: ['mla_request, extradition '] }), both, 'in one text too')
  const laundering = found({ indicator: ['anti_money_laundering'] })
  t.ok(found({ indicator: ['resilience'] }).length > laundering.length && laundering.length > 20)
})

t.test('facts whose time cannot be placed are left out of a question of time, and counted', async t => {
  const { data, meta } = index.evidence({ from: '2017', to: '2019' })
  const undated = index.evidence().data.filter(row => row.date_from === null && row.date_to === null)
  t.equal(meta.undated_left_out, undated.length)
  t.notOk(data.some(row => row.date_from === null && row.date_to === null))
})

t.test('unknown names, kinds, sources and dates are refused at once, with the nearest', async t => {
  const names = { country: ['Atlantis'], indicator: ['herion_trade'], kind: ['mla_requests'], counterpart: ['egmond'] }
  const { faults } = refusalOf(() => index.evidence(names))
  t.strictSame(
    faults.map(({ pointer, code }) => `${code} ${pointer}`),
    ['COUNTRY_UNKNOWN /country', 'NODE_UNKNOWN /indicator', 'COUNTRY_UNKNOWN /counterpart', 'EVIDENCE_UNKNOWN /kind']
  )
  t.match(faults[3]?.nearest, ['mla_request'])
  t.match(
    refusalOf(() => index.evidence({ from: 'May' })),
    { code: 'REQUEST_INVALID', faults: [{ pointer: '/from' }] }
  )
  t.match(
    refusalOf(() => index.evidence({ bearing: 'bears' })),
    { faults: [{ pointer: '/bearing' }] }
  )
  t.equal(refusalOf(() => index.fact({ fact: 'KAZ-999' })).code, 'EVIDENCE_UNKNOWN')
  t.equal(refusalOf(() => index.evidenceConflict({ conflict: 'toString' })).code, 'EVIDENCE_UNKNOWN')
  t.equal(refusalOf(() => index.evidenceTable({ table: 'atlantis' })).code, 'EVIDENCE_UNKNOWN')
})

t.test(
  'the balance of 2023 has no gap for Kazakhstan, and nothing but gaps for a country without evidence',
  async t => {
    const { data, meta } = index.evidenceBalance({ edition: '2023', country: ['KAZ', 'UZB'] })
    const gaps = (iso3: string) => data.filter(row => row.iso3 === iso3 && row.gap).length
    t.strictSame([data.length, gaps('KAZ'), gaps('UZB'), meta.gaps], [64, 0, 32, 32])
    const [row] = index.evidenceBalance({ edition: '2023', indicator: ['financial_crimes'], country: ['KAZ'] }).data
    t.match(row, { higher: 3, lower: 0, neutral: 0, outcome: 2, missing: 1, since_then: 1, undated: 1 })
  }
)

t.test('parts of a whole are not counted again', async t => {
  const [row] = wellbeing.evidenceBalance({ edition: '2022', indicator: ['work'] }).data
  t.match(row, { facts: 1, higher: 1, activity: 1 })
})

t.test('conflicts keep every side with its facts in full and compute what follows from them', async t => {
  const of = (conflict: string) => index.evidenceConflict({ conflict }).data
  for (const { id, sides } of index.evidenceConflicts().data) {
    t.ok(sides.length >= 2 && sides.every(({ facts }) => facts.length > 0), id)
  }
  t.strictSame(
    of('C1').sides.map(({ facts }) => facts[0]?.quantity),
    ['824400000', '10000000', '0', '600000000000']
  )
  t.match(of('C1').conversions, [{ converted: { value: '1152000000', unit: 'USD' }, rate: { value: '520.8333' } }])
  t.match(of('C1').conversions[0]?.cautions, [/KAZ-021 has no date/, /KAZ-021 is no exact amount/])
  t.match(of('C3'), { kind: 'rounding', sides: [{}, { computed: { value: '-5.7143' } }] })
  t.match(of('C3').sides[1]?.computed, { exact: '-40/7', low: { value: '-6.4057' }, high: { value: '-5.0179' } })
  t.strictSame([of('C8').sides[0]?.facts[0]?.quantity, of('C8').sides[1]?.computed?.value], ['41', '40'])
  t.strictSame(
    of('C7').sides.map(({ computed }) => computed?.value),
    ['520.8333', '500', '522.7273', '520.0433']
  )
  t.equal(of('C14').sides[1]?.computed?.value, '0.21')
})

t.test('a profile links each score to its evidence, and has none where there is none', async t => {
  const { composites, groups } = index.profile({ country: 'KAZ', edition: '2023' }).data
  const laundering = groups.flatMap(({ indicators }) => indicators).find(({ node }) => node === 'anti_money_laundering')
  const link = laundering?.evidence
  const [row] = index.evidenceBalance({ edition: '2023', country: ['KAZ'], indicator: ['anti_money_laundering'] }).data
  t.strictSame([link?.facts, link?.since_then, link?.undated], [row?.facts, row?.since_then, row?.undated])
  t.equal(link?.address, '/v1/evidence?country=KAZ&indicator=anti_money_laundering&edition=2023')
  t.ok((composites[0]?.evidence?.facts ?? 0) > 20)
  t.equal(index.profile({ country: 'UZB', edition: '2023' }).data.composites[0]?.evidence, null)
  t.equal(without.evidence({}).data.length, 0)
})

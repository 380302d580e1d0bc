import t from 'tap'
import { release } from '../support/shipped.js'

const { facts, sources, conflicts, tables } = release.evidence
const all = [...facts.values()]
const counterpartsOf = (kind: string, partOf?: string): string[] =>
  all
    .filter(fact => fact.kind === kind && (partOf === undefined || fact.partOf === partOf))
    .flatMap(f => f.counterparts)

t.test('the 111 first facts are there, and what else the texts hold', async t => {
  const ids = Array.from({ length: 111 }, (_, at) => `KAZ-${String(at + 1).padStart(3, '0')}`)
  t.strictSame(
    all.slice(0, 111).map(({ id }) => id),
    ids
  )
  t.ok(all.length > 111)
  const read = [
    'asset_recovery_2024',
    'anti_corruption_agency',
    'unodc_training',
    'makhanov_jumabekov_2025',
    'ocindex_kaz_2023'
  ]
  for (const id of read) {
    t.equal(sources[id]?.read, true, id)
    t.ok(all.some(fact => fact.source === id))
  }
})

t.test('every indicator of the edition of 2023 has a fact', async t => {
  const indicators = release.frameworks.get('2023')?.nodes.filter(({ kind }) => kind === 'indicator') ?? []
  t.equal(indicators.length, 32)
  const covered = new Set(all.flatMap(fact => fact.indicators))
  t.strictSame(
    indicators.filter(({ id }) => !covered.has(id)),
    []
  )
})

t.test('the thirty treaty partners are there one by one, as many as the fact that counts them says', async t => {
  const partners = counterpartsOf('treaty', 'KAZ-039')
  t.equal(new Set(partners).size, 30)
  t.strictSame(partners.toSorted(), facts.get('KAZ-039')?.counterparts.toSorted())
  t.equal(facts.get('KAZ-039')?.quantity, '30')
  t.match(facts.get('KAZ-112'), { quantity: '30', bound: 'over' })
})

t.test('41 agreements are stated and 40 partners named, and both are kept', async t => {
  t.equal(facts.get('KAZ-066')?.quantity, '41')
  const named = [...counterpartsOf('fiu_agreement', 'KAZ-067'), ...counterpartsOf('fiu_agreement', 'KAZ-068')]
  t.equal(new Set(named).size, 40)
  t.ok(named.includes('MAC') && named.includes('SXM') && named.includes('bn_kz_technologies'))
})

t.test('the nine counts of requests are those of the text, and the shares by crime are missing', async t => {
  const counts = all.flatMap(f => (f.unit === 'requests' ? [[f.counterparts.join(), Number(f.quantity)] as const] : []))
  t.ok(all.filter(({ unit }) => unit === 'requests').every(({ kind, partOf }) => kind === 'mla_sent' && partOf))
  const want = { RUS: 961, UZB: 156, TUR: 135, CHN: 99, ARE: 97, DEU: 77, UKR: 74, GBR: 65, USA: 57 }
  t.strictSame(Object.fromEntries(counts), want)
  t.match(facts.get('KAZ-054'), { status: 'missing', quantity: null })
  t.match(facts.get('KAZ-289'), { status: 'missing', kind: 'mla_received' })
})

t.test('the networks are there', async t => {
  const networks = ['carin', 'arin_ap', 'arin_wca', 'egmont', 'i_secom', 'sienna']
  t.strictSame(counterpartsOf('network_channel', 'KAZ-286').toSorted(), networks.toSorted())
  t.match(facts.get('KAZ-286'), { quantity: '6', direction: 'neutral' })
  for (const id of networks) t.ok(release.evidence.bodies[id], id)
  t.match(release.evidence.bodies.sienna, { label: /Europol.*SIENA/, source: 'europol_siena' })
})

t.test('a date of reading or of print is a bound, not the date of what is told', async t => {
  const listed = all.filter(({ partOf, sameAs }) => partOf === 'KAZ-039' && sameAs === null)
  t.equal(listed.length, 26)
  for (const { id, period } of listed) t.match(period, { from: null, to: '2025-01-18' }, id)
  const printed = all.filter(({ period }) => period.from === '2025' && period.to === '2025')
  t.ok(printed.every(({ kind }) => kind === 'citation_fault'))
})

t.test('a treaty that is told again is the same as the one told first', async t => {
  const again = Object.fromEntries(['KAZ-137', 'KAZ-125', 'KAZ-115', 'KAZ-119'].map(id => [id, facts.get(id)?.sameAs]))
  t.strictSame(again, { 'KAZ-137': 'KAZ-040', 'KAZ-125': 'KAZ-041', 'KAZ-115': 'KAZ-042', 'KAZ-119': 'KAZ-043' })
})

t.test('four treaties are compared by clause', async t => {
  const table = tables.get('kaz_treaty_clauses')
  t.strictSame(Object.keys(table?.columns ?? {}), ['clause', 'USA', 'GBR', 'KOR', 'IND', 'locator'])
  const goodFaith = table?.rows.find(({ clause }) => clause === 'third_parties_in_good_faith')
  t.match(goodFaith, { USA: 'not highlighted', GBR: 'not highlighted', KOR: 'protected', IND: 'not highlighted' })
})

t.test('the contradictions that were found are there with both sides', async t => {
  const ids = Object.keys(conflicts)
  for (let number = 1; number <= 24; number++) t.ok(ids.includes(`C${number}`), `C${number}`)
  const named = (id: string) => conflicts[id]?.sides.map(({ facts }) => facts.join(' '))
  t.strictSame(named('C1'), ['KAZ-001', 'KAZ-011', 'KAZ-012', 'KAZ-021'])
  t.strictSame(named('C8'), ['KAZ-066', 'KAZ-067 KAZ-068'])
})

t.test('rounding is called rounding, and what can both be true is no contradiction', async t => {
  const of = (kind: string) => Object.keys(conflicts).filter(id => conflicts[id]?.kind === kind)
  t.strictSame(of('rounding'), ['C3', 'C7', 'C14'])
  t.strictSame(of('compatible'), ['C5', 'C10', 'C11', 'C12', 'C20'])
})

t.test('every work that the article cites has an entry, and every fact comes from a text that was read', async t => {
  const cited = ['sergio_2014', 'textbook_2023', 'omarov_2015', 'arifin_2023', 'tokubaev_2014', 'balashov_2021']
  cited.push('mynzhanov_2023', 'sproat_2024', 'sagymbekov_2023', 'pavlidis_2023', 'huang_2022')
  for (const id of cited) t.ok(all.some(({ origin }) => origin === id) && sources[id]?.read === false, id)
  t.strictSame(
    all.filter(fact => sources[fact.source]?.read === false),
    []
  )
})

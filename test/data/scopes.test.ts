import t from 'tap'
import { findScope } from '../../src/data/scopes.js'
import { refusalOf } from '../support/refusal.js'
import { index, release } from '../support/shipped.js'

const { scopes, names } = index.loaded
const find = (id: string) => findScope(id, scopes, names)
const within = (kind: string): string[] =>
  [...scopes.values()].filter(scope => scope.kind === kind).flatMap(scope => scope.members)

t.test('the world, the continents and the regions each hold every country once', async t => {
  const everyone = release.countries.map(country => country.iso3).toSorted()
  t.strictSame(find('world').members, everyone)
  for (const kind of ['continent', 'region']) t.strictSame(within(kind).toSorted(), everyone, kind)
})

t.test('continents and regions have the known sizes', async t => {
  const sizes = ['africa', 'asia', 'europe', 'americas', 'oceania'].map(id => find(`continent:${id}`).members.length)
  t.strictSame(sizes, [54, 46, 44, 35, 14])
  t.equal([...scopes.values()].filter(scope => scope.kind === 'region').length, 22)
  t.equal(find('region:caribbean').members.length, 13)
  t.ok(find('region:micronesia').members.includes('KIR'))
})

t.test('a group names its source and its date', async t => {
  t.hasStrict(find('group:eu'), { kind: 'group', label: { en: 'European Union' }, asOf: '2025-11-01' })
  t.match(find('group:eu').source, /^https:/)
  t.equal(find('group:eu').members.length, 27)
})

t.test('countries: makes a scope of any countries, by any names, each once, in alphabetical order', async t => {
  const scope = find('countries:uzbekistan, KZ,398,Tajikistan')
  t.strictSame(scope, {
    id: 'countries:KAZ,TJK,UZB',
    kind: 'countries',
    label: { en: 'KAZ, TJK, UZB' },
    members: ['KAZ', 'TJK', 'UZB']
  })
})

t.test('an unknown scope is refused with the nearest ids and the forms there are', async t => {
  const { code, faults } = refusalOf(() => find('region:west_afrika'))
  const [fault] = faults
  t.equal(code, 'SCOPE_UNKNOWN')
  t.equal(fault?.pointer, '/scope')
  t.equal(fault?.nearest?.[0], 'region:west_africa')
  t.ok(fault?.allowed?.includes('countries:CODE,CODE,...'))
})

t.test('countries: without a country is refused', async t => {
  for (const id of ['countries:', 'countries: ']) t.equal(refusalOf(() => find(id)).code, 'SCOPE_EMPTY', id)
})

t.test('countries: with several unknown names is refused for all of them at once', async t => {
  const { faults } = refusalOf(() => find('countries:KAZ,Congo,Kazakhtan'))
  t.strictSame(
    faults.map(({ code, pointer }) => [code, pointer]),
    [
      ['COUNTRY_AMBIGUOUS', '/scope'],
      ['COUNTRY_UNKNOWN', '/scope']
    ]
  )
  t.equal(faults[1]?.nearest?.[0], 'Kazakhstan')
})

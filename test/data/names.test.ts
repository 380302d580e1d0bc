import t from 'tap'
import { countryNames } from '../../src/data/names.js'
import { refusalOf } from '../support/refusal.js'
import { index, release } from '../support/shipped.js'

const { names } = index.loaded

t.test('a country is found by ISO2, ISO3, M49 and name, in any case', async t => {
  for (const spelling of ['KAZ', 'kaz', 'KZ', 'kz', '398', 'Kazakhstan', 'KAZAKHSTAN', ' kazakhstan ']) {
    t.equal(names.find(spelling).iso3, 'KAZ', spelling)
  }
})

t.test('a country is found by every spelling of the publisher’s sheets', async t => {
  for (const rows of release.published.values()) {
    for (const { iso3, name } of rows) t.equal(names.find(name).iso3, iso3, name)
  }
})

t.test('a country is found by any of its codes, its name and its aliases, whatever the punctuation', async t => {
  for (const { iso3, iso2, m49, name, aliases } of release.countries) {
    for (const spelling of [iso3, iso2, m49, name, ...aliases]) {
      t.equal(names.find(spelling.replaceAll(/[.,'’-]/g, ' ')).iso3, iso3, spelling)
    }
  }
})

t.test('a name that is another country’s in part is not taken for it', async t => {
  const known: [string, string][] = [
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Guinea', 'GIN'],
    ['Guinea-Bissau', 'GNB'],
    ['Papua New Guinea', 'PNG'],
    ['Dominica', 'DMA'],
    ['Oman', 'OMN'],
    ['Congo, Dem. Rep.', 'COD'],
    ['Congo, Rep,', 'COG']
  ]
  for (const [name, iso3] of known) t.equal(names.find(name).iso3, iso3, name)
})

t.test('Congo and Korea fit two countries each: the choices are given and none is taken', async t => {
  for (const [name, ...choices] of [
    ['Congo', 'COD', 'COG'],
    ['Korea', 'KOR', 'PRK']
  ]) {
    const { code, faults } = refusalOf(() => names.find(name ?? '', '/changes/0/country'))
    t.equal(code, 'COUNTRY_AMBIGUOUS')
    t.equal(faults[0]?.pointer, '/changes/0/country')
    t.strictSame(faults[0]?.allowed?.map(choice => choice.slice(0, 3)).toSorted(), choices)
  }
})

t.test('an unknown name is answered with the nearest known ones', async t => {
  const nearest = (name: string) => refusalOf(() => names.find(name)).faults[0]?.nearest ?? []
  t.equal(nearest('Kazakhtan')[0], 'Kazakhstan')
  t.equal(nearest('Uzbekistn')[0], 'Uzbekistan')
  t.equal(nearest('Zimbawe')[0], 'Zimbabwe')
  t.hasStrict(
    refusalOf(() => names.find('Atlantis')),
    {
      code: 'COUNTRY_UNKNOWN',
      message: 'No country of the index is called "Atlantis".',
      faults: [{ pointer: '/country' }]
    }
  )
})

t.test('a list of names is split at its commas, unless it is a name as a whole', async t => {
  const codes = (...lists: string[]): string[] => names.findAll(lists).map(country => country.iso3)
  t.strictSame(codes('KAZ, Uzbekistan,762'), ['KAZ', 'UZB', 'TJK'])
  t.strictSame(codes('Congo, Dem. Rep.', 'Korea, Rep.,'), ['COD', 'KOR'])
  const { faults } = refusalOf(() => codes('KAZ,Congo', 'Kazakhtan'))
  t.strictSame(
    faults.map(({ code }) => code),
    ['COUNTRY_AMBIGUOUS', 'COUNTRY_UNKNOWN']
  )
})

const nothing = { countries: [], countryNames: new Map(), territories: [], spellings: [] }

t.test('nothing and punctuation are no country', async t => {
  for (const name of ['', ' ', '?', '__proto__', 'constructor']) {
    t.equal(refusalOf(() => names.find(name)).code, 'COUNTRY_UNKNOWN', name)
  }
  t.equal(refusalOf(() => countryNames(nothing).find('KAZ')).code, 'COUNTRY_UNKNOWN')
})

t.test('a list with commas inside of names is parted at the others', async t => {
  const codes = (list: string): string[] => names.findAll([list]).map(country => country.iso3)
  t.strictSame(codes('Egypt, Arab Rep.,Yemen, Rep.,Kazakhstan'), ['EGY', 'YEM', 'KAZ'])
  t.strictSame(codes("Korea, Rep.,Korea, Dem. People's Rep.,Bahamas, The"), ['KOR', 'PRK', 'BHS'])
  t.strictSame(codes('Serbia,Montenegro'), ['SRB', 'MNE'])
  t.strictSame(names.split(['China, Taiwan', ' a , b ']), ['China', 'Taiwan', 'a', 'b'])
})

t.test('M49 is found with its zeros, without, and as spreadsheets write it', async t => {
  for (const { iso3, m49 } of release.countries) {
    for (const code of [m49, String(Number(m49)), `${Number(m49)}.0`]) t.equal(names.find(code).iso3, iso3, code)
  }
})

t.test('what is no country of the index is refused as known, and not as unknown', async t => {
  for (const { code, name } of release.territories) {
    const refusal = refusalOf(() => names.find(name))
    t.equal(refusal.code, 'COUNTRY_NOT_ASSESSED', name)
    t.match(refusal.message, code)
    t.match(refusal.message, /not assessed/)
  }
})

t.test('a name that several countries fit in part is no choice among dozens', async t => {
  for (const name of ['Republic', 'Islands', 'United', 'Saint', 'South']) {
    t.equal(refusalOf(() => names.find(name)).code, 'COUNTRY_UNKNOWN', name)
  }
})

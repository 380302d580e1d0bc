import t from 'tap'
import { createIndex } from '../../src/index.js'
import { readFolder } from '../../src/data/folder.js'
import { readRelease } from '../../src/data/release.js'
import { fromRoot } from '../support/root.js'

/** An index of units that are no countries: regions and cities with codes of their own, without alpha-2 and M49. */

const wellbeing = await readFolder(fromRoot('test/fixtures/wellbeing'))
const ids = { XAL: 'KZ-ALA', XBR: 'KZ-AST', XCO: 'CITY-12', XIC: 'Q269' }

const renamed = (text: string): string =>
  Object.entries(ids).reduce((left, [from, to]) => left.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to), text)
const withoutCodes = (text: string): string => text.replaceAll(/(?<=^[^,\n]{1,20},)X\w,\d{3},/gm, ',,')

const files = new Map(
  [...wellbeing].map(([path, text]) => [path, path === 'countries.csv' ? withoutCodes(renamed(text)) : renamed(text)])
)
const { release, faults } = readRelease(files)
if (!release) throw new Error(faults.map(({ what }) => what).join('\n'))
const index = createIndex(release)

t.test('they are ranked, named and put into scopes by their ids', async t => {
  const { data } = index.ranking({ edition: '2022', node: 'wellbeing', scope: 'countries:KZ-ALA,KZ-AST,Q269' })
  t.strictSame(
    data.map(({ iso3, rank }) => [iso3, rank]),
    [
      ['KZ-AST', 1],
      ['KZ-ALA', 2],
      ['Q269', 2]
    ]
  )
  t.equal(index.country({ country: 'Aldova' }).data.iso3, 'KZ-ALA')
  t.match(index.country({ country: 'KZ-ALA' }).data, { iso2: null, m49: null })
})

t.test('no two of them are one because neither has a code', async t => {
  t.equal(index.countries({}).data.length, 8)
  t.throws(() => index.country({ country: '' }), { code: 'COUNTRY_UNKNOWN' })
})

t.test('profiles and drafts speak of them', async t => {
  t.match(index.profile({ edition: '2022', country: 'CITY-12' }).data.country, { iso3: 'CITY-12' })
  const { data } = index.draftCheck({ text: 'In 2022, Aldova scored 63.2 on wellbeing.' })
  t.match(
    data.find(({ kind }) => kind === 'score'),
    { verdict: 'wrong', right: '63.1', country: 'KZ-ALA' }
  )
})

t.test('an id that is none is refused with what is allowed', async t => {
  for (const id of ['kz-ala', 'KZ ALA', 'KZ_ALA', '-KZ', 'KZ-', 'K']) {
    const countries = (files.get('countries.csv') ?? '').replace('KZ-ALA', id)
    const { faults = [] } = readRelease(new Map([...files, ['countries.csv', countries]]))
    t.ok(
      faults.some(({ what }) => what === `iso3: found "${id}"`),
      id
    )
  }
})

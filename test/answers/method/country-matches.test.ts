import t from 'tap'
import { messyNames } from '../../support/messy-names.js'
import { index } from '../../support/shipped.js'

const given = ['Bahamas, The', 'Korea', 'Taiwan, China', 398, 'Kazahkstan', 'Кыргызстан', '', 'KZ']

t.test('a list is answered with a table of its length and order', async t => {
  const { data, meta } = index.countryMatches({ names: given })
  t.strictSame(
    data.map(({ status, iso3, how, choices, nearest, not_assessed }) => [
      status,
      iso3 ?? not_assessed ?? [...choices, ...nearest].join('|'),
      how
    ]),
    [
      ['matched', 'BHS', 'alias'],
      ['ambiguous', 'KOR|PRK', null],
      ['not_assessed', 'TWN', 'alias'],
      ['matched', 'KAZ', 'code'],
      ['unknown', 'KAZ', null],
      ['matched', 'KGZ', 'language'],
      ['empty', '', null],
      ['matched', 'KAZ', 'code']
    ]
  )
  t.hasStrict(meta, { matched: 4, ambiguous: 1, not_assessed: 1, unknown: 1, empty: 1 })
  t.strictSame(meta.repeated, [{ iso3: 'KAZ', positions: [4, 8] }])
})

t.test('each name is found as it is by itself, whatever stands beside it', async t => {
  const names = messyNames().map(name => name.given)
  const { data } = index.countryMatches({ names })
  t.equal(data.length, names.length)
  for (const [at, row] of data.entries()) {
    const [alone] = index.countryMatches({ names: [names[at] ?? ''] }).data
    t.strictSame({ ...row, position: 1 }, alone)
  }
})

t.test('what a name is found to be, the parameter of a country takes, and refuses alike', async t => {
  for (const { given: name, iso3, status } of index.countryMatches({ names: messyNames().map(one => one.given) })
    .data) {
    if (status === 'matched') t.equal(index.country({ country: name }).data.iso3, iso3, name)
    else t.throws(() => index.country({ country: name }), { code: codes[status] }, name)
  }
})

const codes = {
  ambiguous: 'COUNTRY_AMBIGUOUS',
  not_assessed: 'COUNTRY_NOT_ASSESSED',
  unknown: 'COUNTRY_UNKNOWN',
  empty: 'COUNTRY_UNKNOWN'
} as const

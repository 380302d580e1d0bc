import t from 'tap'
import { foldName } from '../../src/definitions/spelling.js'
import { faultsOf, index, withText } from '../support/wellbeing.js'

const faultsWith = (text: string, replacement: string): string[] =>
  faultsOf(withText('countries.csv', text, replacement))

t.test('foldName makes spellings equal that differ in case, accents and punctuation only', async t => {
  t.equal(foldName("Côte d'Ivoire"), foldName('COTE D IVOIRE'))
  t.equal(foldName('Congo, Dem, Rep,'), foldName('Congo, Dem. Rep.'))
  t.equal(foldName(' São  Tomé '), 'sao tome')
  t.not(foldName('Niger'), foldName('Nigeria'))
})

t.test('countries.csv may quote an alias with a comma', async t => {
  t.strictSame(index.loaded.names.find('cortava kingdom of').aliases, ['Cortava, Kingdom of', 'Old Cortava'])
})

const refusals: readonly (readonly [title: string, text: string, replacement: string, line: string])[] = [
  [
    'an unknown region',
    'Brunn,mainland,coast',
    'Brunn,mainland,cost',
    '3:27: unknown region cost, allowed: coast, inland, islands'
  ],
  ['an unknown continent', 'Brunn,mainland', 'Brunn,main', '3:18: unknown continent main, allowed: mainland, ocean'],
  [
    'a bad iso2',
    'XBR,XB,',
    'XBR,XBB,',
    '3:5: iso2: found "XBB", allowed: two capital letters (ISO 3166-1 alpha-2), or nothing'
  ],
  ['a bad m49', '902', '92', '3:8: m49: found "92", allowed: three digits (UN M49), or nothing'],
  ['no name', 'Brunn', '', '3:12: name: found "", allowed: a name'],
  [
    'an alias of two countries',
    'Clear Island',
    'Clear Island|BRUNN',
    '6:37: BRUNN is a name of XBR already, allowed: each code and spelling for one country'
  ],
  [
    'a code that is a name of another country',
    'XTO,XT,908',
    'XTO,XB,908',
    '9:5: XB is a name of XBR already, allowed: each code and spelling for one country'
  ]
]

for (const [title, text, replacement, line] of refusals) {
  t.test(`countries.csv is refused for ${title}`, async t => {
    t.strictSame(faultsWith(text, replacement), [`countries.csv:${line}`])
  })
}

t.test('countries.csv is refused for a country that stands twice', async t => {
  const again = 'XTO,XT,908,Tonda,mainland,inland,\n'
  t.strictSame(faultsWith(again, again + again), ['countries.csv:10:1: XTO stands twice, allowed: each country once'])
})

t.test('countries.csv is refused for a code that is none, and so is whatever names the country', async t => {
  const [first, ...others] = faultsWith('XBR,XB', 'Xbr,XB')
  t.equal(
    first,
    'countries.csv:3:1: iso3: found "Xbr", allowed: three capital letters (ISO 3166-1 alpha-3), or a code of capital letters, digits and hyphens such as KZ-ALA'
  )
  t.strictSame(
    others.map(line => line.replace(/, allowed: .*/, '')),
    ['groups.yaml:3:18', 'scores/2019.csv:3:1', 'scores/2022.csv:3:1'].map(place => `${place}: unknown country XBR`)
  )
})

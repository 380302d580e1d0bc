import t from 'tap'
import fc from 'fast-check'
import { scaleFault } from '../../src/definitions/scale.js'
import { fraction, parseDecimal } from '../../src/exact/fraction.js'
import { faultsOf, files, index, withFile, withText } from '../support/wellbeing.js'
import { holds } from '../support/property.js'

const path = 'scores/2022.csv'
const text = files.get(path) ?? ''
const brunn = 'XBR,61000,90,90'

t.test('an empty cell is a missing score, and a decimal cell is exact', async t => {
  const observed = index.release.observations.get('2022')
  t.equal(observed?.scores.get('income')?.at(5), null)
  t.equal(observed?.scores.get('life_years')?.at(6)?.valueOf(), 75.5)
})

t.test('scaleFault accepts every point of a scale and nothing between or beyond', async t => {
  const scale = { min: fraction(1), max: fraction(10), step: fraction(1, 2) }
  holds(
    t,
    fc.property(fc.integer({ min: -30, max: 130 }), tenths => {
      const onScale = tenths >= 10 && tenths <= 100 && tenths % 5 === 0
      return (scaleFault(fraction(tenths, 10), scale) === undefined) === onScale
    })
  )
  const allowed = 'multiples of 0.5 from 1 to 10'
  t.strictSame(scaleFault(parseDecimal('4.25'), scale), { what: 'off the step', allowed })
  t.strictSame(scaleFault(parseDecimal('10.25'), scale), { what: 'off the scale', allowed }, 'beyond an end')
})

const refusals: readonly (readonly [title: string, content: string, line: string])[] = [
  [
    'a score off the scale',
    text.replace(brunn, 'XBR,61000,90,101'),
    '3:14: streets: 101 is off the scale, allowed: multiples of 1 from 0 to 100'
  ],
  [
    'a score between the steps of the definition’s own scale',
    text.replace(brunn, 'XBR,61000,90.05,90'),
    '3:11: life_years: 90.05 is off the step, allowed: multiples of 0.1 from 20 to 100'
  ],
  [
    'a word',
    text.replace(brunn, 'XBR,61000,ninety,90'),
    '3:11: life_years: "ninety" is not a number, allowed: a decimal number such as 4.5'
  ],
  [
    'an exponent',
    text.replace(brunn, 'XBR,61e3,90,90'),
    '3:5: income: "61e3" is not a number, allowed: a decimal number such as 4.5'
  ],
  [
    'a decimal comma',
    text.replace(brunn, 'XBR,61000,"89,5",90'),
    '3:11: life_years: "89,5" is not a number, allowed: a decimal number such as 4.5'
  ],
  ['an unknown country', text.replace('XBR', 'XYZ'), '3:1: unknown country XYZ, allowed: an iso3 of countries.csv'],
  ['a country that stands twice', text.replace('XBR', 'XAL'), '3:1: XAL stands twice, allowed: each country once'],
  [
    'an unknown column',
    text.replaceAll('\n', ',1\n').replace('rest,1', 'rest,noise'),
    '1:52: unknown column noise, allowed: indicators of frameworks/2022.yaml'
  ],
  [
    'a missing column',
    text.replace(/,rest\n/, '\n').replaceAll(/,\d+\n/g, '\n'),
    '1:1: column rest is missing, allowed: the columns iso3, income, life_years, streets, roads, air, work, rest'
  ],
  [
    'a column that stands twice',
    text.replaceAll('\n', ',1\n').replace('rest,1', 'rest,rest'),
    '1:1: column rest stands twice, allowed: each column once'
  ],
  [
    'an indicator without any score',
    text.replaceAll(/(?<=^X(?:[^,\n]*,){5})\d+/gm, ''),
    '1:38: air has no score, allowed: at least one score for each indicator of the edition'
  ],
  [
    'a record with a cell too many',
    text.replace(brunn, `${brunn},90`),
    '3:1: Invalid Record Length: expect 8, got 9 on line 3, allowed: CSV after RFC 4180'
  ],
  [
    'a quote that is not closed',
    text.replace(brunn, 'XBR,61000,"90,90'),
    '3:11: the quote is not closed, allowed: CSV after RFC 4180'
  ],
  [
    'a quote within a cell',
    text.replace(brunn, 'XBR,61"000,90,90'),
    '3:1: Invalid Opening Quote: a quote is found on field 1 at line 3, value is "61", allowed: CSV after RFC 4180'
  ],
  ['having no line at all', '', '1:1: the file is empty, allowed: a header and at least one record']
]

for (const [title, content, line] of refusals) {
  t.test(`scores are refused for ${title}`, async t => {
    t.not(content, text)
    t.strictSame(faultsOf(withFile(path, content)), [`${path}:${line}`])
  })
}

t.test('scores are refused cell by cell, a wrong one every time it stands there', async t => {
  const wrong = withText(path, 'XAL,21000,80,80', 'XAL,-1,80,-1', withText(path, brunn, 'XBR,-1,90,90'))
  t.strictSame(
    faultsOf(wrong).map(line => line.slice(0, line.indexOf(' is'))),
    [`${path}:2:5: income: -1`, `${path}:2:11: streets: -1`, `${path}:3:5: income: -1`]
  )
})

t.test('a quoted line break does not shift the places of later faults', async t => {
  const broken = text.replace('XDU,500', '"XDU\n",500').replace('XTO,5000', 'XTO,-5')
  t.ok(
    faultsOf(withFile(path, broken)).includes(
      `${path}:10:5: income: -5 is off the scale, allowed: multiples of 1 from 0 to 200000`
    )
  )
})

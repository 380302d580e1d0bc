import t from 'tap'
import type { Files } from '../../src/formats/files.js'
import { withEvidence } from '../support/evidence.js'
import { faultsOf, files, releaseOf, withText } from '../support/wellbeing.js'

const csv = 'evidence/XAL.csv'
const change = (path: string, text: string, replacement: string): Files =>
  withText(path, text, replacement, withEvidence)
const refuses = (title: string, of: Files, lines: readonly string[]): void => {
  t.test(`evidence is refused for ${title}`, async t => {
    t.strictSame(faultsOf(of), lines)
  })
}
/** Where a column begins in a line; no cell of these facts has a comma. */
const placeOf = (of: Files, line: number, column: string): string => {
  const [head = '', ...rows] = (of.get(csv) ?? '').split('\n')
  const before = (rows[line - 2] ?? '').split(',').slice(0, head.split(',').indexOf(column))
  return `${csv}:${line}:${before.join(',').length + 2}`.replace(/:2$/, before.length > 0 ? ':2' : ':1')
}
/** Rows count from 2: the first is the header. */
const cell = (
  title: string,
  [text, by]: readonly [string, string],
  line: number,
  column: string,
  says: string
): void => {
  const of = change(csv, text, by)
  refuses(title, of, [`${placeOf(of, line, column)}: ${says}`])
}

t.test('a release without evidence has none, and one with evidence has another id', async t => {
  t.equal(releaseOf(files).evidence.facts.size, 0)
  const { evidence, id } = releaseOf(withEvidence)
  t.equal(evidence.facts.size, 9)
  t.match(evidence.facts.get('XAL-003'), {
    counterparts: ['XBR', 'club'],
    indicators: ['income', 'work'],
    converted: { quantity: '250', unit: 'DLR' },
    origin: 'letter',
    period: { from: '2021', to: '2021', words: null, edition: null }
  })
  t.strictSame(evidence.tables.get('works')?.rows[1], { place: 'south, west', length: '40' })
  const ids = [id, releaseOf(files).id, releaseOf(change(csv, 'Roads were mended', 'Roads were made')).id]
  t.equal(new Set(ids).size, 3)
})

cell(
  'an unknown indicator',
  ['outcome,higher,roads', 'outcome,higher,rods'],
  2,
  'indicators',
  `unknown indicator rods, allowed: indicators with a file in definitions/`
)
cell(
  'a composite in the place of an indicator',
  ['outcome,higher,roads', 'outcome,higher,comfort'],
  2,
  'indicators',
  `unknown indicator comfort, allowed: indicators with a file in definitions/`
)
cell(
  'an unknown source',
  ['paper,p. 1', 'book,p. 1'],
  2,
  'source',
  `unknown source "book", allowed: a source of sources.yaml`
)
cell(
  'an unknown origin',
  [',letter,', ',lettre,'],
  4,
  'origin',
  `unknown source "lettre", allowed: a source of sources.yaml, or nothing`
)
cell(
  'an unknown country',
  ['work,XBR|club', 'work,XYZ|club'],
  4,
  'counterparts',
  `unknown country or body XYZ, allowed: an iso3 of countries.csv or a body of terms.yaml`
)
cell(
  'the country itself as counterpart',
  ['work,XBR|club', 'work,XAL|club'],
  4,
  'counterparts',
  `XAL is the country itself, allowed: another country`
)
cell(
  'an unknown kind',
  ['reported,works', 'reported,work'],
  2,
  'kind',
  `unknown kind "work", allowed: a kind of terms.yaml, such as works`
)
cell(
  'an unknown unit',
  ['300,exact,CRN', '300,exact,miles'],
  5,
  'unit',
  `unknown unit miles, allowed: a unit of terms.yaml`
)
cell(
  'an unknown status',
  ['mended.,reported', 'mended.,said'],
  2,
  'status',
  `status: found "said", allowed: claimed, reported, planned, assessed, legal_text, missing`
)
cell('an unknown edition', [',,2022,paper', ',,2020,paper'], 7, 'edition', `unknown edition 2020, allowed: 2019, 2022`)
cell(
  'a date that is none',
  ['2018-05,2019-02', '2018-13,2019-02'],
  3,
  'from',
  `from: found "2018-13", allowed: a year, a month or a day: 2024, 2024-05 or 2024-05-31`
)
cell(
  'a period that ends before it begins',
  ['2018-05,2019-02', '2018-05,2018-04'],
  3,
  'to',
  `the period ends in 2018-04, before 2018-05, allowed: an end that is not before the start`
)
cell(
  'no period at all',
  [',,not stated,,paper,p. 4', ',,,,paper,p. 4'],
  6,
  'period',
  `no period, allowed: from, to, an edition, or words that say why there is none`
)
cell(
  'a quantity that is no decimal',
  ['300,exact', '3e2,exact'],
  5,
  'quantity',
  `quantity: found "3e2", allowed: a plain decimal`
)
cell(
  'a quantity without a unit',
  ['300,exact,CRN', '300,exact,'],
  5,
  'unit',
  `a quantity without a unit, allowed: a unit of terms.yaml`
)
cell(
  'a missing fact with a quantity',
  ['rest,,,,km', 'rest,,5,exact,km'],
  8,
  'quantity',
  `a missing fact has a quantity, allowed: no quantity`
)
cell(
  'a conversion within one currency',
  ['CRN,250,DLR', 'CRN,250,CRN'],
  4,
  'converted_unit',
  `from CRN to "CRN", allowed: two currencies of terms.yaml`
)
cell(
  'an outcome without an indicator',
  ['outcome,higher,income', 'outcome,higher,'],
  10,
  'indicators',
  `no indicator, allowed: an indicator, or the nature context`
)
cell('an id that stands twice', ['XAL-006,', 'XAL-005,'], 7, 'id', `XAL-005 stands twice, allowed: each id once`)
cell(
  'an id of another country',
  ['XAL-008,', 'XBR-008,'],
  9,
  'id',
  `id: found "XBR-008", allowed: XAL- and three to five digits`
)
cell('an unknown whole', [',,XAL-003', ',,XAL-033'], 5, 'part_of', `unknown fact XAL-033, allowed: an id of this file`)
const ring = change(csv, 'p. 3,letter,', 'p. 3,letter,XAL-004')
refuses('parts that go round in a ring', ring, [
  `${placeOf(ring, 4, 'part_of')}: XAL-003 is a part of itself, allowed: a whole that is no part of it`,
  `${placeOf(ring, 5, 'part_of')}: XAL-004 is a part of itself, allowed: a whole that is no part of it`
])

import t from 'tap'
import { planImport } from '../../src/data/import.js'
import { DomainError } from '../../src/errors.js'
import { files, sheetOf, withCell, workbookOf, type Grid } from './sheets.js'

const sheet = sheetOf('2021')

/** The faults of importing a sheet of 2021, as the error tells them. */
const faultsOf = (
  grid: Grid,
  name = '2021_dataset',
  before: Readonly<Record<string, Grid>> = {}
): readonly string[] => {
  try {
    planImport(workbookOf({ ...before, [name]: grid }), files)
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'WORKBOOK_INVALID') throw error
    return error.details.faults as readonly string[]
  }
  return []
}

const withoutColumn = (grid: Grid, column: number): Grid => grid.map(row => row.toSpliced(column, 1))

t.test('planImport refuses a score that is words, a truth value, off the scale or off the step', t => {
  const allowed = 'allowed: a decimal number such as 4.5'
  const grid = 'multiples of 0.5 from 1 to 10'
  for (const [value, what] of [
    ['high', `human_trafficking: "high" is not a plain number, ${allowed}`],
    [true, `human_trafficking: true is not a plain number, ${allowed}`],
    [1e-9, `human_trafficking: 1e-9 is not a plain number, ${allowed}`],
    [0.5, `human_trafficking: 0.5 is off the scale, allowed: ${grid}`],
    [10.5, `human_trafficking: 10.5 is off the scale, allowed: ${grid}`],
    [-4.5, `human_trafficking: -4.5 is off the scale, allowed: ${grid}`],
    [4.25, `human_trafficking: 4.25 is off the step, allowed: ${grid}`]
  ] as const) {
    t.strictSame(faultsOf(withCell(sheet, 'F17', value)), [`2021_dataset!F17: ${what}`])
  }
  t.end()
})

t.test('planImport refuses a composite that is no number', t => {
  t.strictSame(faultsOf(withCell(sheet, 'D3', 'much')), [
    '2021_dataset!D3: criminality: "much" is not a plain number, allowed: a decimal number such as 4.5'
  ])
  t.end()
})

t.test(
  'planImport refuses a header that is nearly that of an indicator, and names it beside the one that is missed',
  t => {
    t.strictSame(faultsOf(withCell(sheet, 'G1', 'Human smugling')), [
      '2021_dataset!A1: no column of human_smuggling, allowed: a column "Human smuggling" in row 1; "Human smugling" in G1 is not known'
    ])
    t.end()
  }
)

t.test('planImport refuses a header that stands twice, also in another spelling', t => {
  t.strictSame(faultsOf(sheet.map((row, at) => [...row, at === 0 ? 'RESILIENCE avg,' : 1])), [
    '2021_dataset!AH1: column "RESILIENCE avg," stands twice, first in U1, allowed: each column once'
  ])
  t.end()
})

t.test('planImport refuses a sheet without the column of an indicator, a composite, the country or the region', t => {
  for (const [column, id, label] of [
    [5, 'human_trafficking', 'Human trafficking'],
    [3, 'criminality', 'Criminality'],
    [2, 'country', 'country'],
    [1, 'region', 'region']
  ] as const) {
    t.strictSame(faultsOf(withoutColumn(sheet, column)), [
      `2021_dataset!A1: no column of ${id}, allowed: a column ${JSON.stringify(label)} in row 1`
    ])
  }
  t.end()
})

t.test('planImport refuses a country that is unknown or ambiguous, and names the nearest or the choices', t => {
  t.strictSame(faultsOf(withCell(withCell(withCell(sheet, 'C2', 'Afghnistan'), 'C3', 'Korea'), 'C4', 17)), [
    '2021_dataset!C2: No country of the index is called "Afghnistan", allowed: a name of countries.csv: Afghanistan',
    '2021_dataset!C3: "Korea" fits 2 countries; say which, allowed: a name of countries.csv: KOR (South Korea), PRK (North Korea)',
    '2021_dataset!C4: No country of the index is called "17", allowed: a name of countries.csv'
  ])
  t.match(faultsOf(withCell(sheet, 'C2', null)), ['2021_dataset!C2: an empty cell is no country, allowed: the name'])
  t.end()
})

t.test('planImport refuses a country that stands twice, also in another spelling', t => {
  t.strictSame(faultsOf(withCell(sheet, 'C5', 'AFG')), [
    '2021_dataset!C5: "AFG" (AFG) stands twice, first in C2, allowed: each country once'
  ])
  t.end()
})

t.test('planImport refuses a dataset of an edition without framework and says which file to add', t => {
  t.strictSame(faultsOf(sheet, '2027_dataset'), [
    '2027_dataset!A1: a dataset of no known edition, allowed: 2021, 2023, 2025; for a new edition add frameworks/2027.yaml'
  ])
  t.match(faultsOf(sheet, '2021 and 2023'), [
    '2021 and 2023!A1: the name fits two editions, allowed: one edition of 2021,'
  ])
  t.end()
})

t.test('planImport refuses a second sheet of an edition, and a workbook without any dataset', t => {
  t.strictSame(faultsOf(sheet, 'copy of 2021', { '2021_dataset': sheet }), [
    'copy of 2021!A1: edition 2021 has the sheet 2021_dataset already, allowed: one sheet each'
  ])
  const rankings = sheet.map(row => row.slice(2, 4))
  t.match(faultsOf(rankings), [/^the file: no dataset sheet, allowed: a sheet with an edition/])
  t.strictSame(faultsOf(sheet.slice(0, 1)), ['2021_dataset!A2: no country, allowed: a row for each country'])
  t.end()
})

t.test('planImport tells the faults of all sheets at once, in the order of sheets and rows', t => {
  const bytes = workbookOf({
    '2023_dataset': withCell(withCell(sheetOf('2023'), 'C9', 'Atlantis'), 'G9', 'x'),
    '2021_dataset': withCell(sheet, 'F194', 11)
  })
  t.throws(() => planImport(bytes, files), {
    code: 'WORKBOOK_INVALID',
    message: /^The workbook has 3 faults:\n2023_dataset!C9: .*\n2023_dataset!G9: .*\n2021_dataset!F194: /
  })
  t.end()
})

t.test('planImport refuses a folder whose method has faults', t => {
  const folder = new Map([...files, ['frameworks/2021.yaml', 'decimals: two']])
  t.throws(() => planImport(workbookOf({ '2021_dataset': sheet }), folder), {
    code: 'DEFINITIONS_INVALID',
    message: /frameworks\/2021\.yaml:1:/
  })
  t.end()
})

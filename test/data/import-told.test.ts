import { utils, write, type WorkBook } from '@e965/xlsx'
import t from 'tap'
import { planImport } from '../../src/data/import.js'
import { DomainError } from '../../src/errors.js'
import { files, sheetOf, withCell, workbookOf, type Grid } from './sheets.js'

/** What can be read is read as it would be without the blemish, and told in one note. */

const sheet = sheetOf('2021')
const plan = (grid: Grid, name = '2021_dataset') => planImport(workbookOf({ [name]: grid }), files)
const noteOf = (grid: Grid, pattern: RegExp): readonly string[] => plan(grid).notes.filter(note => pattern.test(note))
const isUnchanged = (grid: Grid): boolean => {
  const { files: fresh } = plan(grid)
  return ['scores', 'published'].every(folder => fresh.get(`${folder}/2021.csv`) === files.get(`${folder}/2021.csv`))
}

t.test('scores that are stored as text, some with a comma', async t => {
  const grid = sheet.map((row, at) =>
    row.map((cell, column) => (at > 0 && at < 20 && column > 6 ? String(cell).replace('.', ',') : cell))
  )
  t.ok(isUnchanged(grid))
  t.strictSame(noteOf(grid, /stored as text/).length, 1)
  t.match(noteOf(grid, /stored as text/)[0], /^2021_dataset: \d+ figures stored as text, read as numbers: H2, /)
})

t.test('scores and composites that are missing stay missing', async t => {
  const grid = withCell(withCell(withCell(sheet, 'F17', null), 'G18', 'n/a'), 'D19', '–')
  const [note = '', ...others] = noteOf(grid, /missing, kept/)
  t.match(
    note,
    /3 figures missing, kept as missing: F17 \(human_trafficking\), G18 \(human_smuggling\), D19 \(criminality\)/
  )
  t.equal(others.length, 0)
  t.equal(plan(grid).files.get('scores/2021.csv')?.match(/,,/g)?.length, 2)
  t.match(plan(grid).files.get('scores/2021.csv'), /^[A-Z]{3},,/m)
})

t.test('notes, sources and means beneath or between the countries', async t => {
  const blank = sheet[0]?.map(() => null) ?? []
  const means = sheet[1]?.map((cell, at) => (at === 2 ? 'Average' : typeof cell === 'number' ? 5 : cell)) ?? []
  const region = means.map((cell, at) => (at === 2 ? 'Southern Asia' : cell))
  const grid = [
    ...sheet.toSpliced(40, 0, region),
    blank,
    ['Source: someone, 2021', ...blank.slice(1)],
    means,
    [null, null, '* Scores were revised.', ...blank.slice(3)]
  ]
  t.ok(isUnchanged(grid))
  t.equal(noteOf(grid, /passed over/).length, 4)
  t.match(noteOf(grid, /Source: someone/)[0], /row 197 is passed over: "Source: someone, 2021" has no figures/)
})

t.test('headers with marks of footnotes', async t => {
  for (const mark of ['*', ' (1)', '¹', ' [a]', '**†']) {
    t.ok(isUnchanged(withCell(withCell(sheet, 'G1', `Human smuggling${mark}`), 'C1', `Country${mark}`)), mark)
  }
})

t.test('columns beside those of the edition, and codes that find a country', async t => {
  const wide = sheet.map((row, at) => [...row, at === 0 ? 'Population' : 1000 + at, at === 0 ? 'ISO3' : null])
  const named = withCell(withCell(wide, 'C2', 'The Emirate of old'), 'AI2', 'AFG')
  const { notes, files: fresh } = plan(named)
  t.match(notes.join(' '), /AI1\) help to find.*columns that are passed over: "Population" \(AH1\)/)
  t.equal(fresh.get('scores/2021.csv'), files.get('scores/2021.csv'))
  t.throws(
    () => plan(withCell(withCell(wide, 'C2', 'Albania'), 'AI2', 'AFG')),
    /is ALB, but the code of the row is AFG/
  )
})

const bookOf = (sheets: Readonly<Record<string, Grid>>, change: (book: WorkBook) => void): Uint8Array => {
  const book = utils.book_new()
  for (const [name, grid] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(grid), name)
  change(book)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

t.test('hidden sheets: told where they are read, passed over where another shows the edition', async t => {
  const hide =
    (...hidden: readonly number[]) =>
    (book: WorkBook): void => {
      book.Workbook = { Sheets: book.SheetNames.map((_, at) => ({ Hidden: hidden.includes(at) ? 1 : 0 })) }
    }
  const alone = planImport(bookOf({ '2021': sheet }, hide(0)), files, { date: '2025-10-29' })
  t.match(alone.notes.join(' '), 'Sheet 2021 is hidden; it is read as one that is shown.')
  const old = withCell(sheet, 'F2', 1)
  const both = planImport(bookOf({ 'old 2021': old, 'new 2021': sheet }, hide(0)), files, { date: '2025-10-29' })
  t.match(both.notes.join(' '), 'Sheet old 2021 is hidden and not read: edition 2021 has the sheet new 2021.')
  t.equal(both.files.get('scores/2021.csv'), files.get('scores/2021.csv'))
})

const refusal = (bytes: Uint8Array): readonly string[] => {
  try {
    planImport(bytes, files, { date: '2025-10-29' })
  } catch (error) {
    if (error instanceof DomainError) return error.details.faults as readonly string[]
  }
  return []
}

t.test('formulas without results are one fault that says what to do', async t => {
  const bytes = bookOf({ '2021': sheet }, book => {
    for (const row of book.Sheets['2021'] ? [2, 3, 4] : []) {
      const place = book.Sheets['2021']
      if (place) place[`D${row}`] = { t: 'e', f: `AVERAGE(E${row},T${row})` }
    }
  })
  t.strictSame(refusal(bytes), [
    '2021!D2: a formula without a stored result, and 2 more cells like it, allowed: a workbook that was opened and saved in a spreadsheet, which stores the results'
  ])
})

t.test('what the file is, where it is no workbook', async t => {
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const secret = Buffer.concat([Buffer.from(container), Buffer.from('EncryptedPackage', 'utf16le')])
  for (const [bytes, what] of [
    [Buffer.from(container), /an old workbook \(\.xls\)/],
    [secret, /guarded by a password/],
    [Buffer.from('iso3,score\nKAZ,4.5\n'), /a text such as CSV/],
    [Buffer.from('<html><table></table></html>'), /a web page/],
    [Buffer.from('%PDF-1.7'), /a PDF/],
    [Buffer.alloc(0), /empty/]
  ] as const) {
    t.match(refusal(bytes), [what])
  }
})

t.test('a sheet whose name says no edition is to be renamed', async t => {
  t.match(refusal(workbookOf({ Sheet1: sheet })), [
    /^Sheet1!A1: the name of the sheet says no edition, allowed: rename the sheet so that it holds one of 2021/
  ])
})

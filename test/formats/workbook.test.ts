import { zipSync } from 'fflate'
import { utils, write, type BookType, type WorkBook } from '@e965/xlsx'
import t, { type Test } from 'tap'
import { readWorkbook, type Sheet, type Workbook } from '../../src/formats/workbook.js'

const bytesOf = (book: WorkBook, bookType: BookType = 'xlsx'): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)

const bookOf = (sheets: Readonly<Record<string, unknown[][]>>): WorkBook => {
  const book = utils.book_new()
  for (const [name, grid] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(grid), name)
  return book
}

const firstSheet = ({ sheets }: Workbook): Sheet => {
  const [sheet] = sheets
  if (!sheet) throw new Error('the workbook has no sheet')
  return sheet
}

const refuses = (t: Test, bytes: Uint8Array, fault: RegExp): void => {
  t.throws(() => readWorkbook(bytes), { code: 'WORKBOOK_INVALID', message: fault })
}

t.test('readWorkbook gives the cells of each sheet with the addresses that a spreadsheet shows', t => {
  const book = bookOf({
    one: [
      ['Country', null, ' Chad '],
      [4.5, true, '   ']
    ],
    'the second': []
  })
  book.Props = { ModifiedDate: new Date('2024-02-29T23:59:59Z') }
  const workbook = readWorkbook(bytesOf(book))
  t.equal(workbook.modified, '2024-02-29')
  t.strictSame(
    workbook.sheets.map(({ name, height, width }) => [name, height, width]),
    [
      ['one', 2, 3],
      ['the second', 0, 0]
    ]
  )
  const sheet = firstSheet(workbook)
  t.strictSame(sheet.cell(0, 0), { address: 'A1', value: 'Country' })
  t.strictSame(sheet.cell(0, 2), { address: 'C1', value: ' Chad ' })
  t.strictSame(sheet.cell(1, 0), { address: 'A2', value: 4.5 })
  t.strictSame(sheet.cell(1, 1), { address: 'B2', value: true })
  t.strictSame(sheet.cell(1, 2), { address: 'C2', value: null }, 'a blank cell is empty')
  t.strictSame(sheet.cell(7, 30), { address: 'AE8', value: null }, 'there is nothing beyond the sheet')
  t.end()
})

t.test('readWorkbook keeps addresses when a sheet does not begin at A1', t => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.sheet_add_aoa({}, [['Country']], { origin: 'C5' }), 'low')
  t.strictSame(firstSheet(readWorkbook(bytesOf(book))).cell(4, 2), { address: 'C5', value: 'Country' })
  t.end()
})

t.test('readWorkbook reads a formula as its last result, and a failed one as the text of its error', t => {
  const book = bookOf({ one: [[1, 2]] })
  Object.assign(book.Sheets.one ?? {}, {
    A1: { t: 'n', f: '9/2', v: 4.5 },
    B1: { t: 'e', f: '1/0', v: 7, w: '#DIV/0!' }
  })
  const sheet = firstSheet(readWorkbook(bytesOf(book)))
  t.equal(sheet.cell(0, 0).value, 4.5)
  t.equal(sheet.cell(0, 1).value, '#DIV/0!')
  t.end()
})

t.test('readWorkbook refuses a file that is no workbook, is cut short or is of another kind', t => {
  const sound = bytesOf(bookOf({ one: [['Country']] }))
  const kind = /^The workbook has a fault:\nthe file: it is [^,]+, allowed: a file of the kind \.xlsx$/
  refuses(t, new Uint8Array(), kind)
  refuses(t, Buffer.from('iso3,human_trafficking\nKAZ,4.5\n'), kind)
  refuses(t, bytesOf(bookOf({ one: [['Country']] }), 'biff8'), kind)
  refuses(t, sound.slice(0, sound.length >> 1), kind)
  refuses(
    t,
    bytesOf(bookOf({ one: [['Country']] }), 'ods'),
    /it is a spreadsheet of another kind, allowed: a file of the kind/
  )
  const emptyZip = Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)])
  refuses(t, emptyZip, kind)
  t.end()
})

t.test('readWorkbook refuses what is beyond its limits', t => {
  refuses(t, new Uint8Array(20 * 1024 * 1024 + 1), /it has 20971521 bytes, allowed: at most 20971520/)
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`sheet ${at}`, [[at]]]))
  refuses(t, bytesOf(bookOf(many)), /it has 51 sheets, allowed: at most 50/)
  const long = Array.from({ length: 5001 }, () => [1])
  refuses(t, bytesOf(bookOf({ long })), /sheet long has too many rows, allowed: at most 5000/)
  refuses(
    t,
    bytesOf(bookOf({ wide: [Array.from({ length: 1001 }, () => 1)] })),
    /sheet wide has 1001 columns, allowed: at most 1000/
  )
  t.end()
})

t.test('readWorkbook refuses an archive that unpacks to more than the memory should hold, whatever it states', t => {
  const sheet = { 'xl/worksheets/sheet1.xml': new Uint8Array(65 * 1024 * 1024) }
  const bytes = Buffer.from(zipSync(sheet, { level: 1 }))
  for (const [mark, field] of [
    ['PK\u0003\u0004', 22],
    ['PK\u0001\u0002', 24]
  ] as const) {
    bytes.writeUInt32LE(1, bytes.indexOf(mark) + field)
  }
  refuses(t, bytes, /it unpacks to more than 67108864 bytes, allowed: at most 67108864/)
  const tags = { 'xl/worksheets/sheet1.xml': Buffer.from('<a/>'.repeat(4_000_001)) }
  refuses(t, zipSync(tags, { level: 1 }), /it has more than 4000000 tags, allowed: at most 4000000/)
  t.end()
})

import { unzipSync, zipSync } from 'fflate'
import { utils, write } from '@e965/xlsx'
import t from 'tap'
import { readWorkbook } from '../../src/formats/workbook.js'

const book = { SheetNames: ['one'], Sheets: { one: utils.aoa_to_sheet([['Country', 4.5]]) } }
const members = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))
const whole = 'A1:XFD1048576'

const workbookWith = (before: string, rows: string, after: string): Uint8Array => {
  const sheet =
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  return zipSync({ ...members, 'xl/worksheets/sheet1.xml': Buffer.from(sheet) })
}

const row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>a hyperlink:hyperlink</v></c></row>'
const many = 2000

/** What a sheet may say of all its seventeen thousand million cells in some bytes. */
const claims: Readonly<Record<string, Uint8Array>> = {
  'its size': workbookWith(`<dimension ref="${whole}"/>`, row, ''),
  columns: workbookWith(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(many)}</cols>`, row, ''),
  'merged cells': workbookWith('', row, `<mergeCells>${`<mergeCell ref="${whole}"/>`.repeat(many)}</mergeCells>`),
  links: workbookWith('', row, `<hyperlinks>${`<hyperlink ref="${whole}" location="x"/>`.repeat(many)}</hyperlinks>`),
  'links with a prefix': workbookWith('', row, `<x:hyperlink ref="${whole}" location="x"/>`)
}

for (const [what, bytes] of Object.entries(claims)) {
  t.test(`readWorkbook makes no cells of what a small file says of all: ${what}`, async t => {
    t.ok(bytes.length < 10_000)
    const before = process.memoryUsage().heapTotal
    const [sheet] = readWorkbook(bytes).sheets
    t.strictSame([sheet?.height, sheet?.width, sheet?.cell(0, 0).value], [1, 2, 1])
    t.equal(sheet?.cell(0, 1).value, 'a hyperlink:hyperlink', 'texts stay as they are')
    t.ok(process.memoryUsage().heapTotal - before < 100_000_000, 'the memory is not filled')
  })
}

import { basename } from 'node:path'
import { openSync } from 'fontkit'
import t from 'tap'
import { writeDocx } from '../../src/print/docx.js'
import { fontsFor } from '../../src/print/fonts.js'
import { writePdf } from '../../src/print/pdf.js'
import { visualLines } from '../../src/print/right-to-left.js'
import { unzip } from '../support/docx.js'
import { profileOf } from '../support/pages.js'
import { readPdf } from '../support/pdf.js'
import { release } from '../support/shipped.js'

t.test('the fonts of a language have all letters of what is said in it', async t => {
  for (const language of release.index.languages) {
    const { regular, bold } = fontsFor(language)
    const { title, subtitle, sections, words } = profileOf('KAZ', '2023', language)
    const said = [title, subtitle, ...Object.values(words), ...sections.map(({ heading }) => heading)].join('')
    for (const file of [regular, bold]) {
      const font = openSync(file)
      const lacking = [...new Set(said)].filter(letter => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
      t.strictSame(lacking, [], `${basename(file)} ${language}`)
    }
  }
})

t.test('a PDF and a document in Arabic are set in an Arabic font, those in Russian in another', async t => {
  for (const [language, wanted, substitute, other] of [
    ['ar', 'IBM Plex Sans Arabic', 'Arial', /^SourceSans3-SemiBold/],
    ['ru', 'Source Sans 3', 'Calibri', /Arabic/]
  ] as const) {
    const page = profileOf('UZB', '2023', language)
    const names = [...readPdf(await writePdf(page)).fonts]
    for (const weight of ['Regular', 'SemiBold'])
      t.ok(names.includes(`${wanted.replaceAll(' ', '')}-${weight}`), `${names.join(' ')} ${language}`)
    t.notOk(names.some(name => other.test(name)))
    const members = unzip(await writeDocx(page))
    t.match(String(members.get('word/fontTable.xml')), `<w:font w:name="${wanted}"><w:altName w:val="${substitute}"/>`)
    t.match(String(members.get('word/styles.xml')), `w:cs="${wanted}"`)
  }
})

t.test(
  'a line from right to left fits into its room as it is set, bold or not, and one word more does not',
  async t => {
    const text = Array.from({ length: 30 }, () => 'مقارنة الأسواق الإجرامية').join(' ')
    const { regular, bold } = fontsFor('ar')
    const size = 14
    const settings = [180, 187, 194, 201, 208, 215, 222, 229].flatMap(width => [
      { file: regular, bold: false, width },
      { file: bold, bold: true, width }
    ])
    for (const { file, bold: isBold, width } of settings) {
      const font = openSync(file)
      const widthOf = (words: readonly string[]): number =>
        words.reduce((sum, word) => sum + (font.layout(word).advanceWidth / font.unitsPerEm) * size, 0)
      const lines = visualLines(text, { language: 'ar', size, width, bold: isBold }).map(line =>
        line.map(piece => (piece as { text: string }).text)
      )
      t.ok(lines.length > 9, `${lines.length} lines`)
      for (const [at, line] of lines.slice(0, -1).entries()) {
        // Pieces stand from left to right: the first word of the next line is its last piece.
        const next = lines[at + 1]?.at(-1) ?? ''
        const fits = widthOf(line) <= width && widthOf([...line, ' ', next]) > width
        if (!fits) t.fail(`line ${at} of ${basename(file)} in ${width}`)
      }
    }
  }
)

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { readDocx } from '../../src/formats/docx.js'
import { fontBytes, fontsFor } from '../../src/print/fonts.js'
import { writeDocx } from '../../src/print/docx.js'
import { words, type Inline, type Page } from '../../src/report/document.js'
import { unzip } from '../support/docx.js'
import { profileOf } from '../support/pages.js'

const profile = profileOf('KAZ', '2023', 'en')
const bytes = await writeDocx(profile)
const text = readDocx(bytes)
const members = unzip(bytes)
const document = members.get('word/document.xml')?.toString() ?? ''
const count = (xml: string, wanted: RegExp): number => xml.match(wanted)?.length ?? 0
const blocksOf = ({ sections }: Page, kind: string) =>
  sections.flatMap(({ blocks }) => blocks).filter(block => block.kind === kind)

const inlinesOf = ({ sections }: Page): Inline[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(block => {
      if (block.kind === 'table') return block.rows.flat(2)
      if (block.kind === 'picture') return []
      return block.kind === 'list' ? block.items.flatMap(({ inlines }) => inlines) : block.inlines
    })

for (const [country, edition, language] of [
  ['KAZ', '2023', 'en'],
  ['KAZ', '2025', 'ru'],
  ['COD', '2021', 'en']
] as const) {
  t.test(
    `every word and figure of the profile ${country} ${edition} ${language} stands in the document, in order`,
    async t => {
      const page = profileOf(country, edition, language)
      const read = readDocx(await writeDocx(page))
      let from = 0
      for (const inline of inlinesOf(page)) {
        if (typeof inline !== 'string' && !('figure' in inline)) continue
        const said = typeof inline === 'string' ? inline : inline.figure
        const at = read.indexOf(said.trim(), from)
        if (at < 0) t.fail(said)
        else from = at + said.trim().length
      }
      t.ok(from > read.length / 3)
    }
  )
}

t.test('title and sections are headings, tables are tables whose head is repeated', async t => {
  const wanted = profile.sections.map(({ level, heading }) => `${level === 2 ? '#' : '##'} ${heading}`)
  const found = text.split('\n').filter(line => line.startsWith('#'))
  t.strictSame(found, [`# ${profile.title}`, ...wanted, `# ${profile.words.source}`])
  const tables = blocksOf(profile, 'table').length
  t.equal(count(document, /<w:tbl>/g), tables)
  t.equal(count(document, /<w:tblHeader\/>/g), tables)
})

t.test('every note is a note of the document, named once', async t => {
  const notes = members.get('word/footnotes.xml')?.toString() ?? ''
  t.ok(profile.notes.length > 0)
  t.equal(count(document, /<w:footnoteReference /g), profile.notes.length)
  t.equal(count(notes, /<w:footnote w:id="[1-9]\d*"/g), profile.notes.length)
  for (const { href } of profile.notes) t.ok(notes.includes(href.replaceAll('&', '&amp;')), href)
})

t.test('every picture is there as SVG and PNG, and said in words', async t => {
  const pictures = blocksOf(profile, 'picture').length
  const paths = [...members.keys()]
  t.ok(pictures > 0)
  for (const kind of ['.svg', '.png']) t.equal(paths.filter(path => path.endsWith(kind)).length, pictures)
  t.equal(count(document, /<wp:docPr [^>]*descr="[^"]{20,}/g), pictures)
})

t.test('the document says its language, title and publisher, and no time', async t => {
  const core = members.get('docProps/core.xml')?.toString() ?? ''
  t.match(members.get('word/styles.xml')?.toString(), '<w:lang w:val="en"/>')
  t.ok(core.includes(`<dc:title>${profile.title}</dc:title>`) && core.includes(profile.publisher))
  t.notMatch(core, /dcterms:(created|modified)>/)
})

t.test('the same page gives the same bytes', async t => {
  t.ok(Buffer.from(bytes).equals(await writeDocx(profileOf('KAZ', '2023', 'en'))))
})

t.test('the fonts are those of the language, disguised by their keys', async t => {
  const font = Buffer.from(members.get('word/fonts/font1.odttf') ?? [])
  const [, key = ''] =
    /w:embedRegular [^>]*w:fontKey="\{([^}]+)\}"/.exec(String(members.get('word/fontTable.xml'))) ?? []
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  for (let at = 0; at < 32; at++) font[at] = (font[at] ?? 0) ^ (mask[at % 16] ?? 0)
  t.ok(font.equals(await fontBytes(fontsFor('en').regular)))
})

t.test(
  'a page that runs from the right does so in paragraphs, words and tables, but not in other languages',
  async t => {
    const cell = [{ figure: '−0.17', field: '/x' }]
    const page: Page = {
      ...profile,
      language: 'ar',
      rightToLeft: true,
      title: 'كازاخستان',
      sections: [
        {
          id: 'a',
          level: 2,
          heading: 'نظرة عامة',
          blocks: [
            words('الأسواق الإجرامية'),
            words('In English', { language: 'en' }),
            { kind: 'table', caption: 'جدول', head: ['البلد', 'الدرجة'], rows: [[['كازاخستان'], cell]], words: 1 }
          ]
        }
      ]
    }
    const xml =
      unzip(await writeDocx(page))
        .get('word/document.xml')
        ?.toString() ?? ''
    const paragraph = (said: string) => xml.split('<w:p>').find(each => each.includes(said)) ?? ''
    t.match(paragraph('الأسواق'), /<w:bidi\/>.*<w:rtl\/>/)
    t.notMatch(paragraph('In English'), /<w:bidi\/>|<w:rtl\/>/)
    t.match(xml, '<w:bidiVisual/>')
    t.notMatch(paragraph('−0.17'), '<w:rtl/>')
  }
)

t.test('LibreOffice opens the document', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'docx-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const file = join(folder, 'profile.docx')
  await writeFile(file, bytes)
  const run = promisify(execFile)
  for (const program of ['soffice', 'libreoffice']) {
    try {
      await run(program, ['--headless', '--convert-to', 'pdf', '--outdir', folder, file])
      t.match(await readFile(join(folder, 'profile.pdf'), 'latin1'), /^%PDF-/)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  t.pass('not opened', { skip: 'neither soffice nor libreoffice is installed' })
})

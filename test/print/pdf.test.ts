import t from 'tap'
import { writePdf } from '../../src/print/pdf.js'
import { visualLines } from '../../src/print/right-to-left.js'
import { readPdf } from '../support/pdf.js'
import { profileOf } from '../support/pages.js'
import { release } from '../support/shipped.js'

t.test('a PDF has title, language, bookmarks for every heading, and pages of A4', async t => {
  for (const language of release.index.languages) {
    const page = profileOf('KGZ', '2023', language)
    const read = readPdf(await writePdf(page))
    t.equal(read.title, page.title)
    t.equal(read.language, language)
    t.ok(read.pages.length > 3)
    t.strictSame(read.bookmarks, [...page.sections.map(({ heading }) => heading), page.words.source])
    for (const [left = 0, top = 0, right = 0, bottom = 0] of read.pages) {
      t.strictSame([right - left, bottom - top].map(Math.round), [595, 842])
    }
  }
})

t.test('a PDF says all that its page says', async t => {
  for (const language of ['en', 'ru', 'kk', 'pt']) {
    const page = profileOf('KAZ', '2023', language)
    const foot = new RegExp(`${page.title.replace(/\s/g, '')}\\d+/\\d+`, 'g')
    const text = readPdf(await writePdf(page))
      .text.replace(/\s/g, '')
      .replace(foot, '')
    for (const { heading, blocks } of page.sections) {
      t.ok(text.includes(heading.replace(/\s/g, '')), heading)
      for (const block of blocks) {
        if (block.kind !== 'paragraph' || block.inlines.some(inline => typeof inline === 'object' && 'note' in inline))
          continue
        const said = block.inlines
          .map(inline =>
            typeof inline === 'string'
              ? inline
              : 'figure' in inline
                ? inline.figure
                : 'label' in inline
                  ? inline.label
                  : ''
          )
          .join('')
        t.ok(text.includes(said.replace(/\s/g, '')), said.slice(0, 80))
      }
    }
  }
})

t.test('what a PDF names as a note leads to the page on which the note stands', async t => {
  const page = profileOf('KAZ', '2023', 'kk')
  const { links, texts } = readPdf(await writePdf(page))
  const named = page.sections.flatMap(({ blocks }) =>
    blocks.flatMap(block =>
      block.kind === 'paragraph'
        ? block.inlines.flatMap(inline => (typeof inline === 'object' && 'note' in inline ? [inline.note] : []))
        : []
    )
  )
  t.ok(new Set(named).size > 50)
  for (const { number, id } of page.notes.filter(note => named.includes(note.number))) {
    const at = links.get(`#nameddest=note-${number}`) ?? -1
    t.ok(
      texts
        .slice(at, at + 2)
        .join('')
        .includes(id),
      `note ${number}, ${id}, on page ${at}`
    )
  }
})

const drawn = (text: string): string =>
  visualLines(text, { language: 'ar', size: 10, width: 1000 })
    .map(line => line.map(piece => (piece as { text: string }).text).join(''))
    .join('\n')

t.test(
  'words from right to left are told from the left as they stand, figures and brackets within them too',
  async t => {
    t.equal(drawn('أب جد'), 'جد أب')
    t.equal(drawn('أب 4.47 جد'), 'جد 4.47 أب')
    t.equal(drawn('أب (12)'), '(12) أب')
    t.equal(drawn('أب \u200E+0.20'), '+0.20 أب')
    t.equal(drawn('Index أب'), 'أب Index')
  }
)

t.test('a long text is broken into lines that fit', async t => {
  const text = Array.from({ length: 60 }, () => 'مقارنة').join(' ')
  const lines = visualLines(text, { language: 'ar', size: 10, width: 200 })
  t.ok(lines.length > 5)
  t.equal(lines.flat().filter(piece => (piece as { text: string }).text.trim() !== '').length, 60)
})

import t from 'tap'
import { readDocx } from '../../../src/formats/docx.js'
import { docxOf } from '../../support/docx.js'
import { index } from '../../support/shipped.js'

/**
 * Texts made to be slow: each is of a kind that once took seconds to hours at this size, so that a reader whose time grows
 * with the square would not end within the time of a test file.
 */
const texts: Readonly<Record<string, string>> = {
  'dashes that are no rule': `${'-'.repeat(200_000)}x`,
  'dashes and blanks': `${'- '.repeat(100_000)}x`,
  'strokes and colons': `${'|:-'.repeat(60_000)}x`,
  'one syllable': `${'на'.repeat(80_000)}ъ`,
  'vowels alone': `${'а'.repeat(200_000)}ъ`,
  'a word of many words': 'Kazakhstan'.repeat(20_000),
  digits: `${'1'.repeat(200_000)}th.5x`,
  'comments that are never closed': '<!--'.repeat(50_000),
  'comments that end with a stroke': `${'<!-- '.repeat(40_000)}->`,
  'notes that are never closed': '[1'.repeat(100_000),
  'links that are never closed': ']('.repeat(100_000),
  'links with quotes': ']("'.repeat(60_000),
  addresses: 'https://'.repeat(25_000),
  mails: 'a.'.repeat(100_000)
}

t.test('a draft that is made to be slow is read', async t => {
  for (const [kind, text] of Object.entries(texts)) {
    const { meta } = index.draftCheck({ text, edition: '2023' })
    t.equal(meta.edition, '2023', kind)
  }
})

t.test('a document that is made to be slow is read, or refused', async t => {
  t.equal(readDocx(docxOf(`<w:${'a'.repeat(20_000_000)}`)), '')
  t.equal(readDocx(docxOf('<w:a'.repeat(400_000))), '')
  t.equal(readDocx(docxOf('&amp'.repeat(1_000_000))), '')
  t.throws(() => readDocx(docxOf('<w:p></w:p>'.repeat(2_900_000))), {
    code: 'DRAFT_INVALID',
    message: /more than 1000000 tags/
  })
})

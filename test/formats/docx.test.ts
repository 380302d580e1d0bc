import { deflateRawSync } from 'node:zlib'
import t from 'tap'
import { readDocx } from '../../src/formats/docx.js'
import { docxOf } from '../support/docx.js'

t.test('a document is read as headings, paragraphs and rows of tables', async t => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const body =
    '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Rise &amp; fall</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t xml:space="preserve">4.</w:t></w:r><w:r><w:t>47</w:t><w:tab/><w:t/><w:t>&#x2014; here</w:t></w:r></w:p>' +
    `<w:tbl><w:tr>${cell('A')}${cell('1')}</w:tr></w:tbl><w:p/>`
  t.equal(readDocx(docxOf(body)).trim(), '## Rise & fall\n4.47\t— here\n\n|A |1 |')
})

t.test('what is no document, cut off, or unpacks to too much is refused', async t => {
  const whole = docxOf('<w:p><w:r><w:t>text</w:t></w:r></w:p>')
  const large = docxOf('x'.repeat(33 * 1024 * 1024))
  for (const bytes of [Buffer.from('PK'), whole.subarray(0, 60), deflateRawSync(whole), large, Buffer.alloc(0)]) {
    t.throws(() => readDocx(bytes), { code: 'DRAFT_INVALID' })
  }
  t.throws(() => readDocx(Buffer.alloc(21 * 1024 * 1024)), { code: 'DRAFT_INVALID', message: /bytes/ })
})

import t from 'tap'
import { readZip } from '../../src/formats/zip.js'
import { docxOf } from '../support/docx.js'

const document = 'word/document.xml'
const limits = { unpacked: 4_000_000, marks: 50_000, members: 20 }
const refuse = (what: string, allowed: string): Error => new RangeError(`${what}; ${allowed}`)
const read = (archive: Uint8Array) => readZip(archive, limits, refuse, document).get(document)

t.test('a member of an archive is unpacked whole; of others nothing is', async t => {
  const archive = docxOf('<w:p>text</w:p>'.repeat(5000))
  const content = read(archive)
  t.match(new TextDecoder().decode(content), /<w:p>text<\/w:p>/)
  t.equal(content?.length, 15 * 5000 + '<?xml version="1.0"?><w:document><w:body></w:body></w:document>'.length)
  t.equal(readZip(archive, limits, refuse, 'word/styles.xml').size, 0)
})

t.test('what passes the bounds in bytes or elements is given up, whatever size the archive states', async t => {
  const many = docxOf('x'.repeat(limits.unpacked + 1))
  const tags = docxOf('<w:p></w:p>'.repeat(limits.marks))
  for (const archive of [many, tags, understated(many)]) t.throws(() => read(archive), { message: /unpack|tags/ })
})

/** The same archive, whose records state that each file has one byte. */
const understated = (archive: Buffer): Buffer => {
  const bytes = Buffer.from(archive)
  for (const [mark, field] of [
    [Buffer.from('PK\u0003\u0004'), 22],
    [Buffer.from('PK\u0001\u0002'), 24]
  ] as const) {
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 4)) bytes.writeUInt32LE(1, at + field)
  }
  return bytes
}

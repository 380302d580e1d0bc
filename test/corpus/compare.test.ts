import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { docxOf } from '../support/docx.js'
import { readCorpus, writeCorpus, type Answer, type Corpus } from './answers.js'
import { answerDifferences, corpusDifferences } from './compare.js'
import { faceOf } from './face.js'
import { normaliseFace, normaliseHeaders } from './normalise.js'
import { reportOn } from './report.js'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const headers = { 'content-type': 'application/json; charset=utf-8', vary: 'Accept' }

const answerOf = (body: Buffer | string, contentType = 'application/json', more: Partial<Answer> = {}): Answer => ({
  ...{ status: 200, headers },
  ...faceOf(Buffer.from(body as string), contentType, undefined),
  ...more
})

const json = (score: number): string =>
  JSON.stringify({
    data: [
      { iso3: 'KAZ', score: 4.5 },
      { iso3: 'UZB', score }
    ]
  })

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** A PDF of a page with a line, as small as one can be. */
const pdfOf = (line: string): string => {
  const content = `BT /F 12 Tf 10 50 Td (${line}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(en)>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
  ].map((text, at) => `${at + 1} 0 obj${text}endobj\n`)
  const starts = objects.map((_, at) => 9 + objects.slice(0, at).join('').length)
  const table = starts.map(start => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const end = 9 + objects.join('').length
  return `%PDF-1.4\n${objects.join('')}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${end}\n%%EOF`
}

t.test('equal answers have no difference, whatever they were packed with', async t => {
  t.strictSame(answerDifferences(answerOf(json(5)), answerOf(json(5))), [])
  const packed = faceOf(gzipSync(json(5)), 'application/json', 'gzip')
  t.strictSame(answerDifferences(answerOf(json(5)), answerOf('', '', packed)), [])
  const [one, other] = [docxOf(paragraph('4.47')), docxOf(paragraph('4.47'))]
  t.strictSame(answerDifferences(answerOf(one, docxType), answerOf(other, docxType)), [])
})

t.test('a changed figure is told by its pointer, with what it was and is', async t => {
  const found = answerDifferences(answerOf(json(5)), answerOf(json(5.01)))
  t.strictSame(found, [{ where: 'body/data/1/score', was: '5', is: '5.01' }])
})

t.test('equal values that are written otherwise are a difference', async t => {
  t.match(answerDifferences(answerOf('{"a":1,"b":2}'), answerOf('{"b":2,"a":1}')), [{ where: 'body bytes' }])
})

t.test('a lost header, another status and a lost body are told', async t => {
  const is = answerOf('', '', { status: 500, headers: { vary: 'Accept' }, kind: 'json', text: '{}' })
  const found = answerDifferences(answerOf('{"data":[]}'), is)
  t.same(
    found.map(({ where, was }) => `${where} ${was}`),
    ['status 200', 'headers/content-type "application/json; charset=utf-8"', 'body/data []']
  )
})

t.test('a changed cell of CSV is told by its line, a lost row once', async t => {
  const [was, is] = ['iso3,score\nKAZ,4.47\nUZB,5\n', 'iso3,score\nKAZ,4.48\nUZB,5\n']
  const differences = (one: string, other: string) =>
    answerDifferences(answerOf(one, 'text/csv'), answerOf(other, 'text/csv'))
  t.strictSame(differences(was, is), [{ where: 'body line 2', was: 'KAZ,4.47', is: 'KAZ,4.48' }])
  t.match(differences(was, 'iso3,score\nUZB,5\n'), [{ where: 'body line 2', was: /KAZ,4.47/ }])
})

t.test('a changed part of a DOCX is told by part and line', async t => {
  const scored = (score: string) => answerOf(docxOf(paragraph('Scores') + paragraph(score)), docxType)
  const [found, ...more] = answerDifferences(scored('4.47'), scored('4.48'))
  t.match(found, { where: /^body\/word~1document\.xml\/\d+$/, was: /4\.47/, is: /4\.48/ })
  t.equal(more.length, 0)
})

t.test('a changed text of a PDF is told, and a changed picture by its hash', async t => {
  const ranked = (rank: number) => answerOf(pdfOf(`rank ${rank}`), 'application/pdf')
  t.strictSame(answerDifferences(ranked(127), ranked(127)), [])
  t.match(answerDifferences(ranked(127), ranked(128)), [{ where: 'body/text/0', was: 'rank 127', is: 'rank 128' }])
  t.match(ranked(127).text, '"pages": 1')
  const picture = (last: number) => answerOf(Buffer.from([...Array<number>(23).fill(0), last]), 'image/png')
  t.match(answerDifferences(picture(1), picture(2)), [{ where: 'body hash' }])
})

const corpusOf = (...answers: [string, Answer][]): Corpus => ({
  ids: new Map([['release', 'sha256:1']]),
  answers: new Map(answers)
})

t.test('requests that are new or gone, and ids that are others, are differences', async t => {
  const is = { ...corpusOf(['new', answerOf('{}')]), ids: new Map([['release', 'sha256:2']]) }
  const found = corpusDifferences(corpusOf(['gone', answerOf('{}')]), is)
  t.same(
    found.map(({ request, where }) => `${request} ${where}`),
    ['{release} id', 'gone request', 'new request']
  )
})

t.test('the report says equal, equal but for what is expected, or what differs', async t => {
  const found = corpusDifferences(corpusOf(['ranking', answerOf(json(5))]), corpusOf(['ranking', answerOf(json(6))]))
  const meant = { requests: /^ranking/, where: /score$/, reason: 'rounded once' }
  t.strictSame(reportOn([], 1, [], true), { text: '1 answers are equal\n', isEqual: true })
  t.match(reportOn(found, 1, [], true), { text: /ranking\n.*body\/data\/1\/score\n.*was 5\n.*is {2}6/, isEqual: false })
  t.match(reportOn(found, 1, [meant], true), { text: /rounded once(.|\n)*equal but for 1 listed/, isEqual: true })
  t.match(reportOn([], 1, [meant], true), { text: /nothing differs so any more/, isEqual: true })
  t.match(reportOn(found, 1, [{ ...meant, where: /rank$/ }], true), { isEqual: false })
})

t.test('what the clock says has a name where it is due, and there alone', async t => {
  const face = { kind: 'json', text: '{"created":"2026-01-02T03:04:05.678Z","id":"sha256:1"}' } as const
  const names = new Map([['release', 'sha256:1']])
  t.equal(normaliseFace(face, 'scenario', names).text, '{"created":"{moment}","id":"{release}"}')
  t.match(normaliseFace(face, 'ranking', names).text, '2026-01-02')
  const tag = `"${'a'.repeat(27)}-br"`
  t.strictSame(normaliseHeaders({ date: 'now', etag: tag }, { method: 'GET' }, names), { etag: '"{hash}-br"' })
  t.strictSame(
    normaliseHeaders({ etag: '"short"' }, { method: 'GET' }, names),
    { etag: '"short"' },
    'another form stands'
  )
})

t.test('what is recorded is read again', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'crindex-corpus-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const corpus = corpusOf(['one', answerOf(json(5))], ['other', answerOf(json(5), 'text/csv', { status: 404 })])
  await writeCorpus(corpus, join(folder, 'answers.br'))
  t.strictSame(await readCorpus(join(folder, 'answers.br')), corpus)
})

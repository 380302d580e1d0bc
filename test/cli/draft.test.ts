import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { docxOfLines } from '../support/docx.js'
import { answerIn, crindex } from './support.js'

const right = 'In the 2023 edition Kazakhstan scores 4.47 on criminality.\n'
const wrong = '# Казахстан, издание 2023 года\n\nОценка преступности — 4,48 балла.\n'

t.test('a draft in which all is so is reported with exit code 0', async t => {
  const folder = t.testdir({ 'right.md': right })
  const { code, stdout, stderr } = await crindex('draft', join(folder, 'right.md'))
  t.match({ code, stderr }, { code: 0, stderr: '' })
  t.match(stdout, /^1:39 +right +score +4\.47 +4\.47 +\/v1\/editions\/2023\/scores\?country=KAZ&node=criminality$/m)
})

t.test('a draft with a wrong figure is reported with its place and proof, and exit code 1', async t => {
  const folder = t.testdir({ 'wrong.txt': wrong })
  const file = join(folder, 'wrong.txt')
  const { code, stdout, stderr } = await crindex('draft', file)
  t.equal(code, 1)
  t.match(
    stdout,
    `${file}:3:23: wrong: "4,48". The score of Kazakhstan on Criminality, 2023 is 4.47.\n  /v1/editions/2023/`
  )
  t.match(stderr, 'says one thing that is not so in the index.')
})

t.test('--json writes the answer of the API, also of a .docx document', async t => {
  const folder = t.testdir({})
  const file = join(folder, 'wrong.docx')
  writeFileSync(file, docxOfLines(wrong))
  const outcome = await crindex('draft', file, '--json')
  t.equal(outcome.code, 1)
  t.match(answerIn(outcome), { meta: { alarms: 1, language: 'ru' } })
})

t.test('a file that is not there, or too large, is wrong usage', async t => {
  const folder = t.testdir({ 'large.md': 'x'.repeat(1024 * 1024 + 1) })
  t.match(await crindex('draft', join(folder, 'none.md')), { code: 2, stderr: /no such file/ })
  t.match(await crindex('draft', join(folder, 'large.md')), { code: 2, stderr: /too large/ })
})

import t from 'tap'
import { docxOfLines } from '../support/docx.js'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

const url = '/v1/draft-checks'
const text = 'Kazakhstan scores 4.57 on criminality.\nIt ranks 34th of 46 in the world.'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

t.test('a draft is checked as JSON, text, Markdown or .docx, with the same findings', async t => {
  const asked = { method: 'POST', url: `${url}?edition=2023&language=en` } as const
  const bodies = [
    ['application/json', JSON.stringify({ text })],
    ['text/plain', text],
    ['text/markdown; charset=utf-8', text],
    [docx, docxOfLines(text)]
  ] as const
  const answers = []
  for (const [type, payload] of bodies) {
    const response = await ask({ ...asked, payload, headers: { 'content-type': type } })
    t.equal(response.statusCode, 200, response.body.slice(0, 200))
    t.equal(response.headers['cache-control'], 'no-store')
    answers.push(response.json<{ data: unknown }>().data)
  }
  const [first, ...others] = answers
  for (const other of others) t.strictSame(other, first)
  t.match(first, [
    { kind: 'country', verdict: 'right', found: 'Kazakhstan', address: '/v1/countries/KAZ' },
    { kind: 'score', verdict: 'wrong', alarm: true, found: '4.57', right: '4.47', line: 1, column: 19, offset: 18 },
    { kind: 'rank', verdict: 'wrong_scope', found: '34th', right: '127', line: 2, column: 10 },
    { kind: 'size', verdict: 'wrong_scope', found: '46', right: '193', scope: 'world' }
  ])
})

t.test('every address that proves a finding is answered', async t => {
  const payload = {
    text: 'Kazakhstan (2023 edition): criminality 4.47, up 0.20 since 2021; rank 127 of 193; average for Asia 5.47; Kosovo.'
  }
  const { data, meta } = (await ask({ method: 'POST', url, payload })).json<{
    data: { address: string; kind: string }[]
    meta: Record<string, unknown>
  }>()
  t.strictSame(
    data.map(({ kind }) => kind),
    ['country', 'edition', 'score', 'delta', 'rank', 'size', 'average', 'country']
  )
  t.match(meta, { edition: '2023', edition_from: 'stated', alarms: 0, language: 'en' })
  for (const { address } of data) t.equal((await ask(address)).statusCode, 200, address)
})

t.test('a list of findings is to be had as CSV', async t => {
  const headers = { accept: 'text/csv' }
  const { body } = await ask({ method: 'POST', url, payload: { text, edition: '2023' }, headers })
  t.match(body, /^edition,node,scope,line,column,offset,kind,verdict,alarm,found,right,.*,release\r\n/)
  t.match(body, '1,19,18,score,wrong,true,4.57,4.47,')
})

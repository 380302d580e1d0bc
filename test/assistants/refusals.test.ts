import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { startService } from '../http/service.js'
import { callTool, overHttp } from './client.js'

const { app } = await startService()
await app.listen({ port: 0, host: '127.0.0.1' })
t.teardown(() => app.close())
const [listening] = app.addresses()
const port = typeof listening === 'object' ? listening.port : 0
const origin = `http://127.0.0.1:${port}`
const client = await overHttp(origin)

const post = (payload: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
  app.inject({
    ...{ method: 'POST', url: '/mcp', payload },
    headers: {
      ...{ host: 'localhost', 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      ...headers
    }
  })

const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })

t.test('a name that is unknown or ambiguous is an answer with what would be right', async t => {
  const unknown = await callTool(client, 'similar', { country: 'Kazahkstan' })
  t.ok(unknown.isError)
  t.match(unknown.text, 'Nearest: Kazakhstan.')
  const ambiguous = await callTool(client, 'similar', { country: 'Congo' })
  t.ok(ambiguous.isError)
  t.match(ambiguous.text, /fits 2 countries; say which.*Allowed: COD/)
  const around = await callTool(client, 'ranking', { node: 'criminality', around: 'Atlantis' })
  t.ok(around.isError)
  t.match(around.text, 'Atlantis')
  const matched = await callTool(client, 'find_country', { names: ['Kazahkstan', 'Congo', 'Kosovo', ''] })
  t.strictSame(
    matched.answer.rows.map(({ status }) => status),
    ['unknown', 'ambiguous', 'not_assessed', 'empty']
  )
  const both = await callTool(client, 'scores', { edition: '1999', country: ['KAZ'], node: ['criminality'] })
  t.match(both.text, /1999.*Allowed: 2021, 2023, 2025/)
})

t.test('arguments of another type, too many or unknown are refused as an answer', async t => {
  const wrong: Record<string, unknown>[] = [
    { country: 7 },
    { country: null },
    { country: { toString: 'KAZ' } },
    { country: 'K'.repeat(100_000) },
    { country: 'KAZ', constructor: 'x' },
    {},
    { country: 'KAZ', exact: true }
  ]
  for (const given of wrong) {
    const { isError, text } = await callTool(client, 'similar', given)
    t.ok(isError, JSON.stringify(given).slice(0, 80))
    t.ok(text.length > 10 && text.length < 2000)
  }
  const many = await callTool(client, 'scores', { country: Array(251).fill('KAZ'), node: ['criminality'] })
  t.ok(many.isError)
  const deep = await callTool(client, 'what_if', {
    changes: [{ country: 'KAZ', indicator: 'heroin_trade', by: 1e308 }]
  })
  t.ok(deep.isError)
  t.notMatch(deep.text, /INTERNAL|stack/)
})

t.test('a name that looks like a path stays a name', async t => {
  for (const country of ['../../problems', 'KAZ?release=x', '%2e%2e', 'KAZ/../UZB', '\u0000', '{country}']) {
    const { isError, text } = await callTool(client, 'similar', { country })
    t.ok(isError, country)
    t.match(text, /The index has no such country|malformed|address/, country)
  }
})

t.test('what is no message of the protocol is refused in its words', async t => {
  const texts = ['', '{', '[]', 'null', '7', '{"jsonrpc":"1.0"}', '{"jsonrpc":"2.0","id":1,"method":"nothing"}']
  for (const text of texts) {
    const { statusCode, headers, body } = await post(text)
    t.ok(statusCode < 500, `${text}: ${statusCode}`)
    t.match(headers['content-type'], /json|event-stream/, text)
    t.match(body, /"error"|problems/, text)
  }
  t.equal((await post(`{"a":"${'x'.repeat(3_000_000)}"}`)).statusCode, 413)
  t.equal((await post(list, { 'content-type': 'text/plain' })).statusCode, 415)
  t.equal((await app.inject({ url: '/mcp', headers: { host: 'localhost' } })).statusCode, 405)
})

t.test('a page of another site, and a name that is not of this machine, are refused', async t => {
  for (const headers of [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: `http://localhost.evil.example:${port}` },
    { host: `evil.example:${port}` },
    { host: 'localhost@evil.example' }
  ]) {
    const { statusCode, body } = await post(list, headers)
    t.equal(statusCode, 403, JSON.stringify(headers))
    t.match(body, 'ORIGIN_REFUSED')
  }
  for (const headers of [{}, { origin: 'http://localhost:6274' }, { origin: 'http://[::1]:1', host: '[::1]:3000' }]) {
    t.equal((await post(list, headers)).statusCode, 200, JSON.stringify(headers))
  }
})

t.test('the limit of requests holds for assistants, and for what they ask', async t => {
  const limited = await startService('indicators', 4)
  t.teardown(() => limited.app.close())
  const ask = (name: string) =>
    limited.app.inject({
      ...{ method: 'POST', url: '/mcp' },
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: { node: 'criminality' } } }
    })
  t.match((await ask('define')).body, 'Criminality')
  t.match((await ask('define')).body, 'Criminality')
  t.equal((await ask('define')).statusCode, 429)
})

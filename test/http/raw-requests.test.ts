import { once } from 'node:events'
import { connect } from 'node:net'
import t from 'tap'
import { listen, sendRaw } from './raw.js'
import { startService } from './service.js'

const { app } = await startService()
const port = await listen(app)
t.teardown(() => app.close())

const last = 'Host: localhost\r\nConnection: close\r\n\r\n'
const statusesOf = async (...pieces: readonly string[]): Promise<number[]> =>
  (await sendRaw(port, ...pieces)).map(({ status }) => status)

t.test('what HTTP allows is answered', async t => {
  t.strictSame(await statusesOf('GET /v1/editions HTTP/1.0\r\n\r\n'), [200], 'HTTP/1.0 without a host')
  t.strictSame(await statusesOf(`GET http://localhost/v1/editions?x HTTP/1.1\r\n${last}`), [400], 'the query is read')
  t.strictSame(
    await statusesOf(`GET http://localhost/v1/editions HTTP/1.1\r\n${last}`),
    [200],
    'an address with its host'
  )
  const upgrade = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n'
  const [upgraded] = await sendRaw(
    port,
    `GET /v1/editions HTTP/1.1\r\nHost: localhost\r\n${upgrade}\r\n`,
    `GET /v1/editions HTTP/1.1\r\n${last}`
  )
  t.equal(upgraded?.status, 200, 'an upgrade is passed over')
  const body = '{"changes":[{"country":"KAZ","indicator":"prevention","by":1}]}'
  const posted = `POST /v1/editions/2023/what-if HTTP/1.1\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n${last}`
  t.strictSame(await statusesOf(posted, body), [100, 200])
})

t.test('OPTIONS is answered with the methods of the address', async t => {
  const allowed = async (address: string) => {
    const [answer] = await sendRaw(port, `OPTIONS ${address} HTTP/1.1\r\n${last}`)
    return [answer?.status, answer?.headers.allow]
  }
  t.strictSame(await allowed('/v1/editions'), [204, 'GET, HEAD, OPTIONS'])
  t.strictSame(await allowed('/v1/editions/2023/scores.csv?country=KAZ'), [204, 'GET, HEAD, OPTIONS'])
  t.strictSame(await allowed('/v1/scenarios'), [204, 'POST, OPTIONS'])
  t.strictSame(await allowed('*'), [204, 'GET, HEAD, POST, OPTIONS'])
})

t.test('HEAD is refused without a body', async t => {
  const [answer] = await sendRaw(port, `HEAD /v1/nowhere HTTP/1.1\r\n${last}`)
  t.match(answer, { status: 404, body: '', headers: { 'content-type': /^application\/problem\+json/ } })
})

t.test('a request that was understood is answered before the one after it is refused', async t => {
  const good = 'GET /v1/editions HTTP/1.1\r\nHost: localhost\r\n\r\n'
  t.strictSame(await statusesOf(`${good}${good}no such thing\r\n\r\n`), [200, 200, 400])
  const heavy = 'GET /v1/editions/2025/profiles/KAZ.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n'
  t.strictSame(await statusesOf(`${heavy}no such thing\r\n\r\n`), [200, 400], 'also when the answer takes a while')
})

t.test('a refusal is never mixed with an answer that has begun', async t => {
  const head = `POST /v1/editions/2023/what-if/batch HTTP/1.1\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\nHost: localhost\r\n\r\n`
  const lines = '{"drop":["cocaine_trade"]}\n'.repeat(400)
  const chunk = `${lines.length.toString(16)}\r\n${lines}\r\n`
  t.strictSame(await statusesOf(`${head}zz\r\n`), [400], 'where none has, the answer is the refusal')
  const [answer, ...more] = await sendRaw(port, `${head}${chunk}`, chunk, 'zz\r\n')
  t.equal(answer?.status, 200)
  t.strictSame(more, [])
  t.notMatch(answer?.body, 'problems/REQUEST_INVALID')
})

t.test('a request that does not arrive in time is told so', async t => {
  const slow = await startService()
  slow.app.server.headersTimeout = 100
  const slowPort = await listen(slow.app)
  const [answer] = await sendRaw(slowPort, 'GET /v1/edi')
  t.match(answer, { status: 408, headers: { connection: 'close' } })
  t.match(JSON.parse(answer?.body ?? ''), { type: '/problems/REQUEST_TIMEOUT' })
  await slow.app.close()
})

t.test('a client that leaves in the middle is nobody to answer', async t => {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write('GET /v1/edi')
  socket.resetAndDestroy()
  t.strictSame(await statusesOf(`GET /health/live HTTP/1.1\r\n${last}`), [200])
})

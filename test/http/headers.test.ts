import t from 'tap'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

const ranking = '/v1/editions/2023/rankings/criminality'
const origin = 'https://observablehq.example'
/** One that is written, the same as it is kept, and three that are refused. */
const requests = [
  { url: ranking, status: 200 },
  { url: ranking, status: 200 },
  { url: '/v1/editions/1999', status: 404 },
  { url: '/v1/nowhere', status: 404 },
  { url: `${ranking}?scope=atlantis`, status: 404 }
]

const wordsOf = (header: unknown): string[] =>
  String(header)
    .split(/,\s*/)
    .map(word => word.toLowerCase())

t.test('pages of any origin may read answers and refusals, with the headers that tell of them', async t => {
  for (const { url, status } of requests) {
    const { headers, statusCode } = await app.inject({ url, headers: { origin } })
    t.equal(statusCode, status, url)
    t.equal(headers['access-control-allow-origin'], '*')
    const exposed = wordsOf(headers['access-control-expose-headers'])
    const needed = ['etag', 'link', 'location', 'x-request-id', 'ratelimit-remaining', 'retry-after']
    t.strictSame(
      needed.filter(name => !exposed.includes(name)),
      [],
      'what a page needs is exposed'
    )
  }
})

t.test('a browser that asks before it posts is told that it may, and with which headers', async t => {
  const { statusCode, headers } = await app.inject({
    method: 'OPTIONS',
    url: '/v1/editions/2023/what-if',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,prefer'
    }
  })
  t.equal(statusCode, 204)
  t.equal(headers['access-control-allow-origin'], '*')
  t.strictSame(wordsOf(headers['access-control-allow-methods']), ['get', 'head', 'post'])
  t.strictSame(wordsOf(headers['access-control-allow-headers']), ['content-type', 'prefer'])
})

t.test(
  'a shared cache keeps formats and encodings apart, whether an answer is new, kept or the one it has',
  async t => {
    for (const accept of ['application/json', 'text/csv']) {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const asked = { url: ranking, headers: { accept, 'accept-encoding': encoding } }
        const first = await ask(asked)
        const tag = String(first.headers.etag)
        const answers = [
          first,
          await ask(asked),
          await ask({ ...asked, headers: { ...asked.headers, 'if-none-match': tag } })
        ]
        t.strictSame(
          answers.map(({ statusCode }) => statusCode),
          [200, 200, 304]
        )
        for (const { headers } of answers) {
          t.strictSame(wordsOf(headers.vary).toSorted(), ['accept', 'accept-encoding'])
          t.equal(headers.etag, tag)
        }
      }
    }
  }
)

t.test('304 says nothing of an encoding, since it has no body', async t => {
  const headers = { 'accept-encoding': 'br' }
  const { etag, 'content-encoding': encoding } = (await ask({ url: ranking, headers })).headers
  t.equal(encoding, 'br')
  const same = await ask({ url: ranking, headers: { ...headers, 'if-none-match': String(etag) } })
  t.equal(same.statusCode, 304)
  t.notOk('content-encoding' in same.headers)
})

t.test('If-None-Match: * is met by whatever is served; another tag, or that of another encoding, is not', async t => {
  const tag = String((await ask(ranking)).headers.etag)
  const statusFor = async (list: string): Promise<number> =>
    (await ask({ url: ranking, headers: { 'accept-encoding': 'gzip', 'if-none-match': list } })).statusCode
  for (const list of ['*', ' * ']) t.equal(await statusFor(list), 304, list)
  for (const list of ['"*"', '"other"', tag]) t.equal(await statusFor(list), 200, list)
})

t.test('no refusal is kept by a cache', async t => {
  const limited = await startService('indicators', 1)
  t.teardown(() => limited.app.close())
  await limited.app.inject('/v1/editions')
  const refused = [
    await app.inject('/v1/editions/1999'),
    await app.inject('/v1/nowhere'),
    await app.inject({ method: 'DELETE', url: ranking }),
    await app.inject(`${ranking}?exact=maybe`),
    await app.inject({ method: 'POST', url: '/v1/editions/2023/what-if', payload: {} }),
    await app.inject(`/v1/scenarios/sha256:${'0'.repeat(64)}`),
    await limited.app.inject('/v1/editions')
  ]
  const statuses = refused.map(({ statusCode }) => statusCode)
  t.strictSame(statuses, [404, 404, 405, 400, 422, 503, 429])
  for (const { headers, statusCode } of refused) t.equal(headers['cache-control'], 'no-store', String(statusCode))
})

t.test('every answer tells browsers not to guess its type, run scripts of others or frame it', async t => {
  for (const { url } of [...requests, { url: '/health/live' }, { url: '/docs/' }]) {
    const { headers } = await app.inject(url)
    t.match(headers, {
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin'
    })
    t.notOk('strict-transport-security' in headers, 'which only who was asked with TLS may send')
    t.match(headers['content-security-policy'], /default-src 'self'/)
    t.notMatch(headers['content-security-policy'], 'upgrade-insecure-requests', 'it is served without TLS too')
  }
})

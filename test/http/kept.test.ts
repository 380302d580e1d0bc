import t from 'tap'
import { startService } from './service.js'

const ranking = '/v1/editions/2023/rankings/criminality'
const averages = '/v1/editions/2023/averages/criminality'

/** Headers but those that tell of the request or of the time. */
const steady = (headers: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(x-request-id|date|ratelimit-(remaining|reset))$/.test(name))
  )

t.test('an answer that is kept is the one that was made, with all its headers', async t => {
  const { app } = await startService('indicators', 1000)
  t.teardown(() => app.close())
  for (const accept of ['application/json', 'text/csv']) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const asked = { url: ranking, headers: { accept, 'accept-encoding': encoding } }
      const [first, kept] = [await app.inject(asked), await app.inject(asked)]
      t.strictSame(steady(kept.headers), steady(first.headers), `${accept}, ${encoding}`)
      t.ok(kept.headers['content-security-policy'] && kept.headers['ratelimit-limit'] === '1000')
      t.ok(kept.rawPayload.equals(first.rawPayload))
      t.not(kept.headers['x-request-id'], first.headers['x-request-id'])
    }
  }
})

t.test('what a client has, or only asks about, is not sent again, new or kept', async t => {
  const { app } = await startService('indicators', 1000)
  t.teardown(() => app.close())
  const asked = { url: ranking, headers: { 'accept-encoding': 'br' } }
  const { headers } = await (await startService()).app.inject(asked)
  const conditional = { ...asked, headers: { ...asked.headers, 'if-none-match': `"other", W/${String(headers.etag)}` } }
  const [first, kept] = [await app.inject(conditional), await app.inject(conditional)]
  t.strictSame([first.statusCode, kept.statusCode], [304, 304])
  t.strictSame(steady(kept.headers), steady(first.headers))
  t.equal(kept.rawPayload.length, 0)
  const head = await app.inject({ ...asked, method: 'HEAD' })
  const whole = await app.inject(asked)
  t.strictSame(steady(head.headers), steady(whole.headers))
  t.equal(head.rawPayload.length, 0)
  t.equal(Number(head.headers['content-length']), whole.rawPayload.length)
})

t.test('kept and new answers count for one limit, and are counted among the requests', async t => {
  const { app } = await startService('indicators', 4)
  t.teardown(() => app.close())
  const left: unknown[] = []
  for (const url of [ranking, ranking, averages, ranking]) {
    left.push((await app.inject(url)).headers['ratelimit-remaining'])
  }
  t.strictSame(left, ['3', '2', '1', '0'])
  for (const url of [ranking, averages]) {
    const refused = await app.inject(url)
    t.equal(refused.statusCode, 429)
    t.ok(refused.headers['retry-after'])
  }
  const other = await app.inject({ url: ranking, remoteAddress: '192.0.2.7' })
  t.equal(other.headers['ratelimit-remaining'], '3', 'another client is counted by itself')
  const { body } = await app.inject('/metrics')
  const counted = /_count\{method="GET",route="\/v1\/editions\/:edition\/rankings\/:node",status="200"\} (\d+)/.exec(
    body
  )
  t.equal(counted?.[1], '4')
})

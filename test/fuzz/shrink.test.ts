import t from 'tap'
import type { FuzzRequest } from './request.js'
import { shrink } from './shrink.js'

const request = (more: Partial<FuzzRequest>): FuzzRequest => ({
  ...{ name: 'whatIf', method: 'POST', address: '/v1/editions/2023/what-if', headers: [], heavy: false, after: [] },
  ...more
})

const body = {
  note: 'a long story',
  changes: [
    { country: 'KAZ', indicator: 'prevention', by: 1 },
    { country: 'UZB', indicator: 'cocaine_trade', score: 4 }
  ]
}

t.test('shrink leaves of a request only what makes it fail', async t => {
  const asked = request({
    address: '/v1/editions/2023/what-if?exact=true&scope=world&link=true',
    headers: [['accept', '*/*'] as const, ['prefer', 'respond-async'] as const],
    body: Buffer.from(JSON.stringify(body))
  })
  const fails = async ({ address, body: sent }: FuzzRequest): Promise<boolean> =>
    address.includes('scope=') && (sent?.includes('cocaine') ?? false)
  const least = await shrink(asked, fails)
  t.equal(least.address, '/v1/editions/2023/what-if?scope=')
  t.strictSame(least.headers, [])
  t.strictSame(JSON.parse(String(least.body)), { changes: [{ indicator: 'cocaine_trade' }] })
})

t.test('shrink leaves of bytes only those that make them fail', async t => {
  const asked = request({ bytes: Buffer.from('GET / HTTP/1.1\r\nHost: x\r\nBad\0: y\r\n\r\n') })
  const least = await shrink(asked, async ({ bytes }) => bytes?.includes(0) ?? false)
  t.strictSame(least.bytes, Buffer.from([0]))
})

t.test('shrink gives back what cannot be less, and what fails only as a whole', async t => {
  const asked = request({ body: Buffer.from(JSON.stringify(body)) })
  t.strictSame(await shrink(asked, async () => false), asked)
})

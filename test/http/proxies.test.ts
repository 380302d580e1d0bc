import t from 'tap'
import { buildApp } from '../../src/http/app.js'
import { index } from '../support/shipped.js'

/** Statuses of requests with these forwarding headers, where a client may ask once a minute. */
const statusesOf = async (trustProxy: number, forwarded: readonly string[]): Promise<number[]> => {
  const app = await buildApp(index, { rateLimitMax: 1, trustProxy })
  const statuses = []
  for (const addresses of forwarded) {
    const headers = { 'x-forwarded-for': addresses }
    statuses.push((await app.inject({ url: '/v1/editions', headers, remoteAddress: '10.0.0.1' })).statusCode)
  }
  await app.close()
  return statuses
}

t.test('behind a proxy that is trusted each client has its own limit', async t => {
  t.strictSame(await statusesOf(1, ['192.0.2.1', '192.0.2.2', '192.0.2.1']), [200, 200, 429])
})

t.test('what a client writes before the address that the proxy adds is not believed', async t => {
  const forged = ['198.51.100.1, 192.0.2.1', '198.51.100.2, 192.0.2.1']
  t.strictSame(await statusesOf(1, forged), [200, 429])
  t.strictSame(await statusesOf(2, forged), [200, 200], 'with two proxies it is the client that the first one saw')
})

t.test('without a proxy the header of a client is not believed', async t => {
  t.strictSame(await statusesOf(0, ['192.0.2.1', '192.0.2.2']), [200, 429])
})

import t from 'tap'
import { nearestRoutes } from '../../src/http/nearest-routes.js'
import { startService } from './service.js'

const { app } = await startService()
t.teardown(() => app.close())

const nearestTo = async (url: string): Promise<string[]> => {
  const answer = await app.inject(url)
  t.equal(answer.statusCode, 404, url)
  return answer.json<{ errors: { nearest?: string[] }[] }>().errors[0]?.nearest ?? []
}

t.test('what is misspelt or lacking in an address is mended, and the names that it asks for are kept', async t => {
  const mended: Readonly<Record<string, string>> = {
    '/v1/editionz': '/v1/editions',
    '/v1/edition/2023/ranking/criminality': '/v1/editions/2023/rankings/criminality',
    '/v1/editions/2023/Rankings/criminality?scope=world': '/v1/editions/2023/rankings/criminality',
    '/editions/2023/scores': '/v1/editions/2023/scores',
    '/api/v1/editions/2023/scores': '/v1/editions/2023/scores',
    '/v1/editions/2023/profiles': '/v1/editions/2023/profiles/{country}',
    '/v1/editions/2023/leave_one_out/criminality': '/v1/editions/2023/leave-one-out/criminality',
    '/v1/deltas/2021': '/v1/deltas/2021/{to}',
    '/health': '/health/live',
    '/openapi.jsn': '/openapi.json'
  }
  for (const [url, wanted] of Object.entries(mended)) {
    const nearest = await nearestTo(url)
    t.ok(nearest.includes(wanted), `${url}: ${nearest.join(' ')}`)
    t.ok(nearest.length <= 3)
  }
})

t.test('an address that resembles none is told none, and no pattern of the router', async t => {
  for (const url of ['/wp-login.php', '/.env', '/v1/qqqqqqqq', `/${'a/'.repeat(7000)}`, `/${'%20'.repeat(4000)}`]) {
    const nearest = await nearestTo(url)
    t.notOk(
      nearest.some(address => /[*:]/.test(address)),
      nearest.join(' ')
    )
  }
  t.strictSame(await nearestTo('/wp-login.php'), [])
})

t.test('what is nearer by far is told alone; a part too much is left out', async t => {
  const patterns = ['/v1/abcdefgh', '/v1/abcdwxyz', '/v1/:name/rest']
  t.strictSame(nearestRoutes('/v1/abcdefgx', patterns), ['/v1/abcdefgh'])
  t.strictSame(nearestRoutes('/v1/abcdefgh/rest', ['/v1/abcdefgh']), ['/v1/abcdefgh'])
  t.strictSame(nearestRoutes('/v2/other', patterns), [])
})

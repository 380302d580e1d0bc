import fastify from 'fastify'
import t from 'tap'
import { knowOrigin } from '../../src/http/origin.js'
import { asPlugin } from '../../src/http/route.js'
import { moved, movedRoutes, movedTo } from '../../src/http/questions/moved.js'
import { startService } from './service.js'

const { app } = await startService()
t.teardown(() => app.close())

t.test('the profile of a scope is found at its old address, in every format and with what was asked', async t => {
  for (const rest of [
    'group:eu',
    'world.csv?exact=true',
    'countries:KAZ,C%C3%B4te%20d%27Ivoire.md?language=ru&exact=true'
  ]) {
    for (const method of ['GET', 'HEAD'] as const) {
      const { statusCode, headers } = await app.inject({ method, url: `/v1/editions/2023/scopes/${rest}` })
      t.strictSame(
        [statusCode, headers.location],
        [308, `/v1/editions/2023/scope-profiles/${rest}`],
        `${method} ${rest}`
      )
    }
  }
  const { headers } = await app.inject('/v1/editions/latest/scopes/group:g7.csv?sep=;')
  const found = await app.inject(headers.location ?? '')
  t.equal(found.statusCode, 200)
  t.match(found.body, /^edition;iso3;country;quadrant;/)
})

t.test('an old address is no question: the list of scopes and a method it never took stay what they were', async t => {
  t.equal((await app.inject('/v1/scopes')).statusCode, 200)
  t.equal((await app.inject({ method: 'POST', url: '/v1/editions/2023/scopes/world' })).statusCode, 405)
})

t.test('every moved address leads to one that has the same values', async t => {
  const namesOf = (path: string): string[] => path.match(/\{\w+\}/g)?.toSorted() ?? []
  for (const { from, to } of moved) t.strictSame(namesOf(from), namesOf(to), from)
  t.equal(movedTo({ from: '/a:b/{x}/{y}', to: '/{y}/c/{x}' }, '/v1/a:b/1/2.csv?z=%3F'), '/v1/2.csv/c/1?z=%3F')
  t.equal(movedTo({ from: '/a:b', to: '/c' }, '/v1/a:b.csv'), '/v1/c.csv')
  t.equal(movedTo({ from: '/a/{x}', to: '/b/{x}' }, '/v1/a/1/2'), undefined)
})

t.test('what is posted to an old address is not read, whatever it is', async t => {
  const old = fastify()
  knowOrigin(old, {})
  t.teardown(() => old.close())
  await old.register(asPlugin(movedRoutes([{ method: 'POST', from: '/trials:try', to: '/trials' }])), { prefix: '/v1' })
  for (const type of ['application/json', 'text/markdown', 'application/octet-stream']) {
    const { statusCode, headers } = await old.inject({
      method: 'POST',
      url: '/v1/trials:try?language=ru',
      headers: { 'content-type': type },
      payload: '{ "no": JSON'
    })
    t.strictSame([statusCode, headers.location], [308, '/v1/trials?language=ru'], type)
  }
})

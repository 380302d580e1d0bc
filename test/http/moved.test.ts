import t from 'tap'
import { addressNow } from '../../src/http/questions/moved.js'
import { startService } from './service.js'

const { app } = await startService()
t.teardown(() => app.close())

const text = 'In the 2023 edition Kazakhstan ranks 34th of 193 on criminality.'
const headers = { 'content-type': 'text/markdown' }

t.test('what is posted to an address of earlier versions is led to the one of now, whatever its type', async t => {
  for (const type of ['text/markdown', 'application/json', 'image/png']) {
    const asked = { method: 'POST', url: '/v1/drafts:check?edition=2023', payload: text } as const
    const { statusCode, headers } = await app.inject({ ...asked, headers: { 'content-type': type } })
    t.strictSame([statusCode, headers.location], [308, '/v1/draft-checks?edition=2023'], type)
  }
})

t.test('the format that the address asks for stays in it, and the address of now gives it', async t => {
  const old = await app.inject({ method: 'POST', url: '/v1/drafts:check.csv?sep=;', payload: text, headers })
  t.equal(old.headers.location, '/v1/draft-checks.csv?sep=;')
  const { body } = await app.inject({ method: 'POST', url: old.headers.location ?? '', payload: text, headers })
  t.match(body, /;rank;wrong_scope;true;34th;127;/)
})

t.test('only what was posted to is led on', async t => {
  t.equal((await app.inject('/v1/drafts:check')).statusCode, 404)
  t.equal((await app.inject({ method: 'POST', url: '/v1/drafts:mend', payload: text, headers })).statusCode, 404)
})

t.test('names in a path keep their place, as they were written', async t => {
  const to = '/editions/{edition}/scope-profiles/{scope}'
  const now = (address: string) => addressNow('/editions/{edition}/scopes/{scope}', to, address)
  t.equal(now('/v1/editions/2023/scopes/group:eu'), '/v1/editions/2023/scope-profiles/group:eu')
  t.equal(
    now('/v1/editions/2023/scopes/countries:KAZ,C%C3%B4te%20d$&?a=1?'),
    '/v1/editions/2023/scope-profiles/countries:KAZ,C%C3%B4te%20d$&?a=1?'
  )
  t.equal(
    now('/v1/editions/latest/scopes/world.pdf?language=ru'),
    '/v1/editions/latest/scope-profiles/world.pdf?language=ru'
  )
})

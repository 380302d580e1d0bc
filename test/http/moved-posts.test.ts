import t from 'tap'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

const text = 'In the 2023 edition Kazakhstan ranks 34th of 193 on criminality.'
const headers = { 'content-type': 'text/markdown' }

t.test('what is posted to an address of earlier versions is led to the one of now, whatever its type', async t => {
  for (const type of ['text/markdown', 'application/json', 'image/png']) {
    const asked = { method: 'POST', url: '/v1/drafts:check?edition=2023', payload: text } as const
    const { statusCode, headers } = await ask({ ...asked, headers: { 'content-type': type } })
    t.strictSame([statusCode, headers.location], [308, '/v1/draft-checks?edition=2023'], type)
  }
})

t.test('the format that the address asks for stays in it, and the address of now gives it', async t => {
  const old = await ask({ method: 'POST', url: '/v1/drafts:check.csv?sep=;', payload: text, headers })
  t.equal(old.headers.location, '/v1/draft-checks.csv?sep=;')
  const { body } = await ask({ method: 'POST', url: old.headers.location ?? '', payload: text, headers })
  t.match(body, /;rank;wrong_scope;true;34th;/)
})

t.test('only what was posted to is led on', async t => {
  t.equal((await ask('/v1/drafts:check')).statusCode, 405)
  t.equal((await ask({ method: 'POST', url: '/v1/drafts:mend', payload: text, headers })).statusCode, 404)
})

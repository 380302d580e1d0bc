import t from 'tap'
import { errorCatalogue } from '../../src/problems.js'
import { rawRefusals } from './raw-refusals.js'
import { listen, sendRaw } from './raw.js'
import { startService } from './service.js'

const { app } = await startService()
const port = await listen(app)
t.teardown(() => app.close())

for (const [what, [code, ...pieces]] of Object.entries(rawRefusals)) {
  t.test(`${what} is refused as ${code}`, async t => {
    const [answer, ...more] = await sendRaw(port, ...pieces)
    t.strictSame(more, [], 'it is answered once')
    t.equal(answer?.status, errorCatalogue[code].status)
    t.match(answer?.headers, {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'x-request-id': /./
    })
    t.match(JSON.parse(answer?.body ?? ''), {
      type: `/problems/${code}`,
      title: errorCatalogue[code].title,
      status: errorCatalogue[code].status,
      detail: /^[^]+\.$/,
      request_id: answer?.headers['x-request-id'],
      errors: [{ code }]
    })
  })
}

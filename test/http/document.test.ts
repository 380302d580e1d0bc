import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import t from 'tap'
import { readFolder } from '../../src/data/folder.js'
import { createDocument } from '../../src/http/document.js'
import { nameMark } from '../../src/http/questions/shape-schema.js'
import { documentOf, startService, writtenDocument } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

t.test('the committed document is the one the routes make, examples included', async t => {
  t.same(writtenDocument(), JSON.parse(JSON.stringify(await createDocument(await readFolder('indicators')))))
})

t.test('the committed types are those of the committed document', async t => {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/documentation/types.js'], { maxBuffer: 1e8 })
  t.equal(readFileSync('openapi/types.d.ts', 'utf8'), stdout)
})

t.test(
  'every operation has an id, a summary, a description, a tag and, where it takes a question, an example',
  async t => {
    const ids = new Set<string>()
    for (const [path, methods] of Object.entries(documentOf().paths)) {
      for (const operation of Object.values(methods) as unknown as Record<string, unknown>[]) {
        for (const member of ['operationId', 'summary', 'description', 'tags'])
          t.ok(operation[member], `${path} ${member}`)
        ids.add(String(operation.operationId))
        if (path.startsWith('/v1')) t.match(JSON.stringify(operation), /"examples":\{"/, path)
      }
    }
    t.equal(ids.size, Object.values(documentOf().paths).flatMap(methods => Object.keys(methods)).length)
  }
)

t.test('the document is small and of the version of the package', t => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  t.match(writtenDocument().info, { version })
  const document = writtenDocument()
  const operations = Object.values(document.paths).flatMap(Object.keys).length
  t.ok(JSON.stringify(document).length <= Math.floor((operations * 300_000) / 57))
  t.notMatch(JSON.stringify(writtenDocument()), nameMark, 'every schema with a name is a component')
  t.end()
})

t.test('the document and its pages are served', async t => {
  t.same((await app.inject('/openapi.json')).json(), writtenDocument())
  const page = await app.inject('/docs/')
  t.equal(page.statusCode, 200)
  t.match(page.body, /swagger/i)
  t.match(page.headers['content-security-policy'], /^default-src 'self';(?!.*upgrade-insecure)/)
  t.match((await app.inject('/docs/static/swagger-ui.css')).headers['content-type'], /^text\/css/)
  t.match((await app.inject('/docs/nowhere')).json(), { type: '/problems/ROUTE_UNKNOWN' })
  t.match((await app.inject({ url: '/docs/', method: 'POST' })).json(), { type: '/problems/METHOD_UNSUPPORTED' })
})

t.test('health, readiness and metrics answer', async t => {
  t.same((await ask('/health/live')).json(), { status: 'live' })
  t.same((await ask('/health/ready')).json(), { status: 'ready', release: app.index.release.id, store: 'unavailable' })
  const metrics = (await app.inject('/metrics')).body
  t.match(metrics, /http_request_duration_seconds_count\{method="GET",route="\/health\/ready",status="200"\} 1/)
})

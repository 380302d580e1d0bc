import t from 'tap'
import { soundPath } from './faulty-places.js'
import { sound } from './faulty-requests.js'
import { documentOf, startService, writtenDocument, type Operation } from './service.js'

const limit = 1_000_000
const limits = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']
const { app, ask } = await startService('indicators', limit)
t.teardown(() => app.close())

interface Declared {
  readonly headers?: Readonly<Record<string, object>>
}

const headersOf = ({ responses }: Operation, status: string): string[] =>
  Object.keys((responses[status] as Declared | undefined)?.headers ?? {})

const addressOf = (path: string, { operationId }: Operation): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => soundPath[name] ?? '') + (sound[operationId]?.url ?? '')

const reads = Object.entries(documentOf().paths).flatMap(([path, { get }]) =>
  get && path.startsWith('/v1') && !('404' in get.responses && /release|scenario|job/i.test(get.operationId))
    ? [{ path, operation: get }]
    : []
)

for (const { path, operation } of reads) {
  const address = addressOf(path, operation)
  t.test(`${operation.operationId} has the headers and the suffixes that are declared`, async t => {
    const { statusCode, headers } = await ask(address)
    if (statusCode === 503) return t.match(operation.responses, { 503: {} }, 'it needs a store')
    t.equal(statusCode, 200)
    const declared = headersOf(operation, '200').map(name => name.toLowerCase())
    t.strictSame(declared.includes('etag'), headers.etag !== undefined)
    const again = await app.inject({ url: address, headers: { 'if-none-match': headers.etag ?? '*' } })
    t.equal(again.statusCode, 304)
    for (const name of limits) {
      t.ok(declared.includes(name.toLowerCase()), name)
      for (const sent of [headers, again.headers]) t.ok(sent[name.toLowerCase()] !== undefined, name)
    }
    t.ok('304' in operation.responses)
    const [bare = '', query] = address.split('?')
    for (const suffix of operation['x-suffixes'] ?? []) {
      const url = `${bare}${suffix}${query === undefined ? '' : `?${query}`}`
      t.equal((await ask(url)).statusCode, 200, url)
    }
  })
}

t.test('the headers of many answers are components, and all answers declare those of a limit', async t => {
  const { headers: declared } = writtenDocument().components as { readonly headers: Readonly<Record<string, object>> }
  for (const name of ['ETag', 'Link', 'Retry-After', 'Limit', 'Remaining', 'Reset']) t.ok(declared[name], name)
  const { headers } = await app.inject({ method: 'POST', url: '/v1/editions/2023/what-if', payload: {} })
  const { post } = documentOf().paths['/v1/editions/{edition}/what-if'] ?? {}
  for (const name of limits) {
    t.ok(headers[name.toLowerCase()] !== undefined, name)
    t.ok(post && headersOf(post, '200').includes(name), name)
  }
})

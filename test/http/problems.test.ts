import t from 'tap'
import { errorCatalogue, type ErrorCode } from '../../src/index.js'
import { faultyPaths, faultyQueries, soundPath } from './faulty-places.js'
import { faulty, sound, type Request } from './faulty-requests.js'
import { startLate } from './late.js'
import { documentOf, startService, type Operation } from './service.js'
import { services, storeFaults } from './store-faults.js'

const { app, ask } = services.sound
const limited = await startService('indicators', 1)
const late = await startLate()
t.teardown(() => Promise.all([limited, late, ...Object.values(services)].map(service => service.app.close())))

const requestFor = (pattern: string, method: string, operation: Operation, code: ErrorCode): Request => {
  const { operationId: id, parameters = [] } = operation
  const { path: inPath = faultyPaths[code] ?? {}, query: inQuery = faultyQueries[code] ?? '' } = storeFaults[code] ?? {}
  const isInPath = Object.keys(inPath).some(name => pattern.includes(`{${name}}`))
  const values = { ...soundPath, ...(isInPath ? inPath : {}) }
  const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  const own = { ...sound[id], ...faulty[id]?.[code] }
  const [name = ''] = inQuery.split('=')
  const isTaken = code === 'REQUEST_INVALID' || parameters.some(parameter => parameter.name === name)
  const asked = isInPath || faulty[id]?.[code] || !isTaken ? undefined : inQuery
  const query = [own.url?.slice(1), asked].filter(Boolean).join('&')
  const accept = code === 'FORMAT_UNSUPPORTED' ? { accept: 'image/gif' } : {}
  const url = query ? `${path}?${query}` : path
  return { ...own, method: method.toUpperCase(), url, headers: { ...own.headers, ...accept } }
}

const produce = async (request: Request, code: ErrorCode) => {
  if (code === 'INTERNAL') return services.failing.ask(request)
  if (code === 'OVERLOADED') return late.ask(request)
  if (code !== 'RATE_LIMITED') return services[storeFaults[code]?.service ?? 'sound'].ask(request)
  await limited.app.inject(request)
  return limited.ask(request)
}

for (const [pattern, methods] of Object.entries(documentOf().paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    const responses = operation.responses as Record<string, { description?: string; content?: object }>
    for (const [status, { description = '', content = {} }] of Object.entries(responses)) {
      if (!('application/problem+json' in content)) continue
      for (const code of description.match(/\b[A-Z][A-Z_]+(?=:)/g) ?? []) {
        t.test(`${operation.operationId} answers ${status} ${code}`, async t => {
          const request = requestFor(pattern, method, operation, code as ErrorCode)
          const response = await produce(request, code as ErrorCode)
          t.equal(response.statusCode, errorCatalogue[code as ErrorCode].status, response.body.slice(0, 300))
          t.match(response.json(), { type: `/problems/${code}`, status: Number(status), errors: [{ code }] })
          t.notMatch(response.body, 'a secret of the inside')
        })
      }
    }
  }
}

t.test('an address that nothing is served at is answered with the nearest', async t => {
  const response = await app.inject('/v1/editionz')
  t.match(response.json(), { type: '/problems/ROUTE_UNKNOWN', status: 404, errors: [{ nearest: ['/v1/editions'] }] })
})

t.test('a method that an address does not take is answered with those that it does', async t => {
  const response = await app.inject({ method: 'DELETE', url: '/v1/editions/2023/scores' })
  t.equal(response.statusCode, 405)
  t.equal(response.headers.allow, 'GET, HEAD, OPTIONS')
})

t.test('a rate limit tells when to come back, in the standard headers', async t => {
  await limited.app.inject('/v1/editions')
  const response = await limited.app.inject('/v1/editions')
  t.equal(response.statusCode, 429)
  for (const name of ['retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'])
    t.ok(response.headers[name] !== undefined, name)
})

t.test('an answer that was written before counts towards the limit like any other', async t => {
  const { app } = await startService('indicators', 2)
  const statuses = []
  for (let request = 0; request < 3; request++) statuses.push((await app.inject('/v1/editions')).statusCode)
  t.same(statuses, [200, 200, 429])
  await app.close()
})

t.test('every code of the catalogue has its page', async t => {
  const { data } = (await ask('/problems')).json<{ data: { code: string }[] }>()
  t.same(
    data.map(({ code }) => code),
    Object.keys(errorCatalogue)
  )
  t.match((await ask('/problems.csv')).body, /^code,status,title,release\r\nREQUEST_INVALID,400,/)
  t.match((await ask('/problems/SCOPE_EMPTY')).json(), { data: { code: 'SCOPE_EMPTY', status: 422 } })
})

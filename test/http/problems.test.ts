import t from 'tap'
import type { InjectOptions } from 'fastify'
import { buildApp } from '../../src/http/app.js'
import { errorCatalogue, openIndex, type ErrorCode } from '../../src/index.js'
import { checkConformity, documentOf, operationOf, startService } from './service.js'

type Request = InjectOptions & { url: string }

const get = (url: string, headers: Record<string, string> = {}): Request => ({ method: 'GET', url, headers })
const post = (
  payload: string,
  headers: Record<string, string> = { 'content-type': 'application/json' },
  url = '/v1/editions/2023/what-if'
): Request => ({ method: 'POST', url, payload, headers })

const patch = JSON.stringify({ changes: [{ country: 'KAZ', indicator: 'prevention', score: 4.25 }] })
const change = JSON.stringify({ changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] })
const goal = JSON.stringify({ country: 'KAZ', target: { quadrant: 'low_high' } })

/** A sound body of each address that takes one. */
const soundBodies: Readonly<Record<string, string>> = {
  '/v1/editions/{edition}/what-if': change,
  '/v1/editions/{edition}/goal-seek': goal
}

/** Query parameters that bring a code about on the operations that document it. */
const faultyQueries: Partial<Record<ErrorCode, string>> = {
  REQUEST_INVALID: 'bogus=1',
  RELEASE_UNKNOWN: 'release=sha256:0',
  SCOPE_UNKNOWN: 'scope=region:atlantis',
  SCOPE_EMPTY: 'scope=countries:',
  NODE_UNKNOWN: 'node=atlantis',
  COUNTRY_UNKNOWN: 'scope=countries:Atlantis',
  COUNTRY_AMBIGUOUS: 'scope=countries:Congo'
}

/** Values of a path that bring a code about, by parameter. */
const faultyPaths: Partial<Record<ErrorCode, Record<string, string>>> = {
  EDITION_UNKNOWN: { edition: '1999', from: '1999' },
  NODE_UNKNOWN: { node: 'atlantis' },
  COUNTRY_UNKNOWN: { country: 'Atlantis' },
  COUNTRY_AMBIGUOUS: { country: 'Congo' },
  EDITIONS_REVERSED: { from: '2025', to: '2021' },
  REQUEST_INVALID: { code: 'NOPE' }
}

const soundPath: Record<string, string> = {
  edition: '2023',
  node: 'criminality',
  country: 'KAZ',
  from: '2021',
  to: '2023',
  code: 'INTERNAL'
}

/** Requests with a body that bring a code about, from the sound one and the address. */
const bodies: Partial<Record<ErrorCode, (sound: string, url: string) => Request>> = {
  REQUEST_INVALID: (_, url) => post('{"changes":[]}', undefined, url),
  BODY_MALFORMED: (_, url) => post('{"changes":', undefined, url),
  BODY_TOO_LARGE: (_, url) => post(JSON.stringify({ changes: ['x'.repeat(3_000_000)] }), undefined, url),
  MEDIA_TYPE_UNSUPPORTED: (_, url) => post('changes', { 'content-type': 'text/plain' }, url),
  PATCH_INVALID: (_, url) => post(patch, undefined, url),
  GOAL_INVALID: (_, url) => post(goal.replace('low_high', 'nowhere'), undefined, url),
  RELEASE_UNKNOWN: (sound, url) => post(sound, undefined, `${url}?release=sha256:0`),
  FORMAT_UNSUPPORTED: (sound, url) => post(sound, { 'content-type': 'application/json', accept: 'image/png' }, url),
  EDITION_UNKNOWN: (sound, url) => post(sound, undefined, url.replace('2023', '1999'))
}

const { app, ask } = await startService()
const limited = await startService('indicators', 1)
const broken = await buildApp(
  { ...(await openIndex('indicators')), ...failing() },
  {
    rateLimitMax: 0,
    trustProxy: 0
  }
)
t.teardown(() => Promise.all([app.close(), limited.app.close(), broken.close()]))

/** An index whose every question fails, as after a fault of our own. */
function failing(): Record<string, () => never> {
  const fail = (): never => {
    throw new TypeError('a secret of the inside')
  }
  const questions = [
    'editionList',
    'edition',
    'indicators',
    'indicator',
    'countryList',
    'country',
    'scopeList',
    'scores'
  ]
  const others = ['ranking', 'averages', 'deltas', 'profile', 'whatIf', 'goalSeek', 'bulk']
  return Object.fromEntries([...questions, ...others].map(name => [name, fail]))
}

const requestFor = (pattern: string, method: string, code: ErrorCode): Request => {
  if (method === 'post') {
    const [sound, url] = [soundBodies[pattern] ?? '', pattern.replace('{edition}', '2023')]
    return bodies[code]?.(sound, url) ?? post(sound, undefined, url)
  }
  const inPath = Object.keys(faultyPaths[code] ?? {}).some(name => pattern.includes(`{${name}}`))
  const values = { ...soundPath, ...(inPath ? faultyPaths[code] : {}) }
  const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  const query = (inPath ? undefined : faultyQueries[code]) ?? ''
  return get(
    inPath || query === '' ? path : `${path}?${query}`,
    code === 'FORMAT_UNSUPPORTED' ? { accept: 'image/png' } : {}
  )
}

const produce = async (request: Request, code: ErrorCode) => {
  if (code === 'RATE_LIMITED') {
    await limited.app.inject(request)
    return limited.ask(request)
  }
  if (code !== 'INTERNAL') return ask(request)
  const response = await broken.inject(request)
  if (operationOf(String(request.method), request.url)) checkConformity(String(request.method), request.url, response)
  return response
}

for (const [pattern, methods] of Object.entries(documentOf().paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    const responses = operation.responses as Record<string, { description?: string; content?: object }>
    for (const [status, { description = '', content = {} }] of Object.entries(responses)) {
      if (!('application/problem+json' in content)) continue
      for (const code of description.match(/[A-Z]+_?[A-Z_]+(?=:)/g) ?? []) {
        t.test(`${operation.operationId} answers ${status} ${code}`, async t => {
          const request = requestFor(pattern, method, code as ErrorCode)
          const response = await produce(request, code as ErrorCode)
          t.equal(response.statusCode, errorCatalogue[code as ErrorCode].status, response.body.slice(0, 300))
          t.match(response.json(), { type: `/problems/${code}`, status: Number(status), errors: [{ code }] })
          t.notMatch(response.body, 'secret')
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
  const catalogue = (await ask('/problems')).json<{ code: string }[]>()
  t.same(
    catalogue.map(entry => entry.code),
    Object.keys(errorCatalogue)
  )
})

import { deflateRawSync } from 'node:zlib'
import t from 'tap'
import type { InjectOptions } from 'fastify'
import { encodePatch } from '../../src/http/patch-address.js'
import { errorCatalogue, type ErrorCode } from '../../src/index.js'
import { documentOf, startService, type Operation } from './service.js'
import { contradiction, services, storeFaults, storePath } from './store-faults.js'
import { request as scenario } from './stored.js'

type Request = InjectOptions & { url: string }

const json = { 'content-type': 'application/json' }
const lines = { 'content-type': 'application/x-ndjson' }
const change = { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }
const goalOf = (country: string): string => JSON.stringify({ country, target: { quadrant: 'low_high' } })
const offScale = { changes: [{ country: 'KAZ', indicator: 'prevention', score: 4.25 }] }

const topTen = { kind: 'top', country: 'KAZ', k: 10, node: 'criminality' }
const output = { node: 'criminality', quantity: 'score', country: 'KAZ' }
const studied = (output: object, more: object = {}) => ({
  payload: JSON.stringify({ output, samples: 64, ...more }),
  headers: json
})

/** What an operation needs to be answered, beside its path. */
const sound: Readonly<Record<string, Partial<Request>>> = {
  postWhatIf: { payload: JSON.stringify(change), headers: json },
  postWhatIfBatch: { payload: JSON.stringify(change), headers: lines },
  getWhatIf: { url: `?patch=${encodePatch(change)}` },
  postMethods: { payload: JSON.stringify({ methods: [{ name: 'other', patch: change }] }), headers: json },
  postGoalSeek: { payload: goalOf('KAZ'), headers: json },
  postScenario: { payload: JSON.stringify(scenario), headers: json },
  postClaims: claims(),
  postSimulation: { payload: JSON.stringify({ replications: 10 }), headers: json },
  postSensitivity: studied(output)
}

/** A body with one claim, which is changed, under an error model. */
function claims(change: object = {}, uncertainty: unknown = 'step') {
  return { payload: JSON.stringify({ uncertainty, claims: [{ ...topTen, ...change }] }), headers: json }
}

const faultyRange = {
  kind: 'ranges',
  cells: [{ country: 'KAZ', indicator: 'prevention', low: 1, best: 2.25, high: 3 }]
}

const simulation = (question: object): Partial<Request> => ({ payload: JSON.stringify(question), headers: json })

const faultyBodies = {
  BODY_MALFORMED: { payload: '{"changes":', headers: json },
  BODY_TOO_LARGE: { payload: JSON.stringify({ changes: ['x'.repeat(3_000_000)] }), headers: json },
  MEDIA_TYPE_UNSUPPORTED: { payload: 'changes', headers: { 'content-type': 'text/plain' } }
}
/** What brings a code about on an operation, where neither its path nor a query does. */
const faulty: Readonly<Record<string, Partial<Record<ErrorCode, Partial<Request>>>>> = {
  postMethods: {
    ...faultyBodies,
    PATCH_INVALID: { payload: JSON.stringify({ methods: [{ name: 'other', patch: offScale }] }), headers: json }
  },
  postWhatIf: {
    ...faultyBodies,
    PATCH_INVALID: { payload: JSON.stringify(offScale), headers: json }
  },
  postClaims: {
    ...faultyBodies,
    NODE_UNKNOWN: claims({ node: 'atlantis' }),
    SCOPE_UNKNOWN: claims({ scope: 'region:atlantis' }),
    SCOPE_EMPTY: claims({ scope: 'countries:' }),
    COUNTRY_UNKNOWN: claims({ country: 'Atlantis' }),
    COUNTRY_AMBIGUOUS: claims({ country: 'Congo' }),
    CLAIM_INVALID: claims({ scope: 'continent:africa' }),
    UNCERTAINTY_INVALID: claims({}, faultyRange),
    EXACT_UNAVAILABLE: claims({}, 'step@region')
  },
  postSimulation: {
    ...faultyBodies,
    SIMULATION_INVALID: simulation({ drop: { count: 999 } }),
    SIMULATION_TOO_LARGE: simulation({ replications: 1_000_000, weights: { kind: 'uniform' } }),
    UNCERTAINTY_INVALID: simulation({ errors: [faultyRange] }),
    PATCH_INVALID: simulation({ aggregations: { prevention: ['median'] } }),
    NODE_UNKNOWN: simulation({ drop: { among: ['atlantis'] } }),
    SCOPE_UNKNOWN: simulation({ scope: 'region:atlantis' }),
    SCOPE_EMPTY: simulation({ scope: 'countries:' }),
    COUNTRY_UNKNOWN: simulation({ scope: 'countries:Atlantis' }),
    COUNTRY_AMBIGUOUS: simulation({ scope: 'countries:Congo' })
  },
  postSensitivity: {
    ...faultyBodies,
    NODE_UNKNOWN: studied({ ...output, node: 'atlantis' }),
    SCOPE_UNKNOWN: studied({ ...output, scope: 'region:atlantis' }),
    SCOPE_EMPTY: studied({ ...output, scope: 'countries:' }),
    COUNTRY_UNKNOWN: studied({ ...output, country: 'Atlantis' }),
    COUNTRY_AMBIGUOUS: studied({ ...output, country: 'Congo' }),
    SENSITIVITY_INVALID: studied(output, { factors: [{ kind: 'errors' }, { kind: 'errors' }] }),
    SENSITIVITY_TOO_LARGE: studied({ ...output, quantity: 'rank' }, { samples: 16384 })
  },
  postWhatIfBatch: { MEDIA_TYPE_UNSUPPORTED: { payload: '{}', headers: json } },
  postGoalSeek: {
    ...faultyBodies,
    GOAL_INVALID: { payload: goalOf('KAZ').replace('low_high', 'nowhere'), headers: json }
  },
  getWhatIf: {
    BODY_MALFORMED: { url: `?patch=${deflateRawSync('{').toString('base64url')}` },
    PATCH_INVALID: { url: `?patch=${encodePatch(offScale)}` }
  },
  postScenario: {
    ...faultyBodies,
    EDITION_UNKNOWN: { payload: JSON.stringify({ ...scenario, edition: '1999' }), headers: json },
    PATCH_INVALID: { payload: JSON.stringify({ ...scenario, patch: offScale }), headers: json }
  },
  getScenarioResult: { PATCH_INVALID: { url: `?${contradiction}` } }
}

/** Query parameters that bring a code about on the operations that document it. */
const faultyQueries: Partial<Record<ErrorCode, string>> = {
  REQUEST_INVALID: 'bogus=1',
  SCOPE_UNKNOWN: 'scope=region:atlantis',
  SCOPE_EMPTY: 'scope=countries:',
  NODE_UNKNOWN: 'node=atlantis',
  COUNTRY_UNKNOWN: 'scope=countries:Atlantis',
  COUNTRY_AMBIGUOUS: 'scope=countries:Congo',
  EXACT_UNAVAILABLE: 'uncertainty=step@region'
}

/** Values of a path that bring a code about, by parameter. */
const faultyPaths: Partial<Record<ErrorCode, Readonly<Record<string, string>>>> = {
  EDITION_UNKNOWN: { edition: '1999', from: '1999' },
  NODE_UNKNOWN: { node: 'atlantis' },
  COUNTRY_UNKNOWN: { country: 'Atlantis' },
  COUNTRY_AMBIGUOUS: { country: 'Congo' },
  EDITIONS_REVERSED: { from: '2025', to: '2021' },
  REQUEST_INVALID: { code: 'NOPE', chart: 'pie' }
}

const soundPath: Readonly<Record<string, string>> = {
  edition: '2023',
  node: 'criminality',
  country: 'KAZ',
  from: '2021',
  to: '2023',
  code: 'INTERNAL',
  chart: 'ranks',
  ...storePath
}

const { app, ask } = services.sound
const limited = await startService('indicators', 1)
t.teardown(() => Promise.all([limited, services.lost, services.failing].map(service => service.app.close())))

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
  const accept = code === 'FORMAT_UNSUPPORTED' ? { accept: 'image/png' } : {}
  const url = query ? `${path}?${query}` : path
  return { ...own, method: method.toUpperCase(), url, headers: { ...own.headers, ...accept } }
}

const produce = async (request: Request, code: ErrorCode) => {
  if (code === 'INTERNAL') return services.failing.ask(request)
  if (code !== 'RATE_LIMITED') return services[storeFaults[code]?.service ?? 'sound'].ask(request)
  await limited.app.inject(request)
  return limited.ask(request)
}

for (const [pattern, methods] of Object.entries(documentOf().paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    const responses = operation.responses as Record<string, { description?: string; content?: object }>
    for (const [status, { description = '', content = {} }] of Object.entries(responses)) {
      if (!('application/problem+json' in content)) continue
      for (const code of description.match(/[A-Z]+_?[A-Z_]+(?=:)/g) ?? []) {
        t.test(`${operation.operationId} answers ${status} ${code}`, async t => {
          const request = requestFor(pattern, method, operation, code as ErrorCode)
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

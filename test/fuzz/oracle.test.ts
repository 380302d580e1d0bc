import { readFileSync } from 'node:fs'
import t from 'tap'
import { fromRoot } from '../support/root.js'
import type { Answered } from './answered.js'
import { conformityTo } from './conformity.js'
import { faultsOf } from './oracle.js'
import type { FuzzRequest } from './request.js'

const conformity = conformityTo(
  JSON.parse(readFileSync(fromRoot('openapi/openapi.json'), 'utf8')) as Parameters<typeof conformityTo>[0]
)
const request: FuzzRequest = {
  ...{ name: 'edition', method: 'GET', address: '/v1/editions/2023', headers: [], heavy: false, after: [] }
}
const problem = { title: 'Unknown', status: 404, detail: 'None.', instance: '/', request_id: '1', errors: [] }
const json = { 'content-type': 'application/json; charset=utf-8' }
const problemJson = { 'content-type': 'application/problem+json; charset=utf-8' }
const answer = (status: number, headers: Answered['headers'], body: unknown, ms = 1): Answered => ({
  ...{ status, headers, ms },
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
})
const kinds = (of: Answered): string[] =>
  faultsOf(request, of, conformity, { lightMs: 2000, heavyMs: 60_000 }).map(({ kind }) => kind)

t.test('the oracle passes what is shed, told as a problem, or as declared', async t => {
  const shed = { ...problem, type: '/problems/STORE_UNAVAILABLE', status: 503, title: 'x' }
  t.notMatch(kinds(answer(503, { ...problemJson, 'retry-after': '1' }, shed)), ['status 503'])
  t.strictSame(kinds(answer(404, problemJson, { ...problem, type: '/problems/EDITION_UNKNOWN' })), [])
  t.strictSame(kinds(answer(304, {}, '')), [])
})

t.test('the oracle finds what is no problem, not declared, not readable, or late', async t => {
  const cases: readonly (readonly [string, Answered])[] = [
    ['status 500', answer(500, problemJson, problem)],
    ['status 503', answer(503, problemJson, problem)],
    ['no problem 400', answer(400, json, {})],
    ['code 404', answer(404, problemJson, { ...problem, type: '/problems/NOTHING' })],
    [
      'status of EDITION_UNKNOWN',
      answer(400, problemJson, { ...problem, type: '/problems/EDITION_UNKNOWN', status: 400 })
    ],
    ['schema 200 application/json', answer(200, json, { data: 1 })],
    ['schema 200 text/plain', answer(200, { 'content-type': 'text/plain' }, 'x')],
    ['unreadable 200 application/json', answer(200, json, '{')],
    ['late', answer(304, {}, '', 3000)]
  ]
  for (const [kind, given] of cases) t.ok(kinds(given).includes(kind), kind)
})

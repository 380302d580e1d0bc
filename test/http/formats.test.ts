import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import t from 'tap'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

const lists = [
  '/v1/editions',
  '/v1/indicators',
  '/v1/countries',
  '/v1/scopes',
  '/v1/editions/2023/scores',
  '/v1/editions/2021/scores?shape=wide',
  '/v1/scores?country=KAZ,UZB',
  '/v1/bulk',
  '/v1/editions/2025/rankings/criminality?scope=group:eu&exact=true&explain=true',
  '/v1/editions/2023/averages/criminality?by=region',
  '/v1/deltas/2021/2023?exact=true'
]

const suffixed = (url: string, suffix: string): string => url.replace(/(\?|$)/, `.${suffix}$1`)

for (const url of lists) {
  t.test(`${url} is the same list in JSON and CSV, by suffix and by Accept`, async t => {
    const { data, meta } = (await ask(url)).json<{ data: Record<string, unknown>[]; meta: { count: number } }>()
    const csv = await ask(suffixed(url, 'csv'))
    t.equal(csv.headers['content-type'], 'text/csv; charset=utf-8')
    const records = parse(csv.body, { columns: true }) as unknown as Record<string, string>[]
    t.equal(records.length, data.length)
    t.equal(meta.count, data.length)
    const header = Object.keys(records[0] ?? {})
    t.strictSame(
      Object.keys(data[0] ?? {}).filter(name => !header.includes(name)),
      []
    )
    t.equal(header.at(-1), 'release')
    for (const [index, row] of data.entries()) {
      for (const [name, value] of Object.entries(row)) {
        const cell = records[index]?.[name]
        if (typeof value === 'number' && Number(cell) !== value) t.fail(`${name}: ${cell} is not ${value}`)
        if (typeof value === 'string' && cell !== value) t.fail(`${name}: ${cell} is not ${value}`)
      }
    }
    t.equal((await ask({ url, headers: { accept: 'text/csv' } })).body, csv.body)
    t.equal((await ask(suffixed(url, 'json'))).body, (await ask(url)).body)
  })
}

t.test('scores keep their decimals in CSV and are numbers in JSON', async t => {
  const url = '/v1/editions/2023/scores?country=KAZ&node=human_smuggling'
  t.equal((await ask(url)).json<{ data: { score: number }[] }>().data[0]?.score, 4.5)
  t.match(
    (await ask(suffixed(url, 'csv'))).body,
    /^2023,human_smuggling,world,193,KAZ,.*,4\.50,sha256:[0-9a-f]{12}\r\n$/m
  )
})

t.test('bom, sep, decimal and select shape CSV for the program that reads it', async t => {
  const { body } = await ask(
    '/v1/editions/2023/scores.csv?country=KAZ&node=resilience&bom=true&sep=;&decimal=,&select=iso3,score'
  )
  t.equal(body, '\uFEFFiso3;score\r\nKAZ;4,54\r\n')
})

t.test('select names its unknown columns, and is refused where there are no columns', async t => {
  const unknown = await ask('/v1/scopes.csv?select=id,color')
  t.equal(unknown.statusCode, 400)
  t.match(unknown.json(), { errors: [{ pointer: '/query/select', detail: /color/, allowed: ['id', 'kind', 'name'] }] })
  t.equal((await ask('/v1/scopes?select=id')).statusCode, 400)
})

t.test('answers are compressed as the client prefers, each encoding with its own strong tag', async t => {
  const url = '/v1/editions/2023/rankings/criminality'
  const plain = await ask(url)
  const br = await ask({ url, headers: { 'accept-encoding': 'gzip, br' } })
  const gzip = await ask({ url, headers: { 'accept-encoding': 'gzip;q=1, br;q=0' } })
  t.equal(br.headers['content-encoding'], 'br')
  t.equal(gzip.headers['content-encoding'], 'gzip')
  t.equal(brotliDecompressSync(br.rawPayload).toString(), plain.body)
  t.equal(gunzipSync(gzip.rawPayload).toString(), plain.body)
  t.equal(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size, 3)
  for (const { headers } of [plain, br, gzip]) t.match(headers.etag, /^"[\w-]+"$/)
})

t.test(
  'a tag that matches is answered with 304 and no body, for GET and HEAD, on first and later requests',
  async t => {
    const url = '/v1/editions/2021/rankings/resilience'
    const tag = String((await ask(url)).headers.etag)
    for (const method of ['GET', 'HEAD'] as const) {
      const response = await ask({ method, url, headers: { 'if-none-match': `"other", W/${tag}` } })
      t.equal(response.statusCode, 304)
      t.equal(response.body, '')
      t.equal(response.headers.etag, tag)
    }
    const head = await ask({ method: 'HEAD', url })
    t.equal(head.statusCode, 200)
    t.equal(head.body, '')
    t.equal(head.headers['content-length'], String((await ask(url)).rawPayload.length))
  }
)

t.test('an address that names the release may be cached for ever; any other must be revalidated', async t => {
  const release = app.index.release.id
  const named = await ask(`/v1/editions/2023/averages/resilience?release=${release}`)
  t.match(named.headers['cache-control'], /immutable/)
  t.match((await ask('/v1/editions/2023/averages/resilience')).headers['cache-control'], /must-revalidate/)
  t.equal((await ask('/v1/editions?release=sha256:0')).statusCode, 404)
})

t.test('a repeated request is answered with the same bytes', async t => {
  const url = '/v1/editions/2023/profiles/KAZ'
  t.equal((await ask(url)).body, (await ask(url)).body)
})

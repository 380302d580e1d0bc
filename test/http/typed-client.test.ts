import t from 'tap'
import createClient from 'openapi-fetch'
import type { paths } from '../../openapi/types.js'
import { startService } from './service.js'

const { app } = await startService()
await app.listen({ host: '127.0.0.1', port: 0 })
t.teardown(() => app.close())

const address = app.server.address()
const port = address !== null && typeof address === 'object' ? address.port : 0
const client = createClient<paths>({ baseUrl: `http://127.0.0.1:${port}` })

t.test('the JSON of a list that can also be CSV is typed', async t => {
  const path = { edition: '2023', node: 'criminality' }
  const { data, error } = await client.GET('/v1/editions/{edition}/rankings/{node}', { params: { path } })
  const country: string | undefined = data?.data[0]?.country
  const count: number | undefined = data?.meta.count
  const detail: string | undefined = error?.detail
  t.equal(country, 'Myanmar')
  t.equal(count, 193)
  t.equal(detail, undefined)
})

t.test('a problem is typed', async t => {
  const path = { edition: '1999', node: 'criminality' }
  const { data, error } = await client.GET('/v1/editions/{edition}/rankings/{node}', { params: { path } })
  const codes: readonly string[] | undefined = error?.errors.map(({ code }) => code)
  t.equal(data, undefined)
  t.same(codes, ['EDITION_UNKNOWN'])
})

t.test('another form of an answer is text', async t => {
  const path = { edition: '2023', node: 'criminality' }
  const asked = { params: { path }, headers: { accept: 'text/csv' }, parseAs: 'text' } as const
  const { data } = await client.GET('/v1/editions/{edition}/rankings/{node}', asked)
  const header: string | undefined = data?.split('\r\n')[0]
  t.match(header, /^edition,node,scope,size,iso3,country,/)
})

t.test('the answer of each question as JSON is an object, never a text', async t => {
  const { data: one } = await client.GET('/v1/countries/{country}', { params: { path: { country: 'KAZ' } } })
  const { data: bulk } = await client.GET('/v1/scores', {
    params: { query: { country: ['KAZ'], node: ['resilience'] } }
  })
  const iso3: string | undefined = one?.data.iso3
  t.equal(iso3, 'KAZ')
  t.equal(bulk?.meta.count, 3)
})

import t from 'tap'
import createClient from 'openapi-fetch'
import type { paths } from '../../openapi/types.js'
import { startService } from './service.js'

const { app } = await startService()
await app.listen({ host: '127.0.0.1', port: 0 })
t.teardown(() => app.close())

const address = app.server.address()
const port = address !== null && typeof address === 'object' ? address.port : 0
const client = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: `http://127.0.0.1:${port}`
})

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

import { createHash } from 'node:crypto'
import t, { type Test as T } from 'tap'
import { csvRows } from '../support/file-cells.js'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

interface Package {
  readonly version: string
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly bytes: number
    readonly hash: string
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] }
  }[]
}

const types: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  integer: cell => /^-?\d+$/.test(cell),
  number: cell => Number.isFinite(Number(cell)),
  boolean: cell => cell === 'true' || cell === 'false'
}

const holds = async (t: T, url: string): Promise<Package> => {
  const reply = await ask(url)
  t.equal(reply.statusCode, 200)
  const found = reply.json<Package>()
  for (const { name, path, bytes, hash, schema } of found.resources) {
    const file = await ask(path)
    t.equal(file.rawPayload.length, bytes, name)
    t.equal(`sha256:${createHash('sha256').update(file.rawPayload).digest('hex')}`, hash, name)
    const rows = csvRows(file.body)
    t.strictSame(
      Object.keys(rows[0] ?? {}),
      schema.fields.map(field => field.name),
      name
    )
    const wrong = schema.fields.flatMap(({ name: field, type }) =>
      rows.filter(row => row[field] !== '' && !types[type]?.(row[field] ?? '')).map(row => `${field}: ${row[field]}`)
    )
    t.strictSame(wrong, [], `${name}: every cell is of the type of its column`)
  }
  return found
}

t.test('the whole index is described: every file with its size, its hash and the types of its columns', async t => {
  const { resources, version } = await holds(t, '/v1/datapackage.json')
  t.strictSame(
    resources.map(({ name }) => name),
    ['bulk', 'indicators', 'countries', 'scopes', 'codebook']
  )
  for (const { path } of resources) t.ok(path.endsWith(`release=${version}`), path)
})

t.test('so is the table at an address, as it is asked for there', async t => {
  const of = encodeURIComponent('/v1/editions/2023/rankings/resilience.csv?scope=region:west_africa&sep=;')
  const found = (await ask(`/v1/datapackage.json?of=${of}`)).json<Package>()
  const [file] = found.resources
  t.equal(file?.name, 'ranking')
  t.ok(file?.schema.fields.some(({ name, type }) => name === 'rank' && type === 'integer'))
  t.match(file?.path, /scope=region:west_africa&sep=;&release=sha256:/)
  await holds(
    t,
    `/v1/datapackage.json?of=${encodeURIComponent('https://example.org/v1/editions/2021/scores?country=KAZ')}`
  )
})

t.test('what is no table has none', async t => {
  for (const of of ['/v1/nothing', '/v1/editions/2023', 'x', '/v1/editions/1999/scores', '/health/live']) {
    t.equal((await ask(`/v1/datapackage.json?of=${of}`)).statusCode, 404, of)
  }
})

import t from 'tap'
import { startService } from './service.js'

const { app, ask } = await startService()
t.teardown(() => app.close())

const table = '/v1/editions/2023/scores.csv?node=resilience&country=KAZ'

t.test('a table tells where it is for ever, what it means, how it is cited and under which licence', async t => {
  const { headers } = await ask(table)
  const links = String(headers.link).split(', <')
  t.strictSame(
    links.map(link => /rel="([^"]+)"/.exec(link)?.[1]),
    ['canonical', 'describedby', 'cite-as', 'license']
  )
  for (const link of links) {
    const [, address = ''] = /^<?([^>]+)>/.exec(link) ?? []
    const { statusCode } = await ask(address)
    t.equal(statusCode, 200, address)
  }
  const [, forEver = ''] = /^<([^>]+)>/.exec(links[0] ?? '') ?? []
  t.equal((await ask(forEver)).body, (await ask(table)).body)
})

t.test('only select takes away what a table is about', async t => {
  t.match((await ask(table)).body, /^edition,node,scope,size,iso3,.*,release\r\n2023,resilience,world,193,KAZ,/)
  t.equal((await ask(`${table}&select=iso3,score`)).body, 'iso3,score\r\nKAZ,4.54\r\n')
  t.match((await ask(`${table}&select=release,edition`)).body, /^release,edition\r\nsha256:[0-9a-f]{12},2023\r\n$/)
})

t.test('names that are skipped are told in meta and in a header', async t => {
  const list = '?node=resilience,x&country=KAZ,Atlantis,Taiwan&unknown=skip'
  const { headers, ...json } = await ask(`/v1/editions/2023/scores${list}`)
  t.match(json.json(), {
    data: [{ iso3: 'KAZ' }],
    meta: {
      skipped: [
        { name: 'x', code: 'NODE_UNKNOWN' },
        { name: 'Atlantis', code: 'COUNTRY_UNKNOWN' },
        { name: 'Taiwan', code: 'COUNTRY_NOT_ASSESSED' }
      ]
    }
  })
  t.equal(headers['crindex-skipped'], 'x, Atlantis, Taiwan')
  t.equal((await ask(`/v1/editions/2023/scores${list.replace('&unknown=skip', '')}`)).statusCode, 404)
})

t.test('a release is found by its first digits, at least 8', async t => {
  const { release } = (await ask('/v1/scopes')).json<{ meta: { release: string } }>().meta
  const digits = release.slice('sha256:'.length)
  for (const id of [release, `sha256:${digits.slice(0, 12)}`, digits.slice(0, 8), digits]) {
    const answer = await ask(`/v1/scopes?release=${id}`)
    t.equal(answer.json<{ meta: { release: string } }>().meta.release, release, id)
  }
  for (const id of [digits.slice(0, 7), '00000000'])
    t.equal((await ask(`/v1/scopes?release=${id}`)).statusCode, 404, id)
})

t.test('names are matched in JSON and in the first column of CSV alike', async t => {
  const url = '/v1/country-matches'
  const names = ['Gambia, The', 'Congo', 398]
  const json = await ask({ method: 'POST', url, payload: { names } })
  const csv = 'country,x\n"Gambia, The",1\nCongo,2\n398,3\n'
  const table = await ask({ method: 'POST', url, payload: csv, headers: { 'content-type': 'text/csv' } })
  t.equal(json.statusCode, 200, json.body.slice(0, 200))
  t.strictSame(table.json<{ data: unknown }>().data, json.json<{ data: unknown }>().data)
  t.match(json.json(), { data: [{ iso3: 'GMB' }, { choices: ['COD', 'COG'] }, { iso3: 'KAZ' }] })
})

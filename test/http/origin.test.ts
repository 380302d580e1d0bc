import { strFromU8, unzipSync } from 'fflate'
import t from 'tap'
import { buildApp, type AppSettings } from '../../src/http/app.js'
import { index } from '../support/shipped.js'
import { readPdf } from '../support/pdf.js'

const start = (settings: Partial<AppSettings>) => buildApp(index, { rateLimitMax: 0, trustProxy: 0, ...settings })
const set = await start({ publicUrl: 'https://index.example/crime' })
const loopback = await start({ allowedHosts: ['localhost', '127.0.0.1', '[::1]', 'index.example:8080'] })
const proxied = await start({ allowedHosts: ['index.example'], trustProxy: ['10.0.0.0/8'] })
t.teardown(() => Promise.all([set, loopback, proxied].map(app => app.close())))

type App = typeof set
type Headers = Readonly<Record<string, string>>

const profile = '/v1/editions/2023/profiles/KAZ'
const textOf = async (app: App, url: string, headers: Headers = {}, remoteAddress = '127.0.0.1'): Promise<string> =>
  (await app.inject({ url, headers, remoteAddress })).body
/** What stands before the address of a citation. */
const originIn = async (app: App, headers: Headers, remoteAddress?: string): Promise<string | undefined> =>
  /url = \{(.*?)\/v1\//.exec(await textOf(app, '/v1/scopes.bib', headers, remoteAddress))?.[1]

t.test('whatever leaves the service as a file names the address that is set', async t => {
  const origin = 'https://index.example/crime'
  for (const suffix of ['bib', 'ris', 'csl', 'html', 'md']) {
    const text = await textOf(set, `${profile}.${suffix}`, { host: 'evil.example' })
    t.ok(text.includes(`${origin}/v1/`), suffix)
    t.notMatch(text, /(?<!crime)\/v1\/|evil/, `${suffix} has no address without its host`)
  }
  t.ok((await textOf(set, '/v1/editions/2023/charts/pyramid/KAZ.svg')).includes(`${origin}/v1/`))
  const pdf = readPdf((await set.inject(`${profile}.pdf`)).rawPayload)
  t.match(JSON.stringify(pdf), /index\.example\/crime\/v1\//)
  const parts = Object.values(unzipSync((await set.inject(`${profile}.docx`)).rawPayload)).map(part => strFromU8(part))
  t.ok(parts.some(part => part.includes(`${origin}/v1/evidence`)))
})

t.test('links that are answered name it too, and bytes of data are the same wherever they are asked for', async t => {
  const url = '/v1/editions/2023/what-if?link=true'
  const payload = { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }
  const { meta } = (await set.inject({ method: 'POST', url, payload })).json<{ meta: { link: string } }>()
  t.match(meta.link, /^https:\/\/index\.example\/crime\/v1\//)
  const moved = await set.inject({ method: 'GET', url: '/v1/editions/2023/scopes/world' })
  t.match(moved.headers.location, /^https:\/\/index\.example\/crime\/v1\//)
  for (const url of [`${profile}.json`, '/v1/evidence.json', '/v1/evidence.csv'])
    t.equal(await textOf(set, url), await textOf(loopback, url), url)
})

t.test('without one, a host that is allowed is named as it was asked for, and any other is not', async t => {
  for (const host of ['localhost', 'localhost:3000', '127.0.0.1:81', '[::1]:3000', 'LOCALHOST', 'index.example:8080'])
    t.equal(await originIn(loopback, { host }), `http://${host.toLowerCase()}`, host)
  const others = [
    'evil.example',
    'index.example',
    'index.example:80',
    'localhost.evil.example',
    'localhost@evil.example',
    'localhost/evil',
    'evil.example#localhost',
    'localhost:3000:1',
    'localhost"><script>',
    '127.0.0.1.evil.example'
  ]
  for (const host of others) t.equal(await originIn(loopback, { host }), '', host)
})

t.test('an answer that is kept for one host is not answered to another', async t => {
  for (const host of ['localhost:1', 'localhost:2', 'evil.example', 'localhost:1', 'localhost:2', 'evil.example']) {
    const origin = host.startsWith('local') ? `http://${host}` : ''
    t.equal(await originIn(loopback, { host }), origin)
    const { headers } = await loopback.inject({ url: '/v1/scopes.bib', headers: { host } })
    const { statusCode } = await loopback.inject({
      url: '/v1/scopes.bib',
      headers: { host: host === 'localhost:1' ? 'localhost:2' : 'localhost:1', 'if-none-match': String(headers.etag) }
    })
    t.equal(statusCode, 200, 'nor is its tag that of another')
  }
})

t.test('the host of an address that names one counts, as far as it is allowed', async t => {
  const before = (url: string) => loopback.inject({ url, headers: { host: 'localhost:9' } })
  t.equal((await before('/v1/scopes.bib')).statusCode, 200)
  t.match((await before('/v1/scopes.bib')).body, 'http://localhost:9/v1/')
})

t.test('forwarding headers are believed from a proxy that is trusted, and from nobody else', async t => {
  const forged = { host: 'inner:3000', 'x-forwarded-host': 'index.example', 'x-forwarded-proto': 'https' }
  t.equal(await originIn(proxied, forged, '10.1.2.3'), 'https://index.example')
  t.equal(await originIn(proxied, forged, '192.0.2.7'), '')
  t.equal(await originIn(proxied, { ...forged, 'x-forwarded-host': 'evil.example' }, '10.1.2.3'), '')
  t.equal(await originIn(proxied, { ...forged, 'x-forwarded-proto': 'javascript' }, '10.1.2.3'), 'http://index.example')
  t.equal(await originIn(loopback, { ...forged, host: 'localhost' }), 'http://localhost')
})

t.test('TLS is asked for where a request came with it', async t => {
  const transport = async (remoteAddress: string, url: string) =>
    (await proxied.inject({ url, remoteAddress, headers: { 'x-forwarded-proto': 'https' } })).headers[
      'strict-transport-security'
    ]
  for (const url of ['/v1/scopes', '/v1/scopes', '/v1/nowhere']) {
    t.match(await transport('10.1.2.3', url), /^max-age=\d+/, url)
    t.equal(await transport('192.0.2.7', url), undefined, 'also when the answer is kept')
  }
})

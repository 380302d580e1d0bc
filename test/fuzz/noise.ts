import type { Chance } from './chance.js'
import type { FuzzRequest } from './request.js'

const line = (method: string, address: string, version = 'HTTP/1.1'): string => `${method} ${address} ${version}\r\n`
const host = 'Host: localhost\r\n'
const close = 'Connection: close\r\n\r\n'
const get = (address: string, headers = ''): string => line('GET', address) + host + headers + close

/** Requests that are no HTTP, or HTTP that nobody means. */
const wholes: readonly ((chance: Chance) => string)[] = [
  () => 'GET / HTTP/1.1\r\n\r\n',
  () => 'GET /\r\n\r\n',
  () => 'HELO there\r\n\r\n',
  () => '\r\n\r\n\r\n',
  () => '\0\0\0\0',
  () => '\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003',
  () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  () => line('GET', '/v1/editions', 'HTTP/9.9') + host + close,
  () => line('get', '/v1/editions') + host + close,
  () => line('TRACE', '/v1/editions') + host + close,
  () => line('CONNECT', 'localhost:80') + host + close,
  () => line('OPTIONS', '*') + host + close,
  () => line('GET', 'http://other.example/v1/editions') + host + close,
  () => line('GET', '//v1//editions') + host + close,
  () => line('GET', '/v1/editions/../../etc/passwd') + host + close,
  () => line('GET', '/v1/editions#x') + host + close,
  () => get('/v1/countries/%E0%A4'),
  () => get('/v1/countries/%'),
  () => get('/%2e%2e/%2e%2e/'),
  () => get('/v1/countries/\u00ff\u00fe'),
  () => get(`/v1/countries/${'x'.repeat(20_000)}`),
  () => get(`/v1/editions?${'a=b&'.repeat(3000)}`),
  () => get('/v1/editions', `X: ${'y'.repeat(20_000)}\r\n`),
  () => get('/v1/editions', 'X: y\r\n'.repeat(2500)),
  () => get('/v1/editions', 'Host: other\r\n'),
  () => get('/v1/editions', 'no colon\r\n'),
  () => get('/v1/editions', 'A : b\r\n'),
  () => get('/v1/editions', 'A: b\r\n folded\r\n'),
  () => get('/v1/editions', 'A: \0\r\n'),
  () => get('/v1/editions', 'Content-Length: 5\r\nContent-Length: 6\r\n'),
  () => get('/v1/editions', 'Content-Length: -1\r\n'),
  () => get('/v1/editions', 'Content-Length: 9999999999999999999999\r\n'),
  () => get('/v1/editions', 'Transfer-Encoding: chunked\r\nContent-Length: 5\r\n'),
  () => get('/v1/editions', 'Transfer-Encoding: nope\r\n'),
  () => get('/v1/editions', 'Expect: nothing-known\r\n'),
  () => get('/v1/editions', 'Upgrade: h2c\r\nConnection: Upgrade\r\n'),
  () => posted('Transfer-Encoding: chunked\r\n', 'zz\r\nhello\r\n0\r\n\r\n'),
  () => posted('Transfer-Encoding: chunked\r\n', '5\r\nhello\r\n0\r\n\r\n'),
  () => posted('Transfer-Encoding: chunked\r\n', 'ffffffffffffffff\r\n'),
  () => posted('Content-Length: 2\r\n', '{}GET /v1/editions HTTP/1.1\r\nHost: x\r\n\r\n'),
  () => posted('Content-Length: 100\r\n', '{"changes"'),
  () => posted('Content-Length: 99999999\r\n', '{'),
  () => get('/v1/editions').replace(close, '\r\n') + get('/v1/scopes'),
  chance => String.fromCharCode(...Array.from({ length: 1 + chance.below(300) }, () => chance.below(256)))
]

const posted = (headers: string, body: string): string =>
  `${line('POST', '/v1/editions/2023/what-if')}${host}Content-Type: application/json\r\nConnection: close\r\n${headers}\r\n${body}`

/** Bytes of a request with some of them others, or cut off. */
const broken = (chance: Chance, text: string): string => {
  const at = chance.below(text.length)
  return chance.weigh<() => string>([
    [4, () => text],
    [2, () => text.slice(0, at)],
    [2, () => text.slice(0, at) + String.fromCharCode(chance.below(256)) + text.slice(at + 1)]
  ])()
}

/** A request of bytes. */
export const noiseOf = (chance: Chance): FuzzRequest => ({
  ...{ name: 'bytes', method: 'GET', address: '/', headers: [], after: [] },
  heavy: false,
  bytes: Buffer.from(broken(chance, chance.pick(wholes)(chance)), 'latin1')
})

/** A request of an address that nobody declares. */
export const strayOf = (chance: Chance): FuzzRequest => ({
  name: 'stray',
  method: chance.pick(['GET', 'GET', 'GET', 'POST', 'OPTIONS', 'DELETE', 'HEAD']),
  address: chance.pick([
    '/',
    '/v1',
    '/v1/',
    '/docs/',
    '/docs',
    '/metrics',
    '/openapi.json',
    '/favicon.ico',
    '/v2/editions',
    '/v1/edition',
    '/v1/countries/',
    '/docs/static/../../x',
    '/health',
    '/v1/drafts:check',
    '/v1/editions/2023/scopes/world',
    '/v1/x/y/z'
  ]),
  ...{ headers: [], after: [], heavy: false }
})

import type { ErrorCode } from '../../src/index.js'

/** A request as it is written to a connection, in pieces, and the code of its refusal. */
export type RawRefusal = readonly [code: ErrorCode, ...pieces: string[]]

const end = 'Host: localhost\r\nConnection: close\r\n\r\n'
const get = (address: string, more = ''): string => `GET ${address} HTTP/1.1\r\n${more}${end}`
const post = (headers: string, body: string): string =>
  `POST /v1/editions/2023/what-if HTTP/1.1\r\nContent-Type: application/json\r\n${headers}${end}${body}`
const long = (bytes: number): string => `/v1/scopes?x=${'a'.repeat(bytes)}`

/** What no route sees, by what is wrong with it. */
export const rawRefusals: Readonly<Record<string, RawRefusal>> = {
  'what is no HTTP': ['REQUEST_INVALID', 'hello there\r\n\r\n'],
  'the greeting of TLS': ['REQUEST_INVALID', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
  'a version of HTTP that is none': ['VERSION_UNSUPPORTED', `GET / HTTP/9.7\r\n${end}`],
  'HTTP/2 without its upgrade': ['VERSION_UNSUPPORTED', `GET /v1/editions HTTP/2.0\r\n${end}`],
  'the greeting of HTTP/2': ['VERSION_UNSUPPORTED', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  'HTTP/0.9': ['VERSION_UNSUPPORTED', `GET /v1/editions HTTP/0.9\r\n${end}`],
  'a method that is none': ['METHOD_UNSUPPORTED', `FETCH /v1/editions HTTP/1.1\r\n${end}`],
  'a method in small letters': ['METHOD_UNSUPPORTED', `get /v1/editions HTTP/1.1\r\n${end}`],
  'a method that no address takes': ['METHOD_UNSUPPORTED', `PROPFIND /v1/editions HTTP/1.1\r\n${end}`],
  TRACE: ['METHOD_UNSUPPORTED', `TRACE /v1/editions HTTP/1.1\r\n${end}`],
  'a tunnel': ['METHOD_UNSUPPORTED', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n'],
  'no host': ['REQUEST_INVALID', 'GET /v1/editions HTTP/1.1\r\nConnection: close\r\n\r\n'],
  'two hosts': ['REQUEST_INVALID', get('/v1/editions', 'Host: other\r\n')],
  'a header without a name': ['REQUEST_INVALID', get('/v1/editions', ': x\r\n')],
  'a header with a space in its name': ['REQUEST_INVALID', get('/v1/editions', 'A B: x\r\n')],
  'a line that is folded': ['REQUEST_INVALID', get('/v1/editions', 'X-A: 1\r\n 2\r\n')],
  'a control character in a header': ['REQUEST_INVALID', get('/v1/editions', 'X-A: \u0000\r\n')],
  'a space in the address': ['REQUEST_INVALID', get('/v1/scopes?a=b c d')],
  'a letter that is no UTF-8': ['REQUEST_INVALID', get('/v1/countries/%E0%A4')],
  'a percent sign alone': ['REQUEST_INVALID', get('/v1/editions/2023/scores.csv%')],
  'a percent sign alone where nothing is served': ['REQUEST_INVALID', get('/nowhere/%zz')],
  'a host and a percent sign alone': ['REQUEST_INVALID', get('http://localhost/%')],
  'an expectation': ['EXPECTATION_UNSUPPORTED', get('/v1/editions', 'Expect: 200-maybe\r\n')],
  'an expectation of a body': ['EXPECTATION_UNSUPPORTED', post('Expect: more\r\nContent-Length: 2\r\n', '{}')],
  'an address of 20,000 letters': ['ADDRESS_TOO_LONG', get(long(20_000))],
  'a name of 20,000 letters': ['ADDRESS_TOO_LONG', get(`/v1/countries/${'a'.repeat(20_000)}`)],
  'an address of 40,000 letters': ['ADDRESS_TOO_LONG', get(long(40_000))],
  'an address of 300,000 letters': ['ADDRESS_TOO_LONG', get(long(300_000))],
  'a long address in pieces': ['ADDRESS_TOO_LONG', `GET ${long(20_000)}`, 'a'.repeat(20_000)],
  'a header of 40,000 letters': ['HEADERS_TOO_LARGE', get('/v1/editions', `Cookie: ${'a=b; '.repeat(8000)}\r\n`)],
  'many headers': ['HEADERS_TOO_LARGE', get('/v1/editions', 'X-Some: thing\r\n'.repeat(4000))],
  'headers in pieces': ['HEADERS_TOO_LARGE', 'GET / HTTP/1.1\r\n', `X-A: ${'a '.repeat(9000)}`, 'a '.repeat(9000)],
  'two lengths': ['REQUEST_INVALID', post('Content-Length: 2\r\nContent-Length: 3\r\n', '{}')],
  'a length that is no number': ['REQUEST_INVALID', post('Content-Length: two\r\n', '{}')],
  'a length and chunks': [
    'REQUEST_INVALID',
    post('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '2\r\n{}\r\n0\r\n\r\n')
  ],
  'an encoding that is none': ['REQUEST_INVALID', post('Transfer-Encoding: gzip\r\n', '{}')],
  'a chunk whose size is no number': ['REQUEST_INVALID', post('Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n')],
  'chunks with long extensions': [
    'BODY_TOO_LARGE',
    post('Transfer-Encoding: chunked\r\n', `2;${'x'.repeat(17_000)}\r\n{}\r\n0\r\n\r\n`)
  ],
  'a trailer that is too large': [
    'HEADERS_TOO_LARGE',
    post('Transfer-Encoding: chunked\r\n', `2\r\n{}\r\n0\r\nX-A: ${'a '.repeat(20_000)}`)
  ],
  'a body that is too large': ['BODY_TOO_LARGE', post('Content-Length: 99999999\r\n', '{')],
  'a body of no type': [
    'MEDIA_TYPE_UNSUPPORTED',
    `POST /v1/editions/2023/what-if HTTP/1.1\r\nContent-Length: 2\r\n${end}{}`
  ],
  'a body that sets the prototype': ['BODY_MALFORMED', post('Content-Length: 21\r\n', '{"__proto__":{"a":1}}')],
  'OPTIONS of nowhere': ['ROUTE_UNKNOWN', `OPTIONS /nowhere HTTP/1.1\r\n${end}`]
}

import type { Chance } from './chance.js'
import type { FuzzedOperation } from './operations.js'
import type { FuzzRequest } from './request.js'

const encodings = [
  'br',
  'gzip',
  'identity',
  'gzip, br',
  '*',
  'deflate',
  'br;q=0',
  'identity;q=0',
  'gzip;q=nope',
  ',,,',
  ''
]
const tags = ['*', '""', 'W/"x"', '"a", "b"', '"'.repeat(50), '"' + 'x'.repeat(2000) + '"']
const oddHeaders: FuzzRequest['headers'] = [
  ['prefer', 'respond-async'],
  ['prefer', 'respond-async, wait=1'],
  ['range', 'bytes=0-10'],
  ['range', 'bytes=-1'],
  ['expect', '100-continue'],
  ['origin', 'https://example.org'],
  ['origin', 'null'],
  ['access-control-request-method', 'POST'],
  ['x-forwarded-for', '1.2.3.4, 5.6.7.8'],
  ['x-forwarded-proto', 'https'],
  ['x-http-method-override', 'DELETE'],
  ['forwarded', 'for=1.2.3.4'],
  ['if-modified-since', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['if-match', '"x"'],
  ['content-encoding', 'gzip'],
  ['content-encoding', 'nope'],
  ['authorization', 'Bearer x'],
  ['cookie', 'a=b'],
  ['x-request-id', 'mine'],
  ['connection', 'close'],
  ['upgrade', 'websocket'],
  ['te', 'trailers'],
  ['accept-language', 'ru, kk;q=0.5'],
  ['user-agent', '']
]

const accepts = [
  '*/*',
  'application/json',
  'text/csv',
  'application/*',
  'text/*;q=0.5',
  'nothing',
  'application/json;q=0',
  '',
  'a/b/c'
]

/** Headers: what is accepted, conditions, and now and then one that means nothing here. */
export const headersFor = (
  operation: FuzzedOperation,
  type: string | undefined,
  chance: Chance
): FuzzRequest['headers'] => {
  const pair = (name: string, value: string | undefined): FuzzRequest['headers'] =>
    value === undefined ? [] : [[name, value]]
  const drawn = chance.once(400)
    ? chance.pick(['application/pdf', 'image/png', 'text/html', 'image/svg+xml'])
    : undefined
  return [
    ...pair('content-type', type),
    ...pair('accept', drawn ?? (chance.once(8) ? chance.pick(accepts) : undefined)),
    ...pair('accept-encoding', chance.once(4) ? chance.pick(encodings) : undefined),
    ...pair('if-none-match', chance.once(60) ? chance.pick(tags) : undefined),
    ...(chance.once(20) && operation.id !== '' ? [chance.pick(oddHeaders)] : [])
  ]
}

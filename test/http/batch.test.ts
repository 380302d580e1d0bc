import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { lineLimits, linesOf } from '../../src/http/ndjson.js'
import { startService } from './service.js'

const { app, ask } = await startService()
await app.listen({ port: 0, host: '127.0.0.1' })
t.teardown(async () => {
  app.server.closeAllConnections()
  await app.close()
})
const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
const url = '/v1/editions/2023/what-if/batch'
const headers = { 'content-type': 'application/x-ndjson' }

interface Line {
  readonly line?: number
  readonly data?: object[]
  readonly problem?: { readonly status: number; readonly errors: { pointer: string }[] }
  readonly meta?: { readonly release: string }
  readonly end?: { readonly answered: number; readonly refused: number }
}

const batch = async (payload: string, query = ''): Promise<Line[]> => {
  const { body } = await ask({ method: 'POST', url: url + query, headers, payload })
  return body
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
}
const patch = (country: string, by = 0.5) => ({ changes: [{ country, indicator: 'prevention', by }] })
const linesFor = (patches: readonly object[]): string => patches.map(each => `${JSON.stringify(each)}\n`).join('')

t.test('each line is answered as a single patch is, in order, between the source and the end', async t => {
  const patches = [patch('KAZ'), { weights: { criminality: { criminal_actors: 3 } } }]
  const [first, ...lines] = await batch(linesFor(patches), '?exact=true&scope=group:eu')
  const last = lines.pop()
  t.match(first, { meta: { release: /^sha256:/ } })
  t.strictSame(last, { end: { answered: 2, refused: 0 } })
  for (const [at, payload] of patches.entries()) {
    const single = await ask({ method: 'POST', url: `/v1/editions/2023/what-if?exact=true&scope=group:eu`, payload })
    t.strictSame(lines[at]?.data, single.json<{ data: object[] }>().data)
    t.equal(lines[at]?.line, at + 1)
  }
})

t.test('a line that is refused has its problem, and the others are answered; empty lines are counted', async t => {
  const text = `${JSON.stringify(patch('KAZ'))}\r\n\n{"changes":\n[1]\n${JSON.stringify(patch('Atlantis'))}`
  const [, ...lines] = await batch(text)
  t.match(lines, [
    { line: 1, data: [{ iso3: 'KAZ' }] },
    { line: 3, problem: { status: 400, errors: [{ code: 'BODY_MALFORMED' }] } },
    { line: 4, problem: { status: 400 } },
    { line: 5, problem: { status: 422, errors: [{ pointer: '/changes/0/country' }] } },
    { end: { answered: 1, refused: 3 } }
  ])
})

t.test('an unknown edition or scope is refused before any line is read', async t => {
  for (const [path, status] of [
    ['/v1/editions/1999/what-if/batch', 404],
    [`${url}?scope=region:atlantis`, 404]
  ] as const) {
    const response = await ask({ method: 'POST', url: path, headers, payload: linesFor([patch('KAZ')]) })
    t.equal(response.statusCode, status)
  }
})

t.test('lines are split wherever the chunks of a stream end, also within a letter', async t => {
  const bytes = Buffer.from('{"é":1}\n\nłódź\nend')
  for (const size of [1, 2, 3, 7, 100]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size)
    )
    const found = []
    for await (const each of linesOf(Readable.from(chunks) as AsyncIterable<Buffer>)) found.push(each)
    t.strictSame(found, [
      { line: 1, text: '{"é":1}' },
      { line: 3, text: 'łódź' },
      { line: 4, text: 'end' }
    ])
  }
})

t.test('too long a line, or too many, end the answer with a problem', async t => {
  const long = await batch(`${JSON.stringify(patch('KAZ'))}\n${'x'.repeat(lineLimits.bytes + 1)}`)
  t.match(long.slice(1), [
    { line: 1 },
    { line: 2, problem: { status: 413, detail: 'The request has a line 2 of more than 1 MB.' } },
    { end: { answered: 1, refused: 1 } }
  ])
  t.match((await batch('\n'.repeat(lineLimits.lines)))[1], { end: { answered: 0, refused: 0 } })
  const many = await batch('\n'.repeat(lineLimits.lines + 1))
  t.match(many[1], { problem: { status: 413, detail: 'The request has more than 100000 lines.' } })
})

t.test('no more is read than the reader of the answers takes: neither side is held in memory', async t => {
  let sent = 0
  const line = linesFor([patch('KAZ')]).replace('\n', `${' '.repeat(3000)}\n`)
  const many = Array.from({ length: 20_000 }, () => line)
  const source = Readable.from(
    (function* () {
      for (let at = 0; at < many.length; at += 100) {
        sent += 100
        yield Buffer.from(many.slice(at, at + 100).join(''))
      }
    })(),
    { objectMode: false }
  )
  const response = await fetch(origin + url, { method: 'POST', headers, body: source, duplex: 'half' })
  const reader = response.body?.getReader()
  await reader?.read()
  await wait(1500)
  const held = sent
  t.ok(held < many.length, `${held} of ${many.length} lines were taken while nobody read`)
  t.equal((await app.inject('/v1/editions')).statusCode, 200)
  let text = ''
  const decoder = new TextDecoder()
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    text = (text + decoder.decode(piece.value as Uint8Array)).slice(-200)
  }
  t.match(text, /\{"end":\{"answered":20000,"refused":0\}\}\n$/)
})

t.test('a client that goes away ends the work', async t => {
  const stop = new AbortController()
  const body = linesFor(Array.from({ length: 20_000 }, () => patch('KAZ')))
  const response = await fetch(origin + url, { method: 'POST', headers, body, signal: stop.signal })
  await response.body?.getReader().read()
  stop.abort()
  await wait(300)
  t.equal((await fetch(`${origin}/v1/editions`)).status, 200)
})

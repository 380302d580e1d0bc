import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { freshPath } from './processes.js'

/** The built service as a process of its own, whose port is the one that it says. */
const start = async (environment: Readonly<Record<string, string>> = {}) => {
  const env = { ...process.env, PORT: '0', STORE_PATH: freshPath(), RATE_LIMIT_MAX: '0', ...environment }
  const child = spawn(process.execPath, ['dist/server.js'], { env })
  t.teardown(() => child.kill('SIGKILL'))
  let log = ''
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const logged = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(log)
      if (found) return found
      if (child.exitCode !== null) throw new Error(log)
      await sleep(10)
    }
  }
  const [, port = ''] = await logged(/http:\/\/127\.0\.0\.1:(\d+)/)
  return { child, ended, logged, origin: `http://127.0.0.1:${port}` }
}

type Service = Awaited<ReturnType<typeof start>>

const statusOf = async ({ origin }: Service, path: string): Promise<number> =>
  // A connection of its own for each, as a proxy makes that looks whether the service is ready.
  (await fetch(origin + path, { headers: { connection: 'close' } })).status

t.test('a service that drains is not ready and answers, then ends with 0', async t => {
  const service = await start({ DRAIN_SECONDS: '2' })
  t.equal(await statusOf(service, '/health/ready'), 200)
  service.child.kill('SIGTERM')
  await service.logged(/draining/)
  t.equal(await statusOf(service, '/health/ready'), 503)
  t.equal(await statusOf(service, '/health/live'), 200)
  t.equal(await statusOf(service, '/v1/editions/2023/rankings/criminality'), 200)
  t.strictSame(await service.ended, [0, null])
  await t.rejects(statusOf(service, '/health/live'))
})

const patch = '{"changes":[{"country":"KAZ","indicator":"prevention","by":1}]}'

/** A batch whose lines are sent as long as the answer is wanted. */
const beginBatch = async ({ origin }: Service) => {
  const headers = { 'content-type': 'application/x-ndjson' }
  const sent = request(`${origin}/v1/editions/2023/what-if/batch`, { method: 'POST', headers })
  sent.write(`${patch}\n`.repeat(500))
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  let text = ''
  answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await once(answer, 'data')
  return { sent, answer, text: () => text }
}

t.test('a batch that has not ended when the service does ends with a line that says how far it came', async t => {
  const service = await start()
  const { sent, answer, text } = await beginBatch(service)
  sent.on('error', () => undefined)
  service.child.kill('SIGTERM')
  await once(answer, 'end')
  const lines = text()
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { line?: number })
  t.strictSame(
    lines.slice(1, -1).map(({ line }) => line),
    Array.from({ length: 500 }, (_, at) => at + 1)
  )
  t.match(lines.at(-1), {
    end: { answered: 500, refused: 0, last_line: 500 },
    problem: {
      type: '/problems/SHUTTING_DOWN',
      status: 503,
      detail: /up to 500/,
      errors: [{ allowed: [/from 501 on/] }]
    }
  })
  t.strictSame(await service.ended, [0, null])
})

t.test('a batch that ends in time is answered whole', async t => {
  const service = await start()
  const { sent, answer, text } = await beginBatch(service)
  service.child.kill('SIGTERM')
  await service.logged(/./)
  sent.end(patch)
  await once(answer, 'end')
  t.match(text(), /\{"end":\{"answered":501,"refused":0\}\}\n$/)
  t.strictSame(await service.ended, [0, null])
})

t.test('the second signal ends a service at once, whose threads are all busy', async t => {
  const service = await start({ DRAIN_SECONDS: '3600' })
  const body = JSON.stringify({ output: { node: 'criminality', quantity: 'score', country: 'KAZ' }, samples: 4096 })
  const headers = { 'content-type': 'application/json' }
  const url = `${service.origin}/v1/editions/2025/sensitivity`
  const answers = Array.from({ length: 2 * availableParallelism() }, () =>
    fetch(url, { method: 'POST', headers, body }).then(
      ({ status }) => status,
      () => 'cut'
    )
  )
  await sleep(500)
  service.child.kill('SIGTERM')
  await service.logged(/draining/)
  service.child.kill('SIGTERM')
  t.strictSame(await service.ended, [null, 'SIGTERM'])
  t.ok((await Promise.all(answers)).includes('cut'), 'some were being answered')
})

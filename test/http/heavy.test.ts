import { once } from 'node:events'
import t from 'tap'
import { isHeavy } from '../../src/answers/kit/cost.js'
import { answerRead } from '../../src/http/answering/asked.js'
import { requestCost } from '../../src/http/answering/cost.js'
import { buildApp } from '../../src/http/app.js'
import { mediaTypes } from '../../src/http/negotiation.js'
import { specials } from '../../src/http/questions/special.js'
import { index } from '../support/shipped.js'

const app = await buildApp(index, { rateLimitMax: 0, trustProxy: 0, load: { heavyWaiting: 2 } })
t.teardown(() => app.close())
const pdf = '/v1/editions/2023/scope-profiles/region:central_asia_and_the_caucasus.pdf'

/** Work that fills every place, until it is told to end. */
const fill = () => {
  const end = new AbortController()
  const { running, waiting } = app.heavy.queue.bounds
  const never = (signal: AbortSignal) =>
    new Promise<void>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('ended'))
      })
    })
  const all = Array.from({ length: running + waiting }, () => app.heavy.queue.run(1000, never, end.signal))
  return async () => {
    end.abort()
    await Promise.allSettled(all)
  }
}

t.test('a thread writes the bytes that the loop would', async t => {
  for (const question of index.asked.filter(({ method }) => method === 'GET')) {
    const special = specials[question.word] ?? {}
    const formats = ['json', ...(question.gives.columns ? ['csv' as const] : []), ...Object.keys(special.writers ?? {})]
    const [given] = Object.values(question.examples)
    for (const format of formats as (keyof typeof mediaTypes)[]) {
      const accept = mediaTypes[format]
      const ms = requestCost(question, special.writers, accept, given ?? {}, index.loaded)
      if (!isHeavy(ms)) continue
      const { word, summary } = question
      const accepts = { accept, encoding: 'br' }
      const asked = { word, given: given ?? {}, accepts, style: {}, address: `/v1/${word}`, summary }
      const here = await answerRead(question, special, index, asked)
      const there = await app.heavy.read(index, asked, ms, new AbortController().signal)
      t.equal(there.etag, here.etag, `${word} ${format}`)
      t.same([there.headers, there.body.length > 0], [here.headers, true])
    }
  }
})

t.test('where all places are taken what is heavy is refused at once, and what is light is answered', async t => {
  const free = fill()
  const refused = await app.inject(pdf)
  t.match(refused.json(), { type: '/problems/OVERLOADED', status: 503 })
  t.ok(Number(refused.headers['retry-after']) >= 1)
  const payload = { aggregations: { criminality: 'geometric' } }
  const posted = await app.inject({ method: 'POST', url: '/v1/editions/2023/what-if', payload })
  t.equal(posted.statusCode, 503)
  for (const url of ['/v1/editions/2023/rankings/resilience', '/health/live'])
    t.equal((await app.inject(url)).statusCode, 200, url)
  t.equal(app.heavy.queue.shed, 2)
  await free()
  t.equal((await app.inject(pdf)).statusCode, 200)
})

t.test('what nobody waits for any more leaves its place, whether it was read or posted', async t => {
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const before = app.heavy.queue.left
  const end = new AbortController()
  const busy = app.heavy.queue.run(1000, signal => once(signal, 'abort'), end.signal)
  const also = app.heavy.queue.run(1000, signal => once(signal, 'abort'), end.signal)
  const gone = new AbortController()
  const url = `${address}/v1/editions/2021/what-if`
  const body = JSON.stringify({ aggregations: { resilience: 'harmonic' } })
  const headers = { 'content-type': 'application/json' }
  const asked = [
    fetch(`${address}/v1/editions/2021/profiles/UZB.pdf`, { signal: gone.signal }),
    fetch(url, { method: 'POST', headers, body, signal: gone.signal })
  ]
  while (app.heavy.queue.waiting < 2) await new Promise(resolve => setTimeout(resolve, 5))
  gone.abort()
  for (const each of asked) await t.rejects(each, { name: 'AbortError' })
  while (app.heavy.queue.waiting > 0) await new Promise(resolve => setTimeout(resolve, 5))
  t.equal(app.heavy.queue.left, before + 2)
  end.abort()
  await Promise.allSettled([busy, also])
})

import { setTimeout as sleep } from 'node:timers/promises'
import { questions } from '../../src/answers/questions.js'
import type { Question } from '../../src/answers/kit/question.js'
import { addressOf } from '../../src/http/questions/addresses.js'

/** A request of a question. */
export interface Asked {
  readonly path: string
  readonly body?: string
}

const list: readonly Question[] = questions

/** What the catalogue asks by its examples, in every format that takes long. */
const examples = (): Asked[] =>
  list.flatMap(question =>
    Object.values(question.examples).flatMap(given => {
      const address = `/v1${addressOf(question, given)}`
      if (question.word === 'what-if-batch' || question.unversioned) return []
      if (question.method === 'POST') return [{ path: address, body: JSON.stringify(bodyOf(question, given)) }]
      const [path = '', query = ''] = address.split('?')
      return ['.json', '.pdf', '.docx', '.png'].map(suffix => ({ path: `${path}${suffix}?${query}` }))
    })
  )

const bodyOf = ({ path, asks }: Question, given: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(given).filter(([name]) => !path.includes(`{${name}}`) && !(asks[name] && asks[name].kind !== 'body'))
  )

/** Others that are allowed and take as long as they can. */
const hard = (seed: number): Asked[] => [
  {
    path: '/v1/editions/2023/what-if',
    body: JSON.stringify({ aggregations: { resilience: { generalised: 2 + seed / 1e4 } } })
  },
  { path: '/v1/editions/2023/scope-profiles/world.pdf' },
  { path: '/v1/scores?explain=true' },
  { path: '/v1/editions/2023/rank-distributions/criminality?full=true&uncertainty=normal:2' },
  { path: '/v1/editions/2023/simulations', body: JSON.stringify({ seed, replications: 2000 }) },
  {
    path: '/v1/draft-checks',
    body: JSON.stringify({ text: 'Kazakhstan scored 4.47 in 2023 and ranked 127th. '.repeat(2000 + (seed % 7)) })
  }
]

/**
 * Ask what is heavy, so many at a time, until told to end; each has an address or a body of its own, so that no answer is
 * kept. Whether one is answered or refused does not matter.
 */
export const askHeavy = async (port: number, atATime: number, end: AbortSignal): Promise<void> => {
  let next = 0
  const all = examples()
  const one = async (): Promise<void> => {
    while (!end.aborted) {
      const seed = ++next
      const asked = seed % 2 === 0 ? all[(seed / 2) % all.length] : hard(seed)[seed % hard(seed).length]
      if (asked) await ask(port, asked, end).catch(() => sleep(5))
    }
  }
  await Promise.all(Array.from({ length: atATime }, one))
}

const ask = async (port: number, { path, body }: Asked, signal: AbortSignal): Promise<void> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    signal,
    ...(body !== undefined && { method: 'POST', body, headers })
  })
  await answer.arrayBuffer()
  if (answer.status === 503) await sleep(20)
}

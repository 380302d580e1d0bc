import type { Core } from './index.js'
import type { AskedClaims, AskedDistributions, CheckedClaims, Distributions, Question, Reply } from './messages.js'
import Thread from './worker.ts?worker'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, { give: (answer: unknown) => void; fail: (error: Error) => void }>()
const known = new Map<string, Promise<unknown>>()

const start = (): Worker => {
  const started = new Thread()
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const who = waiting.get(data.id)
    waiting.delete(data.id)
    if ('answer' in data) who?.give(data.answer)
    else who?.fail(new Error(data.fault))
  })
  return started
}

/** A question to the thread, so that the page goes on; each is answered once. */
const ask = ({ release, language }: Core, of: Question['of'], asked: Question['asked']): Promise<unknown> => {
  const key = JSON.stringify([release, of, asked])
  const found = known.get(key)
  if (found) return found
  const made = new Promise<unknown>((give, fail) => {
    worker ??= start()
    last += 1
    waiting.set(last, { give, fail })
    worker.postMessage({ id: last, sent: { release, language }, of, asked } satisfies Question)
  })
  known.set(key, made)
  return made
}

/** How firm the ranks of a scope are, exactly. */
export const askDistributions = (core: Core, asked: AskedDistributions): Promise<Distributions> =>
  ask(core, 'distributions', asked) as Promise<Distributions>

/** How probable claims are. */
export const askClaims = (core: Core, asked: AskedClaims): Promise<CheckedClaims> =>
  ask(core, 'claims', asked) as Promise<CheckedClaims>

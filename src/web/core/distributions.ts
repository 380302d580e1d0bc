import type { Core } from './index.js'
import type { AskedDistributions, Distributions, Question, Reply } from './messages.js'
import DistributionsWorker from './worker.ts?worker'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, { give: (answer: Distributions) => void; fail: (error: Error) => void }>()
const known = new Map<string, Promise<Distributions>>()

const start = (): Worker => {
  const started = new DistributionsWorker()
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const who = waiting.get(data.id)
    waiting.delete(data.id)
    if ('answer' in data) who?.give(data.answer)
    else who?.fail(new Error(data.fault))
  })
  return started
}

/** How firm the ranks of a scope are, exactly; made in a thread, so that the page goes on, and once for each question. */
export const askDistributions = ({ release, language }: Core, asked: AskedDistributions): Promise<Distributions> => {
  const key = JSON.stringify([release, asked])
  const found = known.get(key)
  if (found) return found
  const made = new Promise<Distributions>((give, fail) => {
    worker ??= start()
    last += 1
    waiting.set(last, { give, fail })
    worker.postMessage({ id: last, sent: { release, language }, asked } satisfies Question)
  })
  known.set(key, made)
  return made
}

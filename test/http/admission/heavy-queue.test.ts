import t from 'tap'
import { HeavyQueue } from '../../../src/http/admission/heavy-queue.js'

const bounds = { running: 2, waiting: 3, budgetMs: 1000, deadlineMs: 60_000 }
const { signal: stays } = new AbortController()

/** Work that ends when it is told to, or when its signal says so. */
const held = () => {
  const states = { begun: false, stopped: false }
  let end: () => void = () => undefined
  const work = (signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      states.begun = true
      end = () => {
        resolve('done')
      }
      signal.addEventListener('abort', () => {
        states.stopped = true
        reject(new Error('stopped'))
      })
    })
  return {
    states,
    work,
    end: () => {
      end()
    }
  }
}

const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

t.test('so much is done at a time, in the order in which it came', async t => {
  const queue = new HeavyQueue(bounds)
  const all = [held(), held(), held(), held()]
  const results = all.map(({ work }) => queue.run(500, work, stays))
  await turn()
  t.strictSame(
    all.map(({ states }) => states.begun),
    [true, true, false, false]
  )
  t.strictSame([queue.running, queue.waiting], [2, 2])
  all[1]?.end()
  await results[1]
  await turn()
  t.strictSame(
    all.map(({ states }) => states.begun),
    [true, true, true, false]
  )
  for (const [at, { end }] of all.entries()) {
    end()
    t.equal(await results[at], 'done')
    await turn()
  }
  t.strictSame([queue.running, queue.waiting], [0, 0])
})

t.test('beyond the bound it is refused at once, with when to come again', async t => {
  const queue = new HeavyQueue(bounds)
  const all = Array.from({ length: 5 }, held)
  const results = all.map(({ work }) => queue.run(900, work, stays))
  await turn()
  const more = held()
  await t.rejects(queue.run(1, more.work, stays), { code: 'OVERLOADED', details: { after: 3 } })
  t.notOk(more.states.begun)
  t.equal(queue.shed, 1)
  const begun = held()
  const goesOn = queue.run(1, begun.work, stays, true)
  t.equal(queue.waiting, 4, 'what goes on with what was begun is let in')
  for (const { end } of [...all, begun]) {
    await turn()
    end()
  }
  await Promise.all([...results, goesOn])
})

t.test('what would take too long is refused before it waits', async t => {
  const { work, states } = held()
  await t.rejects(new HeavyQueue(bounds).run(1001, work, stays), { code: 'QUESTION_TOO_LARGE' })
  t.notOk(states.begun)
})

t.test('what nobody waits for is not begun, and what runs long is stopped; what is brief ends by itself', async t => {
  const queue = new HeavyQueue({ ...bounds, running: 1 })
  for (const [ms, isStopped] of [
    [900, true],
    [100, false]
  ] as const) {
    const [first, second] = [held(), held()]
    const gone = new AbortController()
    const running = queue.run(ms, first.work, gone.signal)
    const waiting = queue.run(ms, second.work, gone.signal)
    await turn()
    gone.abort()
    await t.rejects(waiting, { code: 'REQUEST_INVALID' })
    t.notOk(second.states.begun)
    t.equal(first.states.stopped, isStopped)
    first.end()
    await (isStopped ? t.rejects(running, { code: 'REQUEST_INVALID' }) : running)
    t.strictSame([queue.running, queue.waiting], [0, 0])
  }
})

t.test('what is not there in time is stopped, brief or not, and told to come again', async t => {
  const queue = new HeavyQueue({ ...bounds, deadlineMs: 20 })
  const { work, states } = held()
  // A deadline alone keeps no process from ending.
  const awake = setTimeout(() => undefined, 60_000)
  await t.rejects(queue.run(1, work, stays), { code: 'OVERLOADED' })
  clearTimeout(awake)
  t.ok(states.stopped)
  t.equal(queue.left, 1)
})

import t from 'tap'
import { LocalQueue } from '../../src/jobs/local-queue.js'
import type { Task } from '../../src/jobs/queue.js'
import { SharedQueue } from '../../src/jobs/shared-queue.js'
import { sharedPostgres } from '../store/databases.js'

const tasks = (...chunks: readonly number[]): Task[] => chunks.map(chunk => ({ job: 'one', chunk }))
const turn = (): Promise<void> => new Promise(resolve => void setImmediate(resolve))

t.test('parts are done in the order in which they came, so many at a time, each once', async t => {
  const queue = new LocalQueue(2)
  await queue.add(tasks(3, 1))
  const [begun, ends]: [number[], (() => void)[]] = [[], []]
  await queue.start(
    ({ chunk }) => {
      begun.push(chunk)
      return new Promise(resolve => ends.push(resolve))
    },
    () => Promise.resolve()
  )
  await queue.add([...tasks(2, 4, 2), { job: 'other', chunk: 2 }])
  await queue.add(tasks(4, 5))
  t.strictSame(begun, [3, 1])
  for (const [at, wanted] of [
    [3, 1, 2],
    [3, 1, 2, 4],
    [3, 1, 2, 4, 2]
  ].entries()) {
    ends[at]?.()
    await turn()
    t.strictSame(begun, wanted)
  }
  await queue.close()
  for (const end of ends) end()
  await turn()
  t.equal(begun.length, 5, 'nothing is begun after it is closed')
})

t.test('a part that fails is tried again; what fails five times ends the job', async t => {
  const told: unknown[] = []
  const queue = new LocalQueue(2, { error: fields => void told.push(fields) })
  t.teardown(() => queue.close())
  const tried = new Map<number, number>()
  const failed = new Promise<unknown[]>(resolve => {
    void queue.start(
      ({ chunk }) => {
        tried.set(chunk, (tried.get(chunk) ?? 0) + 1)
        return chunk === 1 || tried.get(chunk) === 1
          ? Promise.reject(new Error(`no luck with ${chunk}`))
          : Promise.resolve()
      },
      (job, failure) => {
        resolve([job, failure])
        return Promise.reject(new Error('the store is away'))
      }
    )
  })
  await queue.add(tasks(1, 2))
  t.strictSame(await failed, ['one', 'no luck with 1'])
  t.strictSame(
    [...tried],
    [
      [1, 5],
      [2, 2]
    ]
  )
  t.equal(told.length, 6)
  t.match(told[0], { job: 'one', chunk: 1, err: { message: 'no luck with 1' } })
})

t.test('a queue that is closed while a part fails neither tries it again nor fails its job', async t => {
  const told: unknown[] = []
  const queue = new LocalQueue(1, { error: fields => void told.push(fields) })
  let tried = 0
  await queue.start(
    async () => {
      tried++
      await queue.close()
      throw new Error('too late')
    },
    job => Promise.reject(new Error(`${job} is failed`))
  )
  await queue.add(tasks(1, 2))
  for (let round = 0; round < 5; round++) await turn()
  t.strictSame([tried, told], [1, []])
})

t.test('a queue whose database is away says so, and can be closed at any time', async t => {
  const settings = { databaseUrl: 'postgres://127.0.0.1:1/away', threads: 1, takeoverSeconds: 8 }
  const told: unknown[] = []
  const queue = new SharedQueue({ ...settings, log: { error: fields => void told.push(fields) } })
  const added = t.rejects(queue.add(tasks(1), new Date(0).toISOString()), { code: 'STORE_UNAVAILABLE' })
  await queue.close()
  await added
  t.match(told.at(-1), { err: Error })
  await t.rejects(queue.add(tasks(1), ''), { code: 'STORE_UNAVAILABLE' }, 'it is not opened again')
  await new SharedQueue(settings).close()
})

t.test('a queue that is shared closes without waiting for the part that is done; another takes it over', async t => {
  const databaseUrl = await (await sharedPostgres()).database()
  const [one, two] = [1, 2].map(() => new SharedQueue({ databaseUrl, threads: 1, takeoverSeconds: 4 }))
  if (!one || !two) return t.fail('two queues')
  const events: string[] = []
  let finish = (): void => undefined
  const begun = new Promise<void>(resolve => {
    void one.start(
      () => {
        resolve()
        return new Promise(done => (finish = done))
      },
      () => Promise.resolve()
    )
  })
  await one.add(tasks(1), new Date(0).toISOString())
  await begun
  const timer = setTimeout(() => {
    events.push('finished')
    finish()
  }, 4000)
  await one.close()
  events.push('closed')
  clearTimeout(timer)
  finish()
  const taken = new Promise<Task>(resolve => {
    void two.start(
      task => {
        resolve(task)
        return Promise.resolve()
      },
      () => Promise.resolve()
    )
  })
  t.match(await taken, { job: 'one', chunk: 1 })
  await two.close()
  t.strictSame(events, ['closed'])
})

import t from 'tap'
import { SharedWork } from '../../../src/http/admission/shared-work.js'

t.test('the same work is done once, and ends when the last who waits goes', async t => {
  const shared = new SharedWork<number>()
  const ended: AbortSignal[] = []
  const begin = (gone: AbortSignal): Promise<number> =>
    new Promise((_, reject) => {
      ended.push(gone)
      gone.addEventListener('abort', () => {
        reject(new Error('ended'))
      })
    })
  const [one, two] = [new AbortController(), new AbortController()]
  const first = shared.get('a', begin, one.signal)
  const second = shared.get('a', begin, two.signal)
  t.equal(ended.length, 1)
  one.abort()
  t.notOk(ended[0]?.aborted, 'another still waits')
  two.abort()
  t.ok(ended[0]?.aborted)
  await t.rejects(first, { message: 'ended' })
  await t.rejects(second, { message: 'ended' })
  const { signal } = new AbortController()
  t.equal(await shared.get('a', () => Promise.resolve(2), signal), 2, 'who comes then begins anew')
})

t.test('work of another key is another, and what failed is not kept', async t => {
  const { signal } = new AbortController()
  const shared = new SharedWork<string>()
  const both = [
    shared.get('a', () => Promise.resolve('a'), signal),
    shared.get('b', () => Promise.resolve('b'), signal)
  ]
  t.strictSame(await Promise.all(both), ['a', 'b'])
  await t.rejects(shared.get('a', () => Promise.reject(new Error('no')), signal))
  t.equal(await shared.get('a', () => Promise.resolve('again'), signal), 'again')
})

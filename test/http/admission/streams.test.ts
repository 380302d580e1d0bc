import t from 'tap'
import { OpenStreams } from '../../../src/http/admission/streams.js'
import { SharedLooks } from '../../../src/jobs/shared-looks.js'

t.test('a client has so many streams at a time, and all together so many', async t => {
  const streams = new OpenStreams()
  const ends = Array.from({ length: 16 }, () => streams.begin('192.0.2.1'))
  t.throws(() => streams.begin('192.0.2.1'), { code: 'RATE_LIMITED' })
  ends[0]?.()
  t.doesNotThrow(() => streams.begin('192.0.2.1'), 'one that ended makes room')
  for (let client = 2; streams.open < 500; client++) streams.begin(`192.0.2.${client}`)
  t.throws(() => streams.begin('198.51.100.1'), { code: 'OVERLOADED' })
})

t.test('all who wait for the next look share it', async t => {
  let seen = 0
  const looks = new SharedLooks(5, id => Promise.resolve(`${id} ${++seen}`))
  const many = await Promise.all(Array.from({ length: 500 }, () => looks.next('a')))
  t.strictSame(new Set(many), new Set(['a 1']))
  t.equal(await looks.next('a'), 'a 2')
  t.equal(looks.taken, 2)
})

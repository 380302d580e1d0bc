import t from 'tap'
import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { pack, unpack } from '../../src/store/pack.js'

const limit = 1024 * 1024

t.test('what is packed comes back, small or large, with a pattern or without', async t => {
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('x'),
    Buffer.alloc(limit),
    randomBytes(limit),
    randomBytes(33_000)
  ]) {
    t.ok((await unpack(await pack(bytes), limit))?.equals(bytes), `${bytes.length} bytes`)
  }
})

t.test('unpack gives exactly as many bytes as allowed, and nothing when there are more', async t => {
  for (const bytes of [Buffer.alloc(limit), randomBytes(limit)]) {
    t.ok((await unpack(await pack(bytes), limit))?.equals(bytes))
    t.equal(await unpack(await pack(bytes), limit - 1), undefined)
  }
})

t.test('unpack gives nothing for what was never packed', async t => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async bytes => {
      const got = await unpack(Buffer.from(bytes), limit)
      t.ok(got === undefined || got.length <= limit)
    }),
    { numRuns: 50, seed: 2023 }
  )
  t.equal(await unpack(Buffer.from('{"a": 1}'), limit), undefined)
  t.equal(await unpack((await pack(randomBytes(limit))).subarray(0, -100), limit), undefined)
})

import t from 'tap'
import { freshPath, folderOf, startServer, untilStored } from './processes.js'
import { request, variant } from './stored.js'

const storePath = freshPath()
const folder = await folderOf()
const newer = await folderOf(variant('5.5'))

t.test(
  'a result is the same bytes after a restart, after a newer release, and after an old folder came back',
  async t => {
    const first = await startServer({ STORE_PATH: storePath, INDICATORS: folder })
    const made = await first.post('/v1/scenarios', request)
    t.equal(made.status, 201)
    const { id, results } = made.body.data
    const { text, headers } = await first.get(results.own)
    await first.end()
    for (const indicators of [folder, newer, folder]) {
      const served = await startServer({ STORE_PATH: storePath, INDICATORS: indicators })
      await untilStored(served)
      const again = await served.get(results.own)
      t.equal(again.text, text)
      t.equal(again.headers.get('etag'), headers.get('etag'))
      const { newer: isNewer } = (await served.get(`/v1/scenarios/${id}`)).body.data
      t.equal(isNewer, indicators === newer)
      t.equal((await served.get('/v1/editions')).body.meta.release === made.body.meta.release, indicators === folder)
      await served.end()
    }
  }
)

t.test('with the embedded store two servers of one file serve the folder that came last', async t => {
  const first = await startServer({ STORE_PATH: storePath, INDICATORS: folder })
  await untilStored(first)
  const second = await startServer({ STORE_PATH: storePath, INDICATORS: newer })
  await untilStored(second)
  const release = (await second.get('/v1/editions')).body.meta.release
  await first.until('/v1/editions', answer => answer.body.meta.release === release)
  const made = await first.post('/v1/scenarios', { ...request, title: 'Of both' })
  t.equal(made.body.data.release, release)
  t.equal((await second.get(made.body.data.results.own)).status, 200, 'readable on the other at once')
})

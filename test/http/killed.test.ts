import t from 'tap'
import { freshPath, startServer } from './processes.js'
import { request } from './stored.js'

t.test('kill -9 in the middle of creations over HTTP loses no acknowledged one and leaves no half one', async t => {
  const path = freshPath()
  const served = await startServer({ STORE_PATH: path })
  const results = new Map<string, string>()
  let next = 0
  const client = async (): Promise<void> => {
    while (next < 1000) {
      const title = `number ${next++}`
      const made = await served.post('/v1/scenarios', { ...request, title }).catch(() => undefined)
      if (!made) return
      if (made.status !== 201) t.fail(`${title} answers ${made.status}`)
      results.set(made.body.data.id, title)
      if (results.size === 200) void served.end('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: 8 }, client))
  t.ok(results.size >= 200 && next < 1000, 'it was in the middle')
  const restarted = await startServer({ STORE_PATH: path })
  const answer = (await restarted.post('/v1/editions/2023/what-if', request.patch)).text
  for (const [id, title] of results) {
    const definition = (await restarted.get(`/v1/scenarios/${id}`)).body.data
    if (definition.title !== title) t.fail(`${id} is not ${title}`)
    if ((await restarted.get(`/v1/scenarios/${id}/result`)).text !== answer) t.fail(`${id} has another result`)
  }
  for (let number = 0; number < next; number++) {
    const { status } = await restarted.post('/v1/scenarios', { ...request, title: `number ${number}` })
    if (![200, 201].includes(status)) t.fail(`number ${number} answers ${status}`)
  }
})

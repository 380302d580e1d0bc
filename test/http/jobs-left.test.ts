import t from 'tap'
import type { JobState } from '../../src/answers/jobs.js'
import { chunkRange } from '../../src/jobs/chunks.js'
import { readDefinition } from '../../src/jobs/simulation-definition.js'
import { simulatedOf } from '../../src/jobs/simulation-pool.js'
import { startServer } from './processes.js'
import { storedService } from './stored.js'

/** Two parts. */
const question = { replications: 7000, seed: 3 }
const url = '/v1/editions/2023/simulations'

/** A job of a process that takes no parts from its queue, as it is before the work begins. */
const begun = async () => {
  const service = await storedService()
  const headers = { prefer: 'respond-async' }
  const accepted = await service.ask({ method: 'POST', url, payload: question, headers })
  return { ...service, job: accepted.json<{ data: JobState }>().data }
}

t.test('a job whose parts are all kept, and whose process died before the result, is done by the next one', async t => {
  const { app, job, store, storePath } = await begun()
  const kept = await store.job(job.id)
  if (!kept) return t.fail('the job is kept')
  const { question: asked } = readDefinition(kept.definition)
  const simulated = await simulatedOf(job.id, app.index, asked)
  for (let chunk = 0; chunk < kept.chunks; chunk++) {
    const range = chunkRange(chunk, kept.chunks, question.replications)
    await store.addChunk(job.id, chunk, Buffer.from(await app.simulations.part(simulated, range)))
  }
  t.match(await store.job(job.id), { chunks: 2, done: 2, finished: false })
  const next = await startServer({ STORE_PATH: storePath })
  await next.until(`/v1/jobs/${job.id}`, ({ text }) => text.includes('"state":"done"'))
  const result = await next.get(`/v1/jobs/${job.id}/result`)
  t.equal(result.text, (await next.post(url, question)).text, 'the bytes that waiting gives')
})

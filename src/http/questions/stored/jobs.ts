import { Readable } from 'node:stream'
import { z } from 'zod'
import type { JobState } from '../../../answers/jobs.js'
import { chooseFormat, mediaTypes } from '../../negotiation.js'
import { sendText, sendUnkept } from '../../replies.js'
import { admit } from '../../writers.js'
import type { StoredRoute } from './route.js'

const idOf = (params: unknown): string => (params as { readonly job: string }).job

const events: StoredRoute = {
  answers: () => ({
    200: {
      description: 'The events',
      content: { [mediaTypes.events]: { schema: z.string().meta({ description: 'One event a change' }) } }
    }
  }),
  handle: app => async (request, reply) => {
    chooseFormat(request.headers.accept, ['events'])
    const id = idOf(request.params)
    await app.jobs.describe(id)
    const states = app.jobs.watch(id, () => app.isStopping() || reply.raw.destroyed)
    return reply
      .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      .type(`${mediaTypes.events}; charset=utf-8`)
      .send(Readable.from(writeEvents(states)))
  }
}

async function* writeEvents(states: AsyncIterable<JobState>): AsyncGenerator<string> {
  for await (const state of states) {
    const event = state.state === 'waiting' || state.state === 'running' ? 'progress' : state.state
    yield `event: ${event}\ndata: ${JSON.stringify(state)}\n\n`
  }
}

const secretHeader = 'job-secret'

/** Who began a job has its secret; an admin needs none, nor does one that is done, which stays as it is. */
const cancel: StoredRoute = {
  headers: z.object({ 'Job-Secret': z.string().optional().meta({ description: 'As it came with the job' }) }),
  handle: app => async (request, reply) => {
    chooseFormat(request.headers.accept, ['json'])
    const id = idOf(request.params)
    const secret = request.headers[secretHeader]
    if (secret === undefined && request.headers.authorization !== undefined) {
      await admit(request, reply, 'admin')
      return sendUnkept(await app.jobs.cancel(id), {}, request, reply)
    }
    return sendUnkept(await app.jobs.letGo(id, secret?.toString()), {}, request, reply)
  }
}

/** How far jobs are, what they came to. */
export const jobRoutes: Readonly<Record<string, StoredRoute>> = {
  job: {
    handle: app => async (request, reply) =>
      sendUnkept(await app.jobs.describe(idOf(request.params)), {}, request, reply)
  },
  'job-events': events,
  'job-result': {
    handle: app => async (request, reply) =>
      sendText(await app.jobs.result(idOf(request.params)), { lasting: true }, request, reply)
  },
  'job-cancel': cancel
}

import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { jobAddress } from '../../answers/addresses.js'
import type { JobState } from '../../answers/jobs.js'
import { membersOnly } from '../../formats/issue.js'
import type { Jobs } from '../../jobs/jobs.js'
import { eventExamples, jobExamples, resultExamples } from '../examples-simulation.js'
import { chooseFormat, mediaTypes } from '../negotiation.js'
import { sendText, sendUnkept } from '../replies.js'
import { answerOf, JobParam } from '../schemas.js'
import { everyRoute, problems, storeObjectResponses } from '../responses.js'
import type { Routes } from '../route.js'

const Job = z
  .object({
    id: z.string().meta({ description: 'Hash of release and question' }),
    kind: z.literal('simulation'),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    progress: z.object({ done: z.int(), total: z.int() }).meta({ description: 'Parts' }),
    failure: z.string().nullable().meta({ description: 'Why it failed' }),
    release: z.string(),
    created: z.string().meta({ description: 'ISO 8601 in UTC' }),
    question: z.looseObject({}).meta({ description: 'What is simulated, as it was understood' }),
    addresses: z.object({ job: z.string(), events: z.string(), result: z.string() })
  })
  .meta({ id: 'Job' })

/** The answer to what is done later. */
export const acceptedResponse = {
  202: {
    description: 'It is done as a job: by parts, on all replicas that share a PostgreSQL store',
    headers: {
      location: { type: 'string', description: 'Address of the job' },
      'preference-applied': { type: 'string', description: '`respond-async`, where the client asked for it' }
    },
    content: { 'application/json': { schema: answerOf(Job) } }
  }
} as const

/** Answer with a job that was begun. */
export const sendAccepted = (
  reply: FastifyReply,
  answer: Awaited<ReturnType<Jobs['create']>>,
  preferred: boolean
): FastifyReply =>
  reply
    .code(202)
    .headers({ location: jobAddress(answer.data.id), 'cache-control': 'no-store' })
    .headers(preferred ? { 'preference-applied': 'respond-async' } : {})
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ data: answer.data, meta: answer.meta }))

/** Jobs: how far they are, what they came to. */
export const jobsRoutes: Routes = app => {
  addJob(app)
  addEvents(app)
  addResult(app)
  addCancellation(app)
}

const params = z.object({ job: JobParam })
const tags = ['Uncertainty']

const addJob: Routes = app => {
  app.get(
    '/jobs/:job',
    {
      schema: {
        operationId: 'getJob',
        summary: 'How far a job is',
        description: 'A job that was begun is held until it is done, by its parts; the result is held for ever.',
        tags,
        params,
        querystring: membersOnly({}),
        response: storeObjectResponses(Job, 'JOB_UNKNOWN')
      },
      config: { examples: jobExamples }
    },
    async (request, reply) => {
      await sendUnkept(await app.jobs.describe(request.params.job), {}, request, reply)
    }
  )
}

const eventsDescription =
  'Server-sent events: `progress` whenever a part is done and at least every 15 seconds, then one of `done`, `failed` and `cancelled`, after which the stream ends. The data of each is the job as JSON.'

const addEvents: Routes = app => {
  app.get(
    '/jobs/:job/events',
    {
      schema: {
        operationId: 'getJobEvents',
        summary: 'How far a job is, as it goes on',
        description: eventsDescription,
        tags,
        params,
        querystring: membersOnly({}),
        response: {
          200: {
            description: 'The events',
            content: { 'text/event-stream': { schema: z.string().meta({ description: 'One event a change' }) } }
          },
          ...problems(...everyRoute, 'JOB_UNKNOWN')
        }
      },
      config: { examples: eventExamples }
    },
    async (request, reply) => {
      chooseFormat(request.headers.accept, ['events'])
      const { job: id } = request.params
      await app.jobs.describe(id)
      const states = app.jobs.watch(id, () => app.isStopping() || reply.raw.destroyed)
      await reply
        .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
        .type(`${mediaTypes.events}; charset=utf-8`)
        // The schema says what is streamed, not what it is sent as.
        .send(Readable.from(writeEvents(states)) as unknown as string)
    }
  )
}

async function* writeEvents(states: AsyncIterable<JobState>): AsyncGenerator<string> {
  for await (const state of states) {
    const event = state.state === 'waiting' || state.state === 'running' ? 'progress' : state.state
    yield `event: ${event}\ndata: ${JSON.stringify(state)}\n\n`
  }
}

const Result = z.unknown().meta({ description: 'As `POST /v1/editions/{edition}/simulations` answers' })

const addResult: Routes = app => {
  app.get(
    '/jobs/:job/result',
    {
      schema: {
        operationId: 'getJobResult',
        summary: 'What a job came to: the same bytes for ever',
        description: 'The id is the hash of release and question, so the result may be cached for ever.',
        tags,
        params,
        querystring: membersOnly({}),
        response: storeObjectResponses(Result, 'JOB_UNKNOWN', 'JOB_UNFINISHED')
      },
      config: { examples: resultExamples }
    },
    async (request, reply) => {
      await sendText(await app.jobs.result(request.params.job), { lasting: true }, request, reply)
    }
  )
}

const addCancellation: Routes = app => {
  app.delete(
    '/jobs/:job',
    {
      schema: {
        operationId: 'deleteJob',
        summary: 'Give up a job',
        description:
          'Its parts are dropped, and those that run are stopped. A job that is done stays, with its result.',
        tags,
        params,
        querystring: membersOnly({}),
        response: storeObjectResponses(Job, 'JOB_UNKNOWN')
      },
      config: { examples: jobExamples }
    },
    async (request, reply) => {
      chooseFormat(request.headers.accept, ['json'])
      await sendUnkept(await app.jobs.cancel(request.params.job), {}, request, reply)
    }
  )
}

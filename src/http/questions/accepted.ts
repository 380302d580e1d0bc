import { answerToJson } from '../../answers/answer.js'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { jobAddress } from '../../answers/addresses.js'
import { jobShape } from '../../answers/job-questions.js'
import type { Jobs } from '../../jobs/jobs.js'
import { answerOf } from '../schemas.js'
import { replaceBy } from './parameter-schema.js'
import { schemaOf } from './shape-schema.js'

const job = z.any().meta({
  override: ({ jsonSchema }) => {
    replaceBy(jsonSchema, schemaOf(jobShape))
  }
})

/** The answer to what is done later. */
export const acceptedResponse = {
  202: {
    description: 'It is done as a job: by parts, on all replicas that share a PostgreSQL store',
    headers: {
      'Job-Secret': {
        type: 'string',
        description: 'By it the job is given up, with `DELETE`; none when it is done'
      },
      Location: { type: 'string', description: 'Address of the job' },
      'Preference-Applied': { type: 'string', description: '`respond-async`, where the client asked for it' }
    },
    content: { 'application/json': { schema: answerOf(job) } }
  }
} as const

/** Answer with a job that was begun. */
export const sendAccepted = (
  reply: FastifyReply,
  { answer, secret }: Awaited<ReturnType<Jobs['create']>>,
  preferred: boolean
): FastifyReply =>
  reply
    .code(202)
    .headers({ location: jobAddress(answer.data.id), 'cache-control': 'no-store' })
    .headers(secret === undefined ? {} : { 'job-secret': secret })
    .headers(preferred ? { 'preference-applied': 'respond-async' } : {})
    .type('application/json; charset=utf-8')
    .send(answerToJson(answer))

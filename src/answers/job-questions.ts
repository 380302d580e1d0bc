import * as columns from './kit/columns.js'
import { data, rows } from './kit/giving.js'
import { text } from './kit/parameters.js'
import * as shapes from './kit/shapes.js'
import { storedQuestion } from './kit/stored.js'

const job = text('Id of a job, `sha256:` and 64 hexadecimal digits', 80, { errors: ['JOB_UNKNOWN'] })
const { integer, maybe, meaning, members, oneOf, openMembers } = shapes
const says = shapes.text

export const jobShape = shapes.named(
  'Job',
  members({
    id: says('Hash of release and question'),
    kind: oneOf(['simulation'], 'What is done'),
    state: oneOf(['waiting', 'running', 'done', 'failed', 'cancelled'], 'How far it is'),
    progress: meaning('Parts', members({ done: integer(), total: integer() })),
    failure: maybe(says('Why it failed')),
    release: says('The release that is answered from'),
    created: says('ISO 8601 in UTC'),
    question: openMembers({}, shapes.anything(), 'What is simulated, as it was understood'),
    addresses: members({ job: says(), events: says(), result: says() }, 'Where it is told of')
  })
)

/**
 * Jobs in a list. It is no question: whoever knows the id of a job may give it up, so only the command line, which has the
 * store, lists them.
 */
export const jobRows = rows('JobRow', {
  id: columns.text('Hash of release and question'),
  kind: columns.text('What is done'),
  state: columns.text('How far it is'),
  done: columns.integer('Parts that are done'),
  total: columns.integer('Parts that it has'),
  edition: columns.text('Edition that it is about'),
  release: columns.text('The release that is answered from'),
  created: columns.text('ISO 8601 in UTC'),
  failure: columns.maybe(columns.text('Why it failed'))
})

/** How far a job is. */
export const jobQuestion = storedQuestion({
  word: 'job',
  path: '/jobs/{job}',
  topic: 'Uncertainty',
  summary: 'How far a job is',
  description: 'A job that was begun is held until it is done, by its parts; the result is held until the job is old.',
  asks: { job },
  gives: data(jobShape),
  examples: { 'A job that is done': { job: '{job}' } }
})

/** The states of a job as they change. */
export const jobEvents = storedQuestion({
  word: 'job-events',
  path: '/jobs/{job}/events',
  topic: 'Uncertainty',
  summary: 'How far a job is, as it goes on',
  description:
    'Server-sent events: `progress` whenever a part is done and at least every 15 seconds, then one of `done`, `failed` and `cancelled`, after which the stream ends. The data of each is the job as JSON.',
  asks: { job },
  gives: data(says('One event a change')),
  examples: { 'A job that is done': { job: '{job}' } }
})

/** The result of a job. */
export const jobResult = storedQuestion({
  word: 'job-result',
  path: '/jobs/{job}/result',
  topic: 'Uncertainty',
  summary: 'What a job came to: the same bytes for ever',
  description: 'The id is the hash of release and question, so the result may be cached for ever.',
  asks: { job },
  gives: data(shapes.anything('As `POST /v1/editions/{edition}/simulations` answers')),
  errors: ['JOB_UNFINISHED'],
  examples: { 'The result of a job': { job: '{job}' } }
})

/** Give up a job. */
export const jobCancel = storedQuestion({
  word: 'job-cancel',
  path: '/jobs/{job}',
  method: 'DELETE',
  topic: 'Uncertainty',
  summary: 'Give up a job',
  description:
    'By the secret that came with it. Who asks the same shares the job; when the last of them lets go, its parts are dropped, and those that run are stopped. A job that is done stays, with its result.',
  asks: { job },
  gives: data(jobShape),
  errors: ['JOB_SECRET_WRONG', 'KEY_INVALID', 'KEY_INSUFFICIENT', 'WRITES_OFF'],
  examples: { 'A job that is done': { job: '{job}' } }
})

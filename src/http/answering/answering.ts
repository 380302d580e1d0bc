import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isHeavy } from '../../answers/kit/cost.js'
import type { Question } from '../../answers/kit/question.js'
import type { SimulationQuestion } from '../../answers/simulation/simulation.js'
import { prefersAsync, sendAccepted } from '../questions/accepted.js'
import { chooseFormat } from '../negotiation.js'
import type { Special } from '../questions/special/special.js'
import { goneSignal, indexFor } from '../route.js'
import { admit, clientOf } from '../writers.js'
import type { Writing } from '../writing.js'
import type { ReleaseChoice } from '../../archive/holding.js'
import { answerPosted, answerRead, type AskedQuestion } from './asked.js'
import { requestCost } from './cost.js'
import { isThreaded } from './heavy.js'
import { acceptsOf, type FreshReply } from './written.js'

/**
 * Questions answer from the release that is asked: what is read is kept, what is posted is made anew. What is light is
 * answered on the loop, what is heavy in a thread, both by the same functions.
 */
export const answering = (
  app: FastifyInstance,
  question: Question,
  special: Special<never>
): ((request: FastifyRequest, reply: FastifyReply, given: object) => Promise<void>) => {
  const { archive, replies, heavy, charge } = app
  const threaded = isThreaded(question)
  const inThreads = special.inThreads?.(app)
  const isRead = question.method === 'GET'
  return async (request, reply, given) => {
    const index = await indexFor(request)
    const asked = askedOf(request, question.word, given, archive.isLasting(request.query as ReleaseChoice))
    const ms = requestCost(question, special.writers, asked.accepts.accept, given, index.loaded)
    charge(request, reply, ms)
    const long = special.job?.isLong(index, given as never) ?? false
    if (long || (special.job && prefersAsync(request.headers.prefer))) {
      await beginJob(request, reply, given as SimulationQuestion, { release: index.release.id, long })
      return
    }
    const inThread = threaded && isHeavy(ms)
    if (isRead) {
      if (inThread) heavy.know(addressAsked(request))
      const written = inThread
        ? await heavy.read(index, asked, ms, goneSignal(reply))
        : await answerRead(question, special, index, asked)
      replies.sendWritten(written, asked.style.lasting ? undefined : index.release.id, request, reply)
      return
    }
    const written = inThread
      ? await heavy.post(index, asked, ms, goneSignal(reply), inThreads)
      : await answerPosted(question, special, index, asked)
    sendFresh(written, reply)
  }
}

interface Begun {
  readonly release: string
  readonly long: boolean
}

/** What takes long is a job whoever asks; to ask for one where none is needed is to write. */
const beginJob = async (
  request: FastifyRequest,
  reply: FastifyReply,
  question: SimulationQuestion,
  { release, long }: Begun
): Promise<void> => {
  chooseFormat(request.headers.accept, ['json'])
  if (!long) await admit(request, reply, 'write')
  const by = { client: clientOf(request), asked: !long }
  const job = await request.server.jobs.create(question, { release }, by)
  sendAccepted(reply, job, prefersAsync(request.headers.prefer))
}

/** What a read asks, before it is read. */
export const addressAsked = ({ originalUrl, headers }: FastifyRequest): string =>
  `${originalUrl} ${headers.accept ?? ''}`

const askedOf = (request: FastifyRequest, word: string, given: object, lasting: boolean): AskedQuestion => {
  const { headers, query, url, server } = request
  const { select, sep, decimal, bom, dialect } = query as Writing & Pick<AskedQuestion, 'dialect'>
  return {
    word,
    given,
    accepts: acceptsOf(headers),
    style: { select, sep, decimal, bom, lasting },
    dialect,
    address: url,
    origin: server.originOf(request)
  }
}

/** Send what nobody is to keep. */
export const sendFresh = ({ body, headers }: FreshReply, reply: FastifyReply): FastifyReply =>
  reply.headers(headers).send(body)

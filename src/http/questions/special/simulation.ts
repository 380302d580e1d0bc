import type { FastifyRequest } from 'fastify'
import { isLong, type SimulationQuestion } from '../../../answers/simulation/simulation.js'
import type { SensitivityQuestion } from '../../../answers/sensitivity/sensitivity.js'
import { chooseFormat } from '../../negotiation.js'
import { goneSignal, indexFor, sendFresh } from '../../route.js'
import { acceptedResponse, sendAccepted } from '../accepted.js'
import { admit, clientOf, securityOf, writeErrors } from '../../writers.js'
import type { Special } from './special.js'

/** What is asked but for how the answer is written: it is hashed, so nothing else may be among it. */
const questionOf = ({ params, body }: FastifyRequest): object => ({ ...(params as object), ...(body as object) })

/** Whether a client would rather have an address at once than wait. */
const prefersAsync = (prefer: string | readonly string[] | undefined): boolean =>
  [prefer ?? []]
    .flat()
    .some(line => line.split(/[,;]/).some(preference => preference.trim().toLowerCase() === 'respond-async'))

/** Simulations run in threads; those that are long, or that nobody wants to wait for, as jobs. */
export const simulationSpecial: Special = {
  responses: acceptedResponse,
  errors: [...writeErrors, 'JOBS_OPEN'],
  security: securityOf('write'),
  requests: {
    'As a job, whose address is answered': {
      url: '/v1/editions/2023/simulations',
      body: { replications: 2000, scope: 'group:eu', weights: { kind: 'uniform' } },
      headers: { prefer: 'respond-async' }
    }
  },
  handle: app => async (request, reply) => {
    const question = questionOf(request) as SimulationQuestion
    const index = await indexFor(request)
    const preferred = prefersAsync(request.headers.prefer)
    const long = isLong(index.loaded, question)
    if (preferred || long) {
      chooseFormat(request.headers.accept, ['json'])
      // What takes long is a job whoever asks; to ask for one where none is needed is to write.
      if (!long) await admit(request, reply, 'write')
      const by = { client: clientOf(request), asked: !long }
      sendAccepted(reply, await app.jobs.create(question, { release: index.release.id }, by), preferred)
      return
    }
    const answer = await app.simulations.answer(index, question, goneSignal(reply))
    await sendFresh(request, reply, () => answer)
  }
}

/** Studies of sensitivity run in threads. */
export const sensitivitySpecial: Special = {
  handle: app => async (request, reply) => {
    const question = questionOf(request) as SensitivityQuestion
    const answer = await app.simulations.sensitivity(await indexFor(request), question, goneSignal(reply))
    await sendFresh(request, reply, () => answer)
  }
}

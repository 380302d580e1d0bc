import type { FastifyRequest } from 'fastify'
import { isLong, simulation, type SimulationQuestion } from '../../../answers/simulation/simulation.js'
import { sensitivity, type SensitivityQuestion } from '../../../answers/sensitivity/sensitivity.js'
import { chooseFormat } from '../../negotiation.js'
import { goneSignal, indexFor, sendFresh } from '../../route.js'
import { acceptedResponse, sendAccepted } from '../accepted.js'
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
    if (preferred || isLong(index.loaded, question)) {
      chooseFormat(request.headers.accept, ['json'])
      sendAccepted(reply, await app.jobs.create(question, { release: index.release.id }), preferred)
      return
    }
    const answer = await app.simulations.answer(index, question, goneSignal(reply))
    await sendFresh(request, reply, () => answer, { question: simulation, asked: { ...question } })
  }
}

/** Studies of sensitivity run in threads. */
export const sensitivitySpecial: Special = {
  handle: app => async (request, reply) => {
    const question = questionOf(request) as SensitivityQuestion
    const answer = await app.simulations.sensitivity(await indexFor(request), question, goneSignal(reply))
    await sendFresh(request, reply, () => answer, { question: sensitivity, asked: { ...question } })
  }
}

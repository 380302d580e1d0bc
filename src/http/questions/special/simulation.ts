import { isLong, type SimulationQuestion } from '../../../answers/simulation/simulation.js'
import { simulationDefinition } from '../../../jobs/simulation-definition.js'
import { simulatedOf } from '../../../jobs/simulation-pool.js'
import { securityOf, writeErrors } from '../../writers.js'
import { acceptedResponse } from '../accepted.js'
import type { Special } from './special.js'

/** Simulations are split among the threads; those that are long, or that nobody wants to wait for, are jobs. */
export const simulationSpecial: Special<SimulationQuestion> = {
  responses: acceptedResponse,
  errors: [...writeErrors.write, 'JOBS_OPEN'],
  security: securityOf('write'),
  requests: {
    'As a job, whose address is answered': {
      url: '/v1/editions/2023/simulations',
      body: { replications: 2000, scope: 'group:eu', weights: { kind: 'uniform' } },
      headers: { prefer: 'respond-async' }
    }
  },
  job: { isLong: ({ loaded }, asked) => isLong(loaded, asked) },
  inThreads: app => async (index, asked, signal) => {
    const { id, question } = simulationDefinition(index, asked.given as SimulationQuestion)
    const simulated = await simulatedOf(id, index, question)
    const parts = await app.simulations.run(simulated, signal)
    return app.heavy.inThread('simulated', { simulated, parts, asked }, signal)
  }
}

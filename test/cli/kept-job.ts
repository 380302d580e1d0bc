import { SimulationBody } from '../../src/bodies/simulation.js'
import { simulationDefinition } from '../../src/jobs/simulation-definition.js'
import { openStore } from '../../src/store/open.js'
import { index } from '../support/shipped.js'
import { storePath } from './support.js'

const body = SimulationBody.parse({ replications: 50, scope: 'region:central_asia_and_the_caucasus' })

/** The answer to the simulation of the job. */
export const simulated = index.simulation({ edition: '2023', ...body })

/** A job of the store of this file, which must know the release: its result is kept, or it waits. */
export const keepJob = async ({ isDone, seed = 1 }: { readonly isDone: boolean; readonly seed?: number }) => {
  const store = openStore({ storePath })
  try {
    const { id, definition } = simulationDefinition(index, { edition: '2023', ...body, seed })
    await store.createJob({ id, release: index.release.id, chunks: 4, definition })
    if (isDone) await store.finishJob(id, JSON.stringify({ data: simulated.data, meta: simulated.meta }))
    return id
  } finally {
    await store.close()
  }
}

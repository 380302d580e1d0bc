import { z } from 'zod'
import { Simulation } from '../../definitions/simulation.js'
import { simulationExamples } from '../examples-simulation.js'
import { goneSignal, indexFor, listResponses, scopeErrors, sendFresh, type Routes } from '../route.js'
import { EditionParam, listQuery, Rank, Score } from '../schemas.js'

const Quadrants = z
  .object({ low_low: z.int(), low_high: z.int(), high_low: z.int(), high_high: z.int() })
  .nullable()
  .meta({ description: 'Replications in each quadrant; null on rows of nodes that are no axis' })

const SimulatedScore = z
  .looseObject({
    iso3: z.string(),
    country: z.string(),
    node: z.string(),
    score: Score,
    score_mean: Score,
    rank: Rank,
    rank_mean: z.number().nullable(),
    ranked: z.int().meta({ description: 'Replications in which the country has a score' }),
    quadrants: Quadrants
  })
  .meta({
    id: 'SimulatedScore',
    description: 'And for each level: `score_p5`, `rank_p5`, ...; 0.975 is `p97_5`'
  })

const description =
  'For what is not independent: common weights, other means, dropped indicators, errors that countries share; alone or together with errors of single scores. The answer depends on the question and its seed alone: not on threads or machines. `meta.simulation` is the hash of release and question. A run ends when its client goes away; replications times countries are limited.'

/** Simulations: what ranks and scores become when what they rest on varies. */
export const simulationRoutes: Routes = app => {
  app.post(
    '/editions/:edition/simulations',
    {
      schema: {
        operationId: 'postSimulation',
        summary: 'Score and rank many times under errors, weights, means and dropped indicators that vary',
        description,
        tags: ['Uncertainty'],
        params: z.object({ edition: EditionParam }),
        querystring: listQuery({}),
        body: Simulation,
        response: listResponses(
          SimulatedScore,
          ...(['EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors] as const),
          ...(['SIMULATION_INVALID', 'SIMULATION_TOO_LARGE', 'PATCH_INVALID'] as const),
          ...(['BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const)
        )
      },
      config: { examples: simulationExamples }
    },
    async (request, reply) => {
      const question = { ...request.params, ...request.body }
      const answer = await app.simulations.answer(await indexFor(request), question, goneSignal(reply))
      await sendFresh(request, reply, () => answer)
    }
  )
}

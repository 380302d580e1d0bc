import { z } from 'zod'
import { SimulationBody } from '../../bodies/simulation.js'
import { isLong } from '../../answers/simulation/simulation.js'
import { simulationExamples } from '../examples-simulation.js'
import { uncitedListResponses, scopeErrors } from '../responses.js'
import { goneSignal, indexFor, sendFresh, type Routes } from '../route.js'
import { chooseFormat } from '../negotiation.js'
import { acceptedResponse, sendAccepted } from './jobs.js'
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
  'For what is not independent: common weights, other means, other normalisations, dropped indicators, errors that countries share; alone or together with errors of single scores. The answer depends on the question and its seed alone: not on threads or machines. `meta.simulation` is the hash of release and question. A run ends when its client goes away. What takes long, or what is asked for with `Prefer: respond-async` (RFC 7240), is done as a job: 202 with its address. Replications times countries are limited.'

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
        body: SimulationBody,
        response: {
          ...acceptedResponse,
          ...uncitedListResponses(
            SimulatedScore,
            ...(['EDITION_UNKNOWN', 'NODE_UNKNOWN', ...scopeErrors] as const),
            ...(['SIMULATION_INVALID', 'SIMULATION_TOO_LARGE', 'UNCERTAINTY_INVALID', 'PATCH_INVALID'] as const),
            ...(['BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const)
          )
        }
      },
      config: { examples: simulationExamples }
    },
    async (request, reply) => {
      const question = { ...request.params, ...request.body }
      const index = await indexFor(request)
      const preferred = prefersAsync(request.headers.prefer)
      if (preferred || isLong(index.loaded, question)) {
        chooseFormat(request.headers.accept, ['json'])
        return sendAccepted(reply, await app.jobs.create(question, { release: index.release.id }), preferred)
      }
      const answer = await app.simulations.answer(index, question, goneSignal(reply))
      await sendFresh(request, reply, () => answer)
    }
  )
}

/** Whether a client would rather have an address at once than wait. */
const prefersAsync = (prefer: string | readonly string[] | undefined): boolean =>
  [prefer ?? []]
    .flat()
    .some(line => line.split(/[,;]/).some(preference => preference.trim().toLowerCase() === 'respond-async'))

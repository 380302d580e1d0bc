import { z } from 'zod'
import { ConflictSchema } from '../evidence-conflict-schemas.js'
import { ConflictParam, CountryQuery, IndicatorQuery } from '../evidence-schemas.js'
import { evidenceExamples } from '../examples-evidence.js'
import { listResponses, objectResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { listQuery, objectQuery } from '../schemas.js'

/** Conflicts: where sources contradict each other or themselves. */
export const evidenceConflictsRoutes: Routes = app => {
  app.get(
    '/evidence/conflicts',
    {
      schema: {
        operationId: 'listEvidenceConflicts',
        summary: 'Contradictions between facts, every side with its facts in full',
        description:
          'Both sides are kept, never averaged and none preferred. What is computed or converted follows exactly from the facts that are named, with rate, date and source. CSV has one row a side.',
        tags: ['Evidence'],
        querystring: listQuery({ country: CountryQuery, indicator: IndicatorQuery }),
        response: listResponses(ConflictSchema, 'NODE_UNKNOWN', 'COUNTRY_UNKNOWN', 'COUNTRY_AMBIGUOUS')
      },
      config: { examples: evidenceExamples.conflicts }
    },
    (request, reply) => sendAnswer(request, reply, index => index.evidenceConflicts(request.query))
  )
  app.get(
    '/evidence/conflicts/:conflict',
    {
      schema: {
        operationId: 'getEvidenceConflict',
        summary: 'One contradiction, every side with its facts in full',
        description: 'As an entry of the list.',
        tags: ['Evidence'],
        params: z.object({ conflict: ConflictParam }),
        querystring: objectQuery({}),
        response: objectResponses(ConflictSchema, 'EVIDENCE_UNKNOWN')
      },
      config: { examples: evidenceExamples.conflict }
    },
    (request, reply) => sendAnswer(request, reply, index => index.evidenceConflict(request.params))
  )
}

import { z } from 'zod'
import {
  CountryQuery,
  CounterpartQuery,
  evidenceQuery,
  FactInFull,
  FactParam,
  FactSchema,
  IndicatorQuery,
  SourceRow,
  TableParam
} from '../evidence-schemas.js'
import { BalanceRow, CooperationRow, TableRow, TermRow } from '../evidence-conflict-schemas.js'
import { evidenceExamples } from '../examples-evidence.js'
import { listResponses, objectResponses } from '../responses.js'
import { sendAnswer, type Routes } from '../route.js'
import { EditionParam, listQuery, objectQuery } from '../schemas.js'

const countryErrors = ['COUNTRY_UNKNOWN', 'COUNTRY_AMBIGUOUS'] as const
const tags = ['Evidence']

/** Evidence: sourced facts, their balance, cooperation, sources and tables. */
export const evidenceRoutes: Routes = app => {
  addFacts(app)
  addBalance(app)
  addCooperation(app)
  addSources(app)
  addTables(app)
  addFact(app)
}

const addFacts: Routes = app => {
  app.get(
    '/evidence',
    {
      schema: {
        operationId: 'listEvidence',
        summary: 'Facts with their sources, by country, indicator, kind, counterpart, time and status',
        description:
          'A fact never changes a score by itself. With `edition` each fact says how it stands to that edition in time, as `bearing`. A fact whose period cannot be placed is left out of a question with `from` or `to`, and counted in `meta.undated_left_out`.',
        tags,
        querystring: listQuery(evidenceQuery),
        response: listResponses(FactSchema, 'EDITION_UNKNOWN', 'NODE_UNKNOWN', 'EVIDENCE_UNKNOWN', ...countryErrors)
      },
      config: { examples: evidenceExamples.facts }
    },
    (request, reply) => sendAnswer(request, reply, index => index.evidence(request.query))
  )
}

const addBalance: Routes = app => {
  app.get(
    '/editions/:edition/evidence-balance',
    {
      schema: {
        operationId: 'listEvidenceBalance',
        summary: 'By indicator, how many facts speak for a higher or a lower score, and where there are none',
        description:
          'Counted by direction and by nature (activity, outcome, context), never weighed. Later, undated and missing facts are counted apart; `gap` marks an indicator on which no fact bears.',
        tags,
        params: z.object({ edition: EditionParam }),
        querystring: listQuery({ country: CountryQuery, indicator: IndicatorQuery }),
        response: listResponses(BalanceRow, 'EDITION_UNKNOWN', 'NODE_UNKNOWN', ...countryErrors)
      },
      config: { examples: evidenceExamples.balance }
    },
    (request, reply) =>
      sendAnswer(request, reply, index => index.evidenceBalance({ ...request.params, ...request.query }))
  )
}

const addCooperation: Routes = app => {
  app.get(
    '/evidence/cooperation',
    {
      schema: {
        operationId: 'listCooperation',
        summary: 'Treaties, requests, agreements and returns by country and counterpart',
        description:
          'One row a counterpart, each cell with the facts that tell it; nothing is added up. An empty cell is no sign that there is nothing.',
        tags,
        querystring: listQuery({
          country: CountryQuery,
          counterpart: CounterpartQuery,
          edition: evidenceQuery.edition
        }),
        response: listResponses(CooperationRow, 'EDITION_UNKNOWN', ...countryErrors)
      },
      config: { examples: evidenceExamples.cooperation }
    },
    (request, reply) => sendAnswer(request, reply, index => index.cooperation(request.query))
  )
}

const addSources: Routes = app => {
  app.get(
    '/evidence/sources',
    {
      schema: {
        operationId: 'listEvidenceSources',
        summary: 'The texts that facts are taken from, and what those cite',
        description: '`read` tells the two apart.',
        tags,
        querystring: listQuery({}),
        response: listResponses(SourceRow)
      },
      config: { examples: evidenceExamples.sources }
    },
    (request, reply) => sendAnswer(request, reply, index => index.evidenceSources())
  )
  app.get(
    '/evidence/terms',
    {
      schema: {
        operationId: 'listEvidenceTerms',
        summary: 'Kinds of facts, units, and counterparts that are no country of the index',
        description: 'Each with the number of facts that use it.',
        tags,
        querystring: listQuery({}),
        response: listResponses(TermRow)
      },
      config: { examples: evidenceExamples.terms }
    },
    (request, reply) => sendAnswer(request, reply, index => index.evidenceTerms())
  )
}

const addTables: Routes = app => {
  app.get(
    '/evidence/tables',
    {
      schema: {
        operationId: 'listEvidenceTables',
        summary: 'Tables that are read off sources',
        description: 'Each with its source and the facts that go with it.',
        tags,
        querystring: listQuery({}),
        response: listResponses(TableRow)
      },
      config: { examples: evidenceExamples.tables }
    },
    (request, reply) => sendAnswer(request, reply, index => index.evidenceTables())
  )
  app.get(
    '/evidence/tables/:table',
    {
      schema: {
        operationId: 'getEvidenceTable',
        summary: 'One table, row by row',
        description: '`meta.table` says what its columns are and where it comes from.',
        tags,
        params: z.object({ table: TableParam }),
        querystring: listQuery({}),
        response: listResponses(z.record(z.string(), z.string()), 'EVIDENCE_UNKNOWN')
      },
      config: { examples: evidenceExamples.table }
    },
    (request, reply) => sendAnswer(request, reply, index => index.evidenceTable(request.params))
  )
}

/** After the routes with fixed names, so that the document finds those first. */
const addFact: Routes = app => {
  app.get(
    '/evidence/:fact',
    {
      schema: {
        operationId: 'getFact',
        summary: 'One fact with its source in full, what that cites, its parts and its conflicts',
        description: '`bearings` says how it stands to each edition.',
        tags,
        params: z.object({ fact: FactParam }),
        querystring: objectQuery({}),
        response: objectResponses(FactInFull, 'EVIDENCE_UNKNOWN')
      },
      config: { examples: evidenceExamples.fact }
    },
    (request, reply) => sendAnswer(request, reply, index => index.fact(request.params))
  )
}

import { z } from 'zod'
import { membersOnly } from '../../formats/issue.js'
import { uncitedObjectResponses, storeListResponses } from '../responses.js'
import type { Routes } from '../route.js'
import { sendUnkept } from '../replies.js'
import { ReleaseParam, storeListQuery } from '../schemas.js'

const Count = z.int().nullable()

const ReleaseRow = z
  .object({
    id: z.string(),
    registered: z.string().meta({ description: 'When the store came to know it, ISO 8601 in UTC' }),
    served_since: z.string().nullable().meta({ description: 'When it was last made the served one' }),
    served_now: z.boolean(),
    editions: Count,
    countries: Count,
    cells_added: Count.meta({ description: 'Against the release before; null for the first' }),
    cells_removed: Count,
    cells_changed: Count,
    nodes_renamed: Count,
    fault: z.string().nullable().meta({ description: 'Why it cannot be read; null where it can' })
  })
  .meta({ id: 'ReleaseRow' })

const Ids = z.array(z.string())
const Cell = z.object({ edition: z.string(), iso3: z.string(), indicator: z.string() })
const Rename = z.object({ before: z.string(), after: z.string() })

const Difference = z
  .object({
    counts: z.object({
      cells_added: z.int(),
      cells_removed: z.int(),
      cells_changed: z.int(),
      nodes_renamed: z.int()
    }),
    editions: z.object({ added: Ids, removed: Ids }),
    countries: z.object({ added: Ids, removed: Ids, renamed: z.array(Rename.extend({ iso3: z.string() })) }),
    nodes: z.object({
      added: Ids,
      removed: Ids,
      renamed: z
        .array(Rename.extend({ by: z.enum(['definition', 'scores']).meta({ description: 'What both have alike' }) }))
        .meta({ description: 'Cells and formulas of a renamed node are compared, not removed and added' })
    }),
    cells: z.object({
      added: z.array(Cell.extend({ score: z.number() })),
      removed: z.array(Cell.extend({ score: z.number() })),
      changed: z.array(Cell.extend({ before: z.number(), after: z.number() }))
    }),
    formulas: z
      .array(
        z.object({
          edition: z.string(),
          node: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable()
        })
      )
      .meta({ description: 'Of the editions that both have; null where the edition has no such composite' }),
    files: z
      .object({ added: Ids, removed: Ids, changed: Ids })
      .meta({ description: 'Every file that differs, by path: also what nothing above tells of' })
  })
  .meta({ id: 'ReleaseDifference' })

const Release = z
  .object({
    id: z.string(),
    registered: z.string(),
    served_now: z.boolean(),
    served: z
      .array(z.object({ from: z.string(), to: z.string().nullable() }))
      .meta({ description: 'When it was served; `to` is null as long as it is' }),
    editions: Ids,
    countries: z.int(),
    nodes: z.int(),
    against: z.string().nullable().meta({ description: 'The release that the difference is from' }),
    difference: Difference.nullable().meta({ description: 'Null for the first release' })
  })
  .meta({ id: 'Release' })

/** Releases: what was served when, and how each differs from the one before. */
export const releasesRoutes: Routes = app => {
  addList(app)
  addRelease(app)
}

const addList: Routes = app => {
  app.get(
    '/releases',
    {
      schema: {
        operationId: 'listReleases',
        summary: 'The releases of the index, each with how much differs from the one before',
        description:
          'In the order in which they were registered. Every read takes `?release=ID`, and `?as_of=DATE` for what was served then.',
        tags: ['Releases'],
        querystring: storeListQuery,
        response: storeListResponses(ReleaseRow)
      },
      config: { examples: { 'All releases': '/v1/releases' } }
    },
    async (request, reply) => {
      await sendUnkept(await app.archive.releases.list(), request.query, request, reply)
    }
  )
}

const addRelease: Routes = app => {
  app.get(
    '/releases/:release',
    {
      schema: {
        operationId: 'getRelease',
        summary: 'One release with its whole difference from the one before it, or from another',
        description:
          'Cells, editions, countries, nodes, formulas and files. A node that went and one that came are one, renamed, when their definitions or their scores of an edition are equal.',
        tags: ['Releases'],
        params: z.object({ release: ReleaseParam }),
        querystring: membersOnly({
          against: ReleaseParam.optional().meta({ description: 'The release that the difference is from' })
        }),
        response: uncitedObjectResponses(Release)
      },
      config: { examples: { 'The served release': '/v1/releases/{release}' } }
    },
    async (request, reply) => {
      const { release } = request.params
      const answer = await app.archive.releases.describe(release, request.query.against)
      await sendUnkept(answer, {}, request, reply)
    }
  )
}

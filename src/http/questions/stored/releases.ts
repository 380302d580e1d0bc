import type { FastifyRequest } from 'fastify'
import { releases } from '../../../answers/method/release-questions.js'
import type { Index } from '../../../index.js'
import type { CitedQuestion } from '../../../report/citation-words.js'
import { releasePage, type ReleasePack } from '../../../report/release-page.js'
import { writersOfFiles } from '../../files.js'
import { pageSays, writersOfPage } from '../../pages.js'
import { sendUnkept } from '../../replies.js'
import type { Asked, Writing } from '../../writing.js'
import type { StoredRoute } from './route.js'

/** A release has a page of its own: what a citation of it leads to. */
const page = writersOfPage(({ loaded }, answer, _, origin) => releasePage(loaded, answer as ReleasePack, origin))

const filed = (index: Index, cited: CitedQuestion, request: FastifyRequest): Partial<Writing> => ({
  writers: writersOfFiles(index, cited),
  asked: askedBy(index, request)
})

const askedBy = (index: Index, request: FastifyRequest): Asked => ({
  index,
  address: request.url,
  origin: request.server.originOf(request)
})

/** What was served when, and how each release differs from the one before. */
export const releaseRoutes: Readonly<Record<string, StoredRoute>> = {
  releases: {
    handle: app => async (request, reply) =>
      sendUnkept(
        await app.archive.releases.list(),
        { ...(request.query as Writing), ...filed(app.index, { question: releases, asked: {} }, request) },
        request,
        reply
      )
  },
  release: {
    says: pageSays,
    handle: app => async (request, reply) => {
      const { release } = request.params as { readonly release: string }
      const { against } = request.query as { readonly against?: string }
      const answer = await app.archive.releases.describe(release, against)
      const index = await app.archive.indexFor({ release })
      const writing = { writers: page, asked: askedBy(index, request) }
      return sendUnkept(answer, writing, request, reply)
    }
  },
  'release-compiled': {
    handle: app => async (request, reply) => {
      const { release } = request.params as { readonly release: string }
      const { language } = request.query as { readonly language?: string }
      return app.replies.send(await app.archive.releases.compiled(release, language), { lasting: true }, request, reply)
    }
  }
}

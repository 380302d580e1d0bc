import { sendUnkept } from '../../replies.js'
import type { Writing } from '../../writing.js'
import type { StoredRoute } from './route.js'

/** What was served when, and how each release differs from the one before. */
export const releaseRoutes: Readonly<Record<string, StoredRoute>> = {
  releases: {
    handle: app => async (request, reply) =>
      sendUnkept(await app.archive.releases.list(), request.query as Writing, request, reply)
  },
  release: {
    handle: app => async (request, reply) => {
      const { release } = request.params as { readonly release: string }
      const { against } = request.query as { readonly against?: string }
      return sendUnkept(await app.archive.releases.describe(release, against), {}, request, reply)
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

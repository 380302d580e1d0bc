import { readFile } from 'node:fs/promises'
import { hashOf } from '../../data/content-hash.js'
import { hasTag } from '../replies.js'
import type { Routes } from '../route.js'

/** The files by which other languages ask: copied beside the modules by the build. */
const folder = new URL('../../clients/', import.meta.url)
const files = ['crindex.R', 'crindex.py', 'crindex.pq', 'verify.py'] as const

interface Held {
  readonly text: string
  readonly etag: string
}

const hold = async (file: string): Promise<Held> => {
  const text = await readFile(new URL(file, folder), 'utf8')
  return { text, etag: `"${hashOf(text).slice(-32)}"` }
}

/** Serve the files as texts that can be read before they are run; each is read when it is first asked for. */
export const clientRoutes: Routes = app => {
  for (const file of files) {
    let held: Promise<Held> | undefined
    app.get(`/clients/${file}`, { schema: { hide: true } }, async (request, reply) => {
      const { text, etag } = await (held ??= hold(file))
      reply.headers({ etag, 'cache-control': 'public, max-age=0, must-revalidate' })
      return hasTag(request, etag) ? reply.code(304).send() : reply.type('text/plain; charset=utf-8').send(text)
    })
  }
}

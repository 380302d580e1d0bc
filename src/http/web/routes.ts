import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashOf } from '../../data/content-hash.js'
import { wordingOf } from '../../answers/phrases/wording.js'
import { chooseEncoding } from '../negotiation.js'
import { hasTag } from '../replies.js'
import { indexFor, type Routes } from '../route.js'
import { listAssets, readShell, type Asset } from './assets.js'
import { fillShell } from './shell.js'
import { viewOf, type PageQuery } from './views.js'

/** The pages, each with an address of its own. */
const pages = ['/', '/ranking', '/what-if', '/firm'] as const

/** Pages run their own scripts, and speak to no other host. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** The pages of `src/web`, and the files that they load. */
export const pageRoutes: Routes = app => {
  let shell: Promise<string> | undefined
  let assets: Promise<ReadonlyMap<string, Asset>> | undefined
  const hidden = { schema: { hide: true } } as const
  for (const path of pages) {
    app.get(path, hidden, async (request, reply) => {
      const { status, text } = await writePage(await (shell ??= readShell()), request)
      return sendPage(text, request, reply.code(status))
    })
  }
  app.get('/assets/:file', { ...hidden, config: { rateLimit: false } }, async (request, reply) => {
    const { file } = request.params as { readonly file: string }
    const asset = (await (assets ??= listAssets())).get(file)
    if (!asset) {
      reply.callNotFound()
      return reply
    }
    const encoding = chooseEncoding(request.headers['accept-encoding'])
    if (encoding !== 'identity') reply.header('content-encoding', encoding)
    reply.headers({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'Accept-Encoding' })
    return reply.type(asset.type).send(await asset.content(encoding))
  })
  app.get('/robots.txt', hidden, (_, reply) =>
    reply.type('text/plain; charset=utf-8').send('User-agent: *\nAllow: /\n')
  )
}

interface Query extends PageQuery {
  readonly language?: string
  readonly release?: string
  readonly as_of?: string
}

const writePage = async (shell: string, request: FastifyRequest) => {
  const query = request.query as Query
  const index = await indexFor(request)
  const wording = wordingOf(index.loaded, query.language)
  const { status, ...view } = viewOf(index, query, wording)
  const text = fillShell(shell, {
    ...view,
    release: index.release.id,
    language: wording.language,
    rightToLeft: wording.rightToLeft,
    pinned: query.release !== undefined
  })
  return { status, text }
}

const sendPage = (text: string, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const etag = `"${hashOf(text).slice(-32)}"`
  reply.headers({ etag, 'cache-control': 'public, max-age=0, must-revalidate', 'content-security-policy': policy })
  return hasTag(request, etag) ? reply.code(304).send() : reply.type('text/html; charset=utf-8').send(text)
}

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FastifyDynamicSwaggerOptions, SwaggerOptions } from '@fastify/swagger'
import fastify, { type FastifyInstance } from 'fastify'

const documentFile = fileURLToPath(new URL('../../openapi/openapi.json', import.meta.url))

/** What the document says besides its routes. */
export interface DocumentHead {
  readonly info: { readonly title: string; readonly version: string; readonly [member: string]: unknown }
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  /** Of keys to write with. */
  readonly key: string
}

/**
 * Requests whose real answers are the examples of an operation, by title; a body of text is one of lines of JSON. In an
 * address, `{release}` stands for the served release, `{before}` for the one before it, `{scenario}` and `{older}` for a
 * scenario of either, `{job}` for a job.
 */
export type RouteExamples = Readonly<
  Record<
    string,
    | string
    | { readonly url: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> | undefined }
  >
>

declare module 'fastify' {
  interface FastifyInstance {
    /** Examples by method and path of the document, `get /v1/editions/{edition}`; gathered while it is made. */
    routeExamples: ReadonlyMap<string, RouteExamples>
  }
  interface FastifyContextConfig {
    examples?: RouteExamples
  }
}

/** Gather the routes that follow into a document, `app.swagger()`. */
export const gatherDocument = async (app: FastifyInstance, head: DocumentHead): Promise<void> => {
  const { info, tags } = head
  const { fastifyZodOpenApiPlugin, fastifyZodOpenApiTransformers } = await import('fastify-zod-openapi')
  const { default: swagger } = await import('@fastify/swagger')
  const examples = new Map<string, RouteExamples>()
  app.decorate('routeExamples', examples)
  app.addHook('onRoute', ({ url, method, config }) => {
    // A colon that is part of an address stands twice.
    const path = url.replace(/::|:(\w+)/g, (_, name?: string) => (name === undefined ? ':' : `{${name}}`))
    if (config?.examples) examples.set(`${String(method).toLowerCase()} ${path}`, config.examples)
  })
  await app.register(fastifyZodOpenApiPlugin)
  const openapi = {
    openapi: '3.1.0',
    info,
    tags: [...tags],
    servers: [{ url: '/' }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', description: head.key } } }
  } as FastifyDynamicSwaggerOptions['openapi']
  await app.register(swagger, { openapi, ...fastifyZodOpenApiTransformers } as SwaggerOptions)
}

/** Whether the routes of an app are gathered: what only the document says need not be made otherwise. */
export const gathersDocument = (app: FastifyInstance): boolean => app.hasDecorator('routeExamples')

/** The bar above the pages would ask for another document; there is none. */
const theme = { title: 'crindex', css: [{ filename: 'bar.css', content: '.swagger-ui .topbar { display: none }' }] }

/** Pages speak to the host that they come from and to no other; it may be asked without TLS. */
const policy = {
  'default-src': "'self'",
  'base-uri': "'self'",
  'font-src': "'self' data:",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'script-src': "'self'",
  'script-src-attr': "'none'",
  'style-src': "'self' 'unsafe-inline'"
}

/** The committed document, as text and as pages. */
interface Documentation {
  readonly text: string
  /** Answers under `/docs`. */
  readonly pages: FastifyInstance
}

const makeDocumentation = async (): Promise<Documentation> => {
  const text = await readFile(documentFile, 'utf8')
  const [{ default: swagger }, { default: swaggerUi }] = await Promise.all([
    import('@fastify/swagger'),
    import('@fastify/swagger-ui')
  ])
  const pages = fastify()
  await pages.register(swagger, { mode: 'static', specification: { document: JSON.parse(text) as never } })
  // A foreign host would be asked whether the document is valid.
  const uiConfig = { validatorUrl: null }
  await pages.register(swaggerUi, { routePrefix: '/docs', staticCSP: policy, uiConfig, theme })
  return { text, pages }
}

/** Serve the committed document as `/openapi.json`, and as pages under `/docs`; it is read when it is first asked for. */
export const serveDocument = (app: FastifyInstance): void => {
  let made: Promise<Documentation> | undefined
  const documentation = (): Promise<Documentation> => (made ??= makeDocumentation())
  app.addHook('onClose', async () => (await made)?.pages.close())
  app.get('/openapi.json', { schema: { hide: true } }, async (_, reply) =>
    reply.type('application/json; charset=utf-8').send((await documentation()).text)
  )
  for (const url of ['/docs', '/docs/', '/docs/*']) {
    app.get(url, { schema: { hide: true } }, async ({ url, headers }, reply) => {
      const { pages } = await documentation()
      const page = await pages.inject({ url, headers: { ...headers } as Record<string, string> })
      if (page.statusCode === 404) {
        reply.callNotFound()
        return reply
      }
      return reply.code(page.statusCode).headers(page.headers).send(page.rawPayload)
    })
  }
}

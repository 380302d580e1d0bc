import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import swagger, { type FastifyDynamicSwaggerOptions, type SwaggerOptions } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'

const documentFile = fileURLToPath(new URL('../../openapi/openapi.json', import.meta.url))

/** What the document says besides its routes. */
export interface DocumentHead {
  readonly info: { readonly title: string; readonly version: string; readonly [member: string]: unknown }
  readonly tags: readonly { readonly name: string; readonly description: string }[]
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
export const gatherDocument = async (app: FastifyInstance, { info, tags }: DocumentHead): Promise<void> => {
  const { fastifyZodOpenApiPlugin, fastifyZodOpenApiTransformers } = await import('fastify-zod-openapi')
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
    servers: [{ url: '/' }]
  } as FastifyDynamicSwaggerOptions['openapi']
  await app.register(swagger, { openapi, ...fastifyZodOpenApiTransformers } as SwaggerOptions)
}

/** The bar above the pages would ask for another document; there is none. */
const theme = { title: 'crindex', css: [{ filename: 'bar.css', content: '.swagger-ui .topbar { display: none }' }] }

/** Where the service is asked without TLS, a browser that asked for the parts of a page with it would get none. */
const withoutUpgrade = (policy: string): string => policy.replace('upgrade-insecure-requests;', '')

/** Serve the committed document as `/openapi.json`, and as pages under `/docs`. */
export const serveDocument = async (app: FastifyInstance): Promise<void> => {
  const text = await readFile(documentFile, 'utf8')
  const { default: swaggerUi } = await import('@fastify/swagger-ui')
  await app.register(swagger, { mode: 'static', specification: { document: JSON.parse(text) as never } })
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true, transformStaticCSP: withoutUpgrade, theme })
  app.get('/openapi.json', { schema: { hide: true } }, (_, reply) =>
    reply.type('application/json; charset=utf-8').send(text)
  )
}

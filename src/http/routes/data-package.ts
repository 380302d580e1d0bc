import type { FastifyInstance } from 'fastify'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { pathAddress } from '../../answers/addresses.js'
import { digestOf } from '../../data/content-hash.js'
import { DomainError } from '../../errors.js'
import { dataPackage, type PackageFile } from '../../files/data-package.js'
import { membersOnly } from '../../formats/issue.js'
import type { Index } from '../../index.js'
import { lastingAddress } from '../../report/lasting-address.js'
import { gathersDocument } from '../docs.js'
import { chooseFormat } from '../negotiation.js'
import { sendText } from '../replies.js'
import { problems, readErrors } from '../responses.js'
import { indexFor, type Routes } from '../route.js'
import { releaseQuery } from '../schemas.js'

/** What is described where nothing else is asked for: the whole index, and what its codes and columns mean. */
const whole = ['/v1/bulk', '/v1/indicators', '/v1/countries', '/v1/scopes', '/v1/codebook']

const query = membersOnly({
  of: z.string().max(4000).optional().meta({
    description: 'Path and query of a table, such as `/v1/editions/2023/scores`; the whole index when left out'
  }),
  ...releaseQuery
})

const Package = z.any().meta({
  description: 'A descriptor of files of CSV: columns, types, sizes, hashes',
  override: { type: 'object', additionalProperties: true }
})

const examples = { 'The terms of each part': '/v1/datapackage?of=/v1/licence' }

/** Files of CSV, described for programs that read them by such a description. */
export const dataPackageRoutes: Routes = app => {
  app.route({
    method: 'GET',
    url: '/datapackage',
    schema: {
      operationId: 'dataPackage',
      summary: 'A Data Package: files of CSV with the types of their columns',
      description: 'After https://datapackage.org, version 2.0; of the whole index, or of the table at an address.',
      tags: ['Method'],
      querystring: query,
      response: {
        200: { description: 'The descriptor', content: { 'application/json': { schema: Package } } },
        ...problems(...readErrors, 'ROUTE_UNKNOWN')
      }
    },
    ...(gathersDocument(app) && { config: { examples } }),
    handler: async (request, reply) => {
      chooseFormat(request.headers.accept, ['json'])
      const index = await indexFor(request)
      const { of } = request.query
      const files = await Promise.all((of === undefined ? whole : [of]).map(address => fileAt(app, index, address)))
      const lasting = app.archive.isLasting(request.query)
      return sendText(`${JSON.stringify(dataPackage(index.loaded, files), null, 2)}\n`, { lasting }, request, reply)
    }
  })
}

/** What the service answers at an address, as CSV. */
const fileAt = async (app: FastifyInstance, index: Index, address: string): Promise<PackageFile> => {
  const [path = '', search = ''] = withoutHost(address).split('?', 2)
  const plain = path.replace(/\.(csv|json)$/, '')
  const word = wordAt(index, plain)
  const lasting = lastingAddress(`${plain}.csv${search && `?${search}`}`, index.release.id)
  const { statusCode, rawPayload } = await app.inject({ url: lasting, headers: { 'accept-encoding': 'identity' } })
  if (statusCode >= 500) throw new Error(`${lasting} was answered with ${statusCode}`)
  if (word === undefined || statusCode !== 200) throw noTable(address)
  const text = rawPayload.toString('utf8')
  const delimiter = new URLSearchParams(search).get('sep') ?? ','
  const [head = []] = parse(text, { to: 1, bom: true, delimiter })
  return {
    ...{ word, address: lasting, head, bytes: rawPayload.length },
    hash: digestOf(rawPayload).toString('hex')
  }
}

const withoutHost = (address: string): string => address.replace(/^https?:\/\/[^/]*/i, '')

/** The question whose address a path is; undefined where it is that of none with a table. */
const wordAt = ({ asked }: Index, path: string): string | undefined =>
  asked.find(({ gives, method, path: long, shortPath }) =>
    [long, ...(shortPath ? [shortPath] : [])].some(
      form => gives.columns && method === 'GET' && formOf(pathAddress(form)).test(path)
    )
  )?.word

const formOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)

const noTable = (address: string): DomainError =>
  new DomainError('ROUTE_UNKNOWN', {
    pointer: '/query/of',
    detail: `The service has no table at ${address}.`,
    allowed: ['path and query of a table that can be had as CSV, see /v1/questions']
  })

import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { howToGetOne, Keys } from '../archive/keys.js'
import { DomainError } from '../errors.js'
import type { May, Quotas, Writer } from '../store/store.js'

/** Who may write: anyone, who has a key, or nobody. */
export type Writes = 'open' | 'keys' | 'off'

declare module 'fastify' {
  interface FastifyInstance {
    writes: Writes
    /** What scenarios may take. */
    quotas: Quotas
  }
  interface FastifyRequest {
    /** Name of the key that a request that writes was sent with; null where none is needed, or none was asked for. */
    writer: string | null
  }
}

const ofKeys = ['KEY_MISSING', 'KEY_INVALID', 'WRITES_OFF'] as const

/** Errors of what is written, by who may. */
export const writeErrors = { write: ofKeys, admin: [...ofKeys, 'KEY_INSUFFICIENT'] } as const

export type Security = readonly Readonly<Record<string, readonly string[]>>[]

/** What the document says of who may: where `WRITES` is open, writing takes no key. */
export const securityOf = (may: May): Security => (may === 'admin' ? [{ key: [] }] : [{ key: [] }, {}])

/**
 * Let a request write that may; its `writer` then is the name of its key. To take away always needs a key that may.
 *
 * @throws {DomainError} one of `writeErrors`; those of the store
 */
export const admit = async (request: FastifyRequest, reply: FastifyReply, may: May): Promise<void> => {
  const { writes, archive } = request.server
  if (writes === 'off') throw writesOff()
  const given = request.headers.authorization
  if (given === undefined && writes === 'open' && may === 'write') return
  try {
    if (given === undefined) throw keyMissing(may)
    const key = await new Keys(archive.store).holding(/^bearer +(\S+) *$/i.exec(given)?.[1] ?? '')
    if (may === 'admin' && key.may !== 'admin') throw keyInsufficient(key.name, key.may)
    request.writer = key.name
  } catch (error) {
    if (error instanceof DomainError && challenges[error.code]) reply.header('www-authenticate', challenges[error.code])
    throw error
  }
}

/** Who writes what a request asks to keep, and how much there may be. */
export const writerOf = ({ server, writer }: FastifyRequest): Writer => ({ key: writer, ...server.quotas })

const unlimited = { scenarios: Infinity, bytes: Infinity }

/** Know who may write, and how much. */
export const guardWrites = (
  app: FastifyInstance,
  {
    writes = 'open',
    quotas = { ofAll: unlimited, ofKey: unlimited }
  }: Partial<Pick<FastifyInstance, 'writes' | 'quotas'>>
): void => {
  app.decorate('writes', writes)
  app.decorate('quotas', quotas)
  app.decorateRequest('writer', null)
}

/** What tells a client from others: its key, else its address; of IPv6 the network, of which a client has many addresses. */
export const clientOf = ({ writer, ip }: FastifyRequest): string =>
  writer === null ? `address ${normalizeIP(ip)}` : `key ${writer}`

const realm = 'Bearer realm="crindex"'

/** What goes with a refusal, after RFC 6750. */
const challenges: Readonly<Record<string, string>> = {
  KEY_MISSING: realm,
  KEY_INVALID: `${realm}, error="invalid_token"`,
  KEY_INSUFFICIENT: `${realm}, error="insufficient_scope"`
}

const keyMissing = (may: May): DomainError =>
  may === 'write'
    ? new DomainError('KEY_MISSING', {
        detail: 'To write here takes a key, and the request has none.',
        allowed: [howToGetOne]
      })
    : new DomainError('KEY_MISSING', {
        detail: 'To take away what is kept takes a key that may `admin`, and the request has none.',
        allowed: [howToGetOne.replace('--may write', '--may admin')]
      })

const keyInsufficient = (name: string, may: May): DomainError =>
  new DomainError('KEY_INSUFFICIENT', {
    detail: `The key ${name} may ${may}; to take away what is kept takes one that may admin.`,
    allowed: [howToGetOne.replace('--may write', '--may admin')]
  })

const writesOff = (): DomainError =>
  new DomainError('WRITES_OFF', {
    detail: 'Nothing is written through this service: WRITES is off.',
    allowed: ['any question; what a question with a patch answers need not be kept to be asked']
  })

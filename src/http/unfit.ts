import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../errors.js'

/** An address may have so many characters; a patch, the longest that is asked in one, has 8,000. */
export const mostCharacters = 16_000

/** What an address that is too long can be instead. */
export const shorterWays = [
  `an address of at most ${mostCharacters} characters`,
  'POST where the address takes it: a patch, an error model and a draft may stand in a body',
  'several requests, each with some of the names'
]

/** What is read of a request before anything else. */
type Heading = Pick<FastifyRequest, 'raw' | 'originalUrl'>

/**
 * Why a request is not answered whatever it asks, as far as HTTP itself says so. Node.js would refuse some of these without
 * a word of what is wrong, and let the others pass.
 */
export const unfitness = ({ raw, originalUrl: url }: Heading): DomainError | undefined => {
  const { headers, rawHeaders, httpVersion, httpVersionMajor } = raw
  if (url.length > mostCharacters) return addressTooLong(url.length)
  if (httpVersionMajor !== 1) return versionUnsupported(httpVersion)
  if (headers.expect !== undefined && !/^100-continue$/i.test(headers.expect)) return unexpected(headers.expect)
  const hosts = countHosts(rawHeaders)
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1')) return hostsInvalid(hosts)
  return url.includes('%') && !isDecodable(pathOf(url)) ? undecodable(pathOf(url)) : undefined
}

/** Refuse what is unfit, with the headers of any answer. */
export const refuseUnfit = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, _, done) => {
    done(unfitness(request))
  })
  // Node.js answers by itself where nobody listens.
  app.server.on('checkExpectation', (request, response) => {
    app.routing(request, response)
  })
}

const countHosts = (rawHeaders: readonly string[]): number => {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  return hosts
}

/** The path of an address. */
export const pathOf = (url: string): string => /^[^?#]*/.exec(url)?.[0] ?? ''

/** Whether a path stands for a text. */
export const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

const addressTooLong = (length: number): DomainError =>
  new DomainError('ADDRESS_TOO_LONG', {
    detail: `The address has ${length} characters, more than ${mostCharacters}.`,
    allowed: shorterWays
  })

export const versionUnsupported = (version: string): DomainError =>
  new DomainError('VERSION_UNSUPPORTED', {
    detail: `The request is of HTTP/${version}.`,
    allowed: ['HTTP/1.1', 'HTTP/1.0']
  })

const unexpected = (expectation: string): DomainError =>
  new DomainError('EXPECTATION_UNSUPPORTED', {
    pointer: '/headers/expect',
    detail: `The request expects ${expectation.slice(0, 200)}.`,
    allowed: ['100-continue', 'no Expect header']
  })

const hostsInvalid = (hosts: number): DomainError =>
  new DomainError('REQUEST_INVALID', {
    pointer: '/headers/host',
    detail: hosts === 0 ? 'The request has no Host header.' : `The request has ${hosts} Host headers.`,
    allowed: ['one Host header, which HTTP/1.1 asks for']
  })

const undecodable = (path: string): DomainError =>
  new DomainError('REQUEST_INVALID', {
    pointer: '/path',
    detail: `The address ${path.slice(0, 200)} has a percent sign that does not begin a letter of UTF-8.`,
    allowed: ['%25 for a percent sign, other letters as the hexadecimal numbers of their UTF-8']
  })

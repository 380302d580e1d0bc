import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { describeIssues } from '../formats/issue.js'
import { DomainError, faultLimit, pointerTo, type ErrorCode, type Fault } from '../errors.js'
import { errorCatalogue } from '../problems.js'

/** A problem answer after RFC 9457. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly request_id: string
  readonly errors: readonly Fault[]
}

const partNames = { params: 'path', querystring: 'query', body: 'body', headers: 'headers' } as const
const parts = Object.keys(partNames) as (keyof typeof partNames)[]

/** Answer any error as a problem; what is not known to the catalogue is logged and told as `INTERNAL`. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const known = toDomainError(error, request)
  const { status } = errorCatalogue[known.code]
  if (status >= 500) request.log.error({ err: error }, 'request failed')
  const faults = known.faults.map(fault => ({ ...fault, pointer: locate(fault.pointer, request) }))
  const body = problemOf(known, faults, { instance: request.originalUrl, request_id: request.id })
  return reply.code(status).headers(problemHeaders).send(JSON.stringify(body))
}

/** The headers of a problem, whoever sends it. */
export const problemHeaders = {
  'cache-control': 'no-store',
  'content-type': 'application/problem+json; charset=utf-8'
} as const

/** An error as it is answered to one request. */
export const problemOf = (
  { code, message }: DomainError,
  errors: readonly Fault[],
  request: Pick<ProblemBody, 'instance' | 'request_id'>
): ProblemBody => {
  const { status, title } = errorCatalogue[code]
  return { type: `/problems/${code}`, title, status, detail: message, ...request, errors }
}

const toDomainError = (error: unknown, request: FastifyRequest): DomainError => {
  if (error instanceof DomainError) return error
  const { code, statusCode, message } = error as Partial<FastifyError>
  if (code === 'FST_ERR_VALIDATION') return malformed(request)
  const known = frameworkErrors[code ?? ''] ?? (statusCode === 429 ? 'RATE_LIMITED' : undefined)
  if (known) return new DomainError(known, { detail: (message ?? '').replace(/\.?$/, '.') })
  const clientFault = statusCode !== undefined && statusCode >= 400 && statusCode < 500
  if (clientFault) return new DomainError('REQUEST_INVALID', { detail: message ?? 'The request is malformed.' })
  return new DomainError('INTERNAL', { detail: 'The service failed to answer; the request id names the log entry.' })
}

const frameworkErrors: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'BODY_MALFORMED',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BODY_MALFORMED',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE_UNSUPPORTED',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'REQUEST_INVALID',
  FST_ERR_BAD_URL: 'REQUEST_INVALID'
}

/** Every fault of every part of a request; the framework itself stops at the first part. */
const malformed = (request: FastifyRequest): DomainError => {
  const schemas = (request.routeOptions.schema ?? {}) as Readonly<Record<string, unknown>>
  const given = { params: request.params, querystring: request.query, body: request.body, headers: request.headers }
  const faults = parts.flatMap(part => {
    const schema = schemas[part]
    if (!(schema instanceof z.ZodType)) return []
    const parsed = schema.safeParse(given[part])
    return parsed.success ? [] : describeIssues(parsed.error, given[part]).map(issue => toFault(part, issue))
  })
  const listed = faults.slice(0, faultLimit)
  const told = listed.length < faults.length ? `the first ${faultLimit} are` : 'each is'
  const detail =
    faults.length === 1 ? faults[0]?.detail : `The request has ${faults.length} faults; ${told} listed in errors.`
  return new DomainError('REQUEST_INVALID', { ...(detail && { detail }) }, listed)
}

const toFault = (
  part: keyof typeof partNames,
  { path, what, allowed }: ReturnType<typeof describeIssues>[number]
): Fault => {
  const name = path.length > 0 ? path.map(String).join('.') : 'the body'
  return {
    pointer: pointerTo(partNames[part], ...path.map(String)),
    code: 'REQUEST_INVALID',
    detail: `${name}: ${what}.`,
    allowed: [allowed]
  }
}

/** A pointer of the domain, `/scope`, as a pointer into the request, `/query/scope`. */
const locate = (pointer: string, { params, query }: FastifyRequest): string => {
  const [, first = ''] = pointer.split('/')
  if (first === '' || Object.values(partNames).some(part => part === first)) return pointer
  if (Object.hasOwn(params ?? {}, first)) return `/path${pointer}`
  return Object.hasOwn(query ?? {}, first) ? `/query${pointer}` : `/body${pointer}`
}

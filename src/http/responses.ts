import { errorCatalogue, type ErrorCode } from '../problems.js'
import { Problem } from './schemas.js'

/** Errors that any route may answer with. */
export const everyRoute = [
  'REQUEST_INVALID',
  'FORMAT_UNSUPPORTED',
  'RATE_LIMITED',
  'INTERNAL',
  'STORE_CORRUPT',
  'STORE_UNAVAILABLE'
] as const

/** Errors of a release that a question names: nobody knows it, or this version of the service cannot read it. */
const releaseErrors = ['RELEASE_UNKNOWN', 'DEFINITIONS_INVALID'] as const

/** Errors of any question that is answered from a release. */
export const readErrors = [...everyRoute, ...releaseErrors] as const

/** Errors of a scope that a question names. */
export const scopeErrors = [
  'SCOPE_UNKNOWN',
  'SCOPE_EMPTY',
  'COUNTRY_UNKNOWN',
  'COUNTRY_NOT_ASSESSED',
  'COUNTRY_AMBIGUOUS'
] as const

/** The problem answers of a route, by status, from the codes it may answer with. */
export const problems = (...codes: readonly ErrorCode[]) => {
  const statuses = [...new Set(codes.map(code => errorCatalogue[code].status))].toSorted()
  const entries = statuses.map(status => {
    // In the order of the catalogue, so that the same problems are said the same of every question.
    const here = (Object.keys(errorCatalogue) as ErrorCode[]).filter(
      code => codes.includes(code) && errorCatalogue[code].status === status
    )
    const description = here.map(code => `${code}: ${errorCatalogue[code].title}`).join('; ')
    return [status, { description, content: { 'application/problem+json': { schema: Problem } } }] as const
  })
  return Object.fromEntries(entries)
}

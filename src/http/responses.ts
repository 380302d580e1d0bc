import { z } from 'zod'
import { errorCatalogue, type ErrorCode } from '../errors.js'
import { citable } from './citation.js'
import { pageContent } from './pages.js'
import { answerOf, Problem } from './schemas.js'

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
export const scopeErrors = ['SCOPE_UNKNOWN', 'SCOPE_EMPTY', 'COUNTRY_UNKNOWN', 'COUNTRY_AMBIGUOUS'] as const

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

const objectAnswer = (data: z.ZodType) => ({
  200: { description: 'The answer', content: { 'application/json': { schema: answerOf(data) } } }
})

const listAnswer = (row: z.ZodType) => ({
  200: {
    description: 'The answer; CSV with the suffix `.csv` or `Accept: text/csv`',
    content: {
      'application/json': { schema: answerOf(z.array(row)) },
      'text/csv': { schema: z.string().meta({ description: 'RFC 4180, UTF-8, one row an entry of `data`' }) }
    }
  }
})

/** Responses of a route that answers with one object, from a release. */
export const objectResponses = (data: z.ZodType, ...codes: readonly ErrorCode[]) => ({
  ...citable(objectAnswer(data)),
  ...problems(...readErrors, ...codes)
})

/** Responses of a route that answers with a list, as JSON or CSV, from a release. */
export const listResponses = (row: z.ZodType, ...codes: readonly ErrorCode[]) => ({
  ...citable(listAnswer(row)),
  ...problems(...readErrors, ...codes)
})

/** Responses of a route that answers with one object which cannot be cited: it was posted for, or is not of one release. */
export const uncitedObjectResponses = (data: z.ZodType, ...codes: readonly ErrorCode[]) => ({
  ...objectAnswer(data),
  ...problems(...readErrors, ...codes)
})

/** Responses of a route that answers with a list, as JSON or CSV, which cannot be cited. */
export const uncitedListResponses = (row: z.ZodType, ...codes: readonly ErrorCode[]) => ({
  ...listAnswer(row),
  ...problems(...readErrors, ...codes)
})

/** Responses of a route that answers with one object, whatever release is served. */
export const storeObjectResponses = (data: z.ZodType, ...codes: readonly ErrorCode[]) => ({
  ...objectAnswer(data),
  ...problems(...everyRoute, ...codes)
})

/** Responses of a route that answers with a list, as JSON or CSV, whatever release is served. */
export const storeListResponses = (row: z.ZodType, ...codes: readonly ErrorCode[]) => ({
  ...listAnswer(row),
  ...problems(...everyRoute, ...codes)
})

/** Responses of a route that answers with one object, of which a part can be had as CSV. */
export const partResponses = (data: z.ZodType, part: string, ...codes: readonly ErrorCode[]) => {
  const { 200: found, ...others } = objectResponses(data, ...codes)
  const csv = { schema: z.string().meta({ description: `RFC 4180, UTF-8, one row an entry of \`${part}\`` }) }
  const description = `The answer; \`${part}\` as CSV with the suffix \`.csv\` or \`Accept: text/csv\``
  return { ...others, 200: { description, content: { ...found.content, 'text/csv': csv } } }
}

/** Responses of a route that answers with one object, of which there is a page. */
export const pageResponses = (data: z.ZodType, ...codes: readonly ErrorCode[]) => {
  const { 200: found, ...others } = objectResponses(data, ...codes)
  const description = 'The answer; a page with the suffix `.html`, `.md`, `.pdf` or `.docx`, or by `Accept`'
  return { ...others, 200: { description, content: { ...found.content, ...pageContent } } }
}

/** Responses of a route that answers with one object, of which there is a page, and a part can be had as CSV. */
export const pagedPartResponses = (data: z.ZodType, part: string, ...codes: readonly ErrorCode[]) => {
  const { 200: found, ...others } = partResponses(data, part, ...codes)
  const description = `${found.description}; a page with the suffix \`.html\`, \`.md\`, \`.pdf\` or \`.docx\``
  return { ...others, 200: { description, content: { ...found.content, ...pageContent } } }
}

/** Responses of a route that answers with a list, as JSON, CSV or a picture. */
export const pictureResponses = (row: z.ZodType, ...codes: readonly ErrorCode[]) => {
  const { 200: found, ...others } = listResponses(row, ...codes)
  const pictures = {
    'image/svg+xml': { schema: z.string().meta({ description: 'SVG 1.1' }) },
    'image/png': { schema: z.string().meta({ description: 'PNG of at most 50 KB' }) }
  }
  const description = 'The answer; CSV with the suffix `.csv`, the picture with `.svg` or `.png`, or by `Accept`'
  return { ...others, 200: { description, content: { ...found.content, ...pictures } } }
}

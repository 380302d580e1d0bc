import type { z } from 'zod'
import { describeIssues } from '../definitions/issue.js'
import { DomainError, type Fault } from '../errors.js'
import { readBounded } from './read-bounded.js'

const limit = 1024 * 1024

/**
 * A JSON file that holds the body of a POST of the API.
 *
 * @param form  what it holds, for the refusal of what is not JSON
 * @throws {DomainError} `REQUEST_INVALID` with every fault; `BODY_MALFORMED` and `BODY_TOO_LARGE` as the API
 */
export const readJson = async <T extends z.ZodType>(file: string, schema: T, form: string): Promise<z.output<T>> => {
  const bytes = await readBounded(file, limit)
  if (bytes.length > limit) {
    throw new DomainError('BODY_TOO_LARGE', { detail: `${file} is too large.`, allowed: [`at most ${limit} bytes`] })
  }
  return checkBody(parseJson(file, bytes.toString('utf8'), form), schema, `${file}, `)
}

/**
 * Hold a body to its schema.
 *
 * @param source  what the sentence of a fault begins with
 * @throws {DomainError} `REQUEST_INVALID` with every fault
 */
export const checkBody = <T extends z.ZodType>(body: unknown, schema: T, source = ''): z.output<T> => {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const faults = describeIssues(parsed.error, body).map(({ path, what, allowed }): Fault => {
    const place = path.map(String).join('.') || 'the whole'
    const pointer = ['', ...path.map(String)].join('/')
    return { pointer, code: 'REQUEST_INVALID', detail: `${source}${place}: ${what}.`, allowed: [allowed] }
  })
  throw new DomainError('REQUEST_INVALID', {}, faults)
}

const parseJson = (file: string, text: string, form: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DomainError('BODY_MALFORMED', { detail: `${file} is not JSON: ${why}.`, allowed: [form] })
  }
}

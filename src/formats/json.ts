import type { z } from 'zod'
import { DomainError, faultLimit, type Fault } from '../errors.js'
import { describeIssues } from './issue.js'

/** How the faults of a text are told. */
export interface JsonText {
  /** What the text is called in sentences. */
  readonly name?: string | undefined
  /** Pointer to the whole text where its parts have none of their own. */
  readonly pointer?: string | undefined
}

/**
 * Read what a schema describes from JSON text; a byte order mark before it does not matter.
 *
 * @throws {DomainError} `BODY_MALFORMED` of what is not JSON; `REQUEST_INVALID` with every fault, up to `faultLimit`
 * @example
 * readJson(PatchBody, '{"drop": ["cocaine_trade"]}', { name: 'the patch' }) // => { drop: ['cocaine_trade'] }
 */
export const readJson = <T>(schema: z.ZodType<T>, text: string, told: JsonText & { readonly name: string }): T =>
  checkJson(schema, parse(text, told), told)

/**
 * Hold a value to a schema.
 *
 * @throws {DomainError} `REQUEST_INVALID` with every fault, up to `faultLimit`
 */
export const checkJson = <T>(schema: z.ZodType<T>, value: unknown, { name, pointer }: JsonText = {}): T => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const faults = describeIssues(parsed.error, value).map(({ path, what, allowed }): Fault => {
    const place = path.map(String).join('.') || 'the whole'
    return {
      pointer: pointer ?? ['', ...path.map(String)].join('/'),
      code: 'REQUEST_INVALID',
      detail: `${name ? `${name}, ` : ''}${place}: ${what}.`,
      allowed: [allowed]
    }
  })
  throw new DomainError('REQUEST_INVALID', {}, faults.slice(0, faultLimit))
}

const parse = (text: string, { name = 'the text', pointer = '' }: JsonText): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const allowed = ['JSON, as /docs shows it']
    throw new DomainError('BODY_MALFORMED', { pointer, detail: `${name} is not JSON: ${why}.`, allowed })
  }
}

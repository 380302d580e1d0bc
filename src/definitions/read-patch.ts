import { DomainError, faultLimit, type Fault } from '../errors.js'
import { describeIssues } from './issue.js'
import { Patch } from './patch.js'

/** How the faults of a text are told. */
export interface PatchText {
  /** What the text is called in sentences. */
  readonly name: string
  /** Pointer to the whole text where its parts have none of their own. */
  readonly pointer?: string | undefined
}

/**
 * Read a patch from JSON text; a byte order mark before it does not matter.
 *
 * @throws {DomainError} `BODY_MALFORMED` of what is not JSON; `REQUEST_INVALID` with every fault of what is no patch
 * @example
 * readPatch('{"drop": ["cocaine_trade"]}', { name: 'the patch' }) // => { drop: ['cocaine_trade'] }
 */
export const readPatch = (text: string, { name, pointer }: PatchText): Patch => {
  const json = parse(text, name, pointer)
  const parsed = Patch.safeParse(json)
  if (parsed.success) return parsed.data
  const faults = describeIssues(parsed.error, json).map(({ path, what, allowed }): Fault => {
    const place = path.map(String).join('.') || 'the whole'
    return {
      pointer: pointer ?? ['', ...path.map(String)].join('/'),
      code: 'REQUEST_INVALID',
      detail: `${name}, ${place}: ${what}.`,
      allowed: [allowed]
    }
  })
  throw new DomainError('REQUEST_INVALID', {}, faults.slice(0, faultLimit))
}

const parse = (text: string, name: string, pointer = ''): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const allowed = ['{"changes": [{"country": ..., "indicator": ..., "score" or "by": ...}]}']
    throw new DomainError('BODY_MALFORMED', { pointer, detail: `${name} is not JSON: ${why}.`, allowed })
  }
}

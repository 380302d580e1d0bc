import { describeIssues } from '../definitions/issue.js'
import { Patch, type Change } from '../definitions/patch.js'
import { DomainError, type Fault } from '../errors.js'
import { readBounded } from './read-bounded.js'

const limit = 1024 * 1024
const form = ['COUNTRY.INDICATOR=SCORE', 'COUNTRY.INDICATOR=+STEP', 'COUNTRY.INDICATOR=-STEP']

/**
 * The changes of a what-if, from arguments or from a file, never from both.
 *
 * @throws {DomainError} `REQUEST_INVALID` with every fault; `BODY_MALFORMED` and `BODY_TOO_LARGE` as the API
 */
export const collectChanges = async (
  texts: readonly string[],
  file: string | undefined
): Promise<readonly Change[]> => {
  if (file !== undefined && texts.length === 0) return readPatch(file)
  if (file === undefined && texts.length > 0) return parseChanges(texts)
  const detail = file === undefined ? 'No change is given.' : 'Changes are given both as arguments and as a file.'
  throw new DomainError('REQUEST_INVALID', { pointer: '/changes', detail, allowed: [...form, '--file patch.json'] })
}

/**
 * @example
 * parseChanges(['KAZ.heroin_trade=-1.5']) // => [{ country: 'KAZ', indicator: 'heroin_trade', by: -1.5 }]
 */
export const parseChanges = (texts: readonly string[]): Change[] => {
  const faults: Fault[] = []
  const changes = texts.flatMap((text, at): Change[] => {
    const found = /^(.+)\.([^.=]+)=([+-]?)(\d{1,9}(?:\.\d{1,9})?)$/.exec(text)
    if (found) {
      const [, country = '', indicator = '', sign = '', digits = ''] = found
      const number = Number(sign + digits)
      return [{ country: country.trim(), indicator: indicator.trim(), ...(sign ? { by: number } : { score: number }) }]
    }
    faults.push({
      pointer: `/changes/${at}`,
      code: 'REQUEST_INVALID',
      detail: `"${text}" is no change.`,
      allowed: form
    })
    return []
  })
  if (faults.length > 0) throw new DomainError('REQUEST_INVALID', {}, faults)
  return changes
}

const readPatch = async (file: string): Promise<readonly Change[]> => {
  const bytes = await readBounded(file, limit)
  if (bytes.length > limit) {
    throw new DomainError('BODY_TOO_LARGE', { detail: `${file} is too large.`, allowed: [`at most ${limit} bytes`] })
  }
  const body = parseJson(file, bytes.toString('utf8'))
  const parsed = Patch.safeParse(body)
  if (parsed.success) return parsed.data.changes
  const faults = describeIssues(parsed.error, body).map(({ path, what, allowed }): Fault => {
    const place = path.map(String).join('.') || 'the whole'
    const pointer = ['', ...path.map(String)].join('/')
    return { pointer, code: 'REQUEST_INVALID', detail: `${file}, ${place}: ${what}.`, allowed: [allowed] }
  })
  throw new DomainError('REQUEST_INVALID', {}, faults)
}

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const allowed = ['{"changes": [{"country": ..., "indicator": ..., "score" or "by": ...}]}']
    throw new DomainError('BODY_MALFORMED', { detail: `${file} is not JSON: ${why}.`, allowed })
  }
}

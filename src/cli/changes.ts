import type { Change, Patch } from '../definitions/patch.js'
import { readPatch } from '../definitions/read-patch.js'
import { DomainError, type Fault } from '../errors.js'
import { readBounded } from './read-bounded.js'

const limit = 1024 * 1024
const form = ['COUNTRY.INDICATOR=SCORE', 'COUNTRY.INDICATOR=+STEP', 'COUNTRY.INDICATOR=-STEP']

/**
 * The patch of a what-if, from arguments or from a file, never from both.
 *
 * @throws {DomainError} `REQUEST_INVALID` with every fault; `BODY_MALFORMED` and `BODY_TOO_LARGE` as the API
 */
export const collectPatch = async (texts: readonly string[], file: string | undefined): Promise<Patch> => {
  if (file !== undefined && texts.length === 0) return readFile(file)
  if (file === undefined && texts.length > 0) return { changes: parseChanges(texts) }
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

const readFile = async (file: string): Promise<Patch> => {
  const bytes = await readBounded(file, limit)
  if (bytes.length > limit) {
    throw new DomainError('BODY_TOO_LARGE', { detail: `${file} is too large.`, allowed: [`at most ${limit} bytes`] })
  }
  return readPatch(bytes.toString('utf8'), { name: file })
}

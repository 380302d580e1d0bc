import { Patch, type Change } from '../definitions/patch.js'
import { DomainError, type Fault } from '../errors.js'
import { readJson } from './read-json.js'

const body = '{"changes": [{"country": ..., "indicator": ..., "score" or "by": ...}]}'
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
  if (file !== undefined && texts.length === 0) return (await readJson(file, Patch, body)).changes
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

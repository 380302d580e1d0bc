import { readJson } from '../formats/json.js'
import type { Change, Patch } from '../answers/patch/asked.js'
import { PatchBody } from '../bodies/patch.js'
import { DomainError, type Fault } from '../errors.js'
import { patchOfOptions, type PatchOptions } from './patch-options.js'
import { readText } from './read-bounded.js'

const form = ['COUNTRY.INDICATOR=SCORE', 'COUNTRY.INDICATOR=+STEP', 'COUNTRY.INDICATOR=-STEP', 'SCOPE.INDICATOR=+STEP']

/**
 * The patch of a what-if: from arguments and options, or from a file, never from both.
 *
 * @throws {DomainError} `REQUEST_INVALID` with every fault; `BODY_MALFORMED` and `BODY_TOO_LARGE` as the API
 */
export const collectPatch = async (texts: readonly string[], { file, ...options }: PatchOptions): Promise<Patch> => {
  const parts = patchOfOptions(options)
  const given = texts.length > 0 || Object.keys(parts).length > 0
  if (file !== undefined && !given) return readJson(PatchBody, await readText(file), { name: file })
  if (file === undefined && given) return { ...parts, ...(texts.length > 0 && { changes: parseChanges(texts) }) }
  const detail = given ? 'The patch is given both by a file and beside it.' : 'No change is given.'
  throw new DomainError('REQUEST_INVALID', { pointer: '/changes', detail, allowed: [...form, '--file patch.json'] })
}

/** What a change names, if it names a scope. */
const scopeForm = /^(world$|continent:|region:|group:|countries:)/

/**
 * @example
 * parseChanges(['KAZ.heroin_trade=-1.5']) // => [{ country: 'KAZ', indicator: 'heroin_trade', by: -1.5 }]
 */
export const parseChanges = (texts: readonly string[]): Change[] => {
  const faults: Fault[] = []
  const changes = texts.flatMap((text, at): Change[] => {
    const found = /^(.+)\.([^.=]+)=([+-]?)(\d{1,9}(?:\.\d{1,9})?)$/.exec(text)
    if (found) {
      const [, name = '', indicator = '', sign = '', digits = ''] = found
      const number = Number(sign + digits)
      const target = scopeForm.test(name.trim()) ? { scope: name.trim() } : { country: name.trim() }
      return [{ ...target, indicator: indicator.trim(), ...(sign ? { by: number } : { score: number }) }]
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

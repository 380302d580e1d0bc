import { checkJson, readJson } from '../formats/json.js'
import type { Methods } from '../answers/what-if/methods.js'
import { MethodsBody } from '../bodies/methods.js'
import { DomainError } from '../errors.js'
import { collectPatch } from './changes.js'
import type { PatchOptions } from './patch-options.js'
import { readText } from './read-bounded.js'

/**
 * The methods to hold against each other: one that options make, or several from a file, never both.
 *
 * @throws {DomainError} `REQUEST_INVALID` with every fault; `BODY_MALFORMED` and `BODY_TOO_LARGE` as the API
 */
export const collectMethods = async (name: string, file: string | undefined, parts: PatchOptions): Promise<Methods> => {
  if (file === undefined) {
    const methods = [{ name, patch: await collectPatch([], parts) }]
    return checkJson(MethodsBody, { methods }, { name: 'the options' })
  }
  if (Object.keys(parts).length === 0) return readJson(MethodsBody, await readText(file), { name: file })
  const detail = 'Methods are given both by a file and by options.'
  throw new DomainError('REQUEST_INVALID', { detail, allowed: ['either --methods or the options of one method'] })
}

import { PatchBody } from '../bodies/patch.js'
import type { Patch } from '../answers/patch/asked.js'
import { readJson } from '../formats/json.js'
import { readText } from './read-bounded.js'

/**
 * The patches of a file, one a line; empty lines are passed over.
 *
 * @throws {DomainError} `BODY_MALFORMED` with the line, of what is no patch
 */
export const readPatches = async (file: string): Promise<Patch[]> =>
  (await readText(file))
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readJson(PatchBody, line, { name: `${file}, line ${at + 1}` })]))

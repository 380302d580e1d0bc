import { DomainError } from '../../errors.js'
import { errorCatalogue } from '../../problems.js'
import type { LoadedIndex } from '../loaded.js'
import type { Patch } from '../patch/asked.js'
import { answerPatch, type PatchPlace } from './patched.js'
import { effectsGiven } from './table.js'

/**
 * What one of many patches is answered: the data and facts of a patch alone, or the problem with it.
 *
 * @param read  gives the patch, or throws what is wrong with its text
 */
export const answerLine = (index: LoadedIndex, place: PatchPlace, read: () => Patch) => {
  try {
    const { told, facts } = answerPatch(index, place, read(), effectsGiven.tell)
    return { data: told.data, ...facts }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** A refusal as problem answers tell it. */
export const problemOf = (error: unknown) => {
  if (!(error instanceof DomainError)) throw error
  const { code, message, faults } = error
  const { status, title } = errorCatalogue[code]
  return { type: `/problems/${code}`, title, status, detail: message, errors: faults }
}

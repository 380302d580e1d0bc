import { createScenario, type Scenario } from '../../analyses/what-if/scenario.js'
import { DomainError, settleAll, type Fault } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { LoadedIndex } from '../loaded.js'
import type { Patch } from '../patch/asked.js'
import { patchFault } from '../patch/names.js'
import { resolvePatch } from '../patch/patch.js'

/** Methods to hold against each other: each a patch with a name. */
export interface Methods {
  readonly methods: readonly { readonly name: string; readonly patch: Patch }[]
}

/** What an edition would be by a method that has a name. */
export interface NamedScenario {
  readonly name: string
  readonly scenario: Scenario
}

/** The scenario of each method; all faults of all patches are told at once, with their place. */
export const resolveMethods = (
  index: LoadedIndex,
  edition: ScoredEdition,
  { methods }: Methods
): readonly NamedScenario[] =>
  settleAll(
    ...methods.map(({ name, patch }, at) => () => {
      const pointer = `/methods/${at}`
      if (methods.findIndex(other => other.name === name) < at) {
        throw patchFault(`${pointer}/name`, `Two methods are named ${name}.`, ['each name once'])
      }
      return {
        name,
        scenario: createScenario(
          edition,
          placed(`${pointer}/patch`, () => resolvePatch(index, edition, patch))
        )
      }
    })
  )

/** Move the pointers of faults to where the part stands that they are of. */
const placed = <T>(place: string, step: () => T): T => {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const faults = error.faults.map((fault): Fault => ({ ...fault, pointer: place + fault.pointer }))
    throw new DomainError(error.code, error.details, faults)
  }
}

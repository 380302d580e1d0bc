import type { Mutant } from './mutants.js'

/** A change that nobody can see, and why. */
export interface Equivalent {
  /** Compiled module beneath `src`. */
  readonly module: string
  /** The line of compiled code as it was and as it is. */
  readonly before: string
  readonly after: string
  readonly reason: string
}

const knownEquivalents: readonly Equivalent[] = []

export const isEquivalent = ({ module, before, after }: Mutant, known = knownEquivalents): boolean =>
  known.some(of => of.module === module && of.before === before && of.after === after)

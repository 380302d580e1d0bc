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

const knownEquivalents: readonly Equivalent[] = [
  {
    module: 'analyses/uncertainty/error-model.js',
    before: 'const [low, high] = [Math.max(0, first), Math.min(top, first + chances.length - 1)];',
    after: 'const [low, high] = [Math.min(0, first), Math.min(top, first + chances.length - 1)];',
    reason: 'the longer list begins with zeros, which are trimmed'
  },
  {
    module: 'analyses/draft/stems.js',
    before: 'stems.set(word, stem);',
    after: ';',
    reason: 'a stem that is not kept is found again'
  }
]

export const isEquivalent = ({ module, before, after }: Mutant, known = knownEquivalents): boolean =>
  known.some(of => of.module === module && of.before === before && of.after === after)

import type { Formula } from '../definitions/formula-language.js'
import { parseDecimal, type Score } from '../exact/fraction.js'
import { formulaRules } from './functions.js'

/** Gives the score of a node by its id; null where it is missing. */
export type ReadScore = (id: string) => Score | null

/**
 * Turn a formula into a function of scores: exact as long as every step is rational.
 *
 * @returns  a function whose result is null when a score it reads is missing, or when the formula is not defined for the
 *           scores (a division by zero, the root of a negative number)
 * @example
 * const half = compileFormula(parseFormula('a / b', { children: ['a', 'b'] }).formula)
 * half(id => fraction({ a: 1, b: 2 }[id])).toFraction() // => '1/2'
 * half(() => null) // => null
 */
export const compileFormula = (formula: Formula): ((read: ReadScore) => Score | null) => {
  if (formula.kind === 'node') {
    const { id } = formula
    return read => read(id)
  }
  if (formula.kind === 'number') {
    const value = parseDecimal(formula.text)
    return () => value
  }
  const rule = formulaRules[formula.name]
  const parts = formula.args.map(compileFormula)
  return read => {
    const scores: Score[] = []
    for (const part of parts) {
      const score = part(read)
      if (score === null) return null
      scores.push(score)
    }
    const result = rule(...scores)
    return typeof result === 'number' && !Number.isFinite(result) ? null : result
  }
}

import { parseFormula } from '../../src/definitions/formula.js'
import { isExact, type Fraction, type Score } from '../../src/exact/fraction.js'
import { compileFormula } from '../../src/scoring/evaluate.js'

/** The score of a formula over named scores; null where one is missing or the formula is not defined for them. */
export const evaluate = (text: string, scores: Readonly<Record<string, Score | null>> = {}): Score | null => {
  const { formula, faults } = parseFormula(text, { children: Object.keys(scores) })
  if (!formula) throw new Error(faults.map(({ what }) => what).join('; '))
  return compileFormula(formula)(id => scores[id] ?? null)
}

/** A score as text: a fraction, `float 0.5`, or `none`. */
export const shown = (score: Score | null): string =>
  score === null ? 'none' : isExact(score) ? score.toFraction() : `float ${score}`

/** Scores under the names a, b, c, ... */
export const named = (scores: readonly Fraction[]): Record<string, Fraction> =>
  Object.fromEntries(scores.map((score, at) => [String.fromCharCode(97 + at), score]))

import fc from 'fast-check'
import type { Formula } from '../../src/definitions/formula-language.js'

const number: fc.Arbitrary<Formula> = fc
  .tuple(fc.nat(99_999), fc.nat(999_999))
  .map(([whole, digits]) => ({ kind: 'number', text: `${whole}.${digits}` }))
const weight: fc.Arbitrary<Formula> = fc
  .integer({ min: 1, max: 999_999_999 })
  .map(digits => ({ kind: 'number', text: `0.${String(digits).padStart(9, '0')}` }))
const small: fc.Arbitrary<Formula> = fc
  .integer({ min: 1, max: 9 })
  .map(text => ({ kind: 'number', text: String(text) }))
const signed = (formula: Formula, isNegative: boolean): Formula =>
  isNegative ? { kind: 'call', name: 'unaryMinus', args: [formula] } : formula
const exponent = fc
  .tuple(fc.constantFrom('0', '1', '2', '3', '5', '0.5'), fc.boolean())
  .map(([text, isNegative]) => signed({ kind: 'number', text }, isNegative))

const call = (names: readonly string[], args: fc.Arbitrary<Formula[]>): fc.Arbitrary<Formula> =>
  fc.tuple(fc.constantFrom(...names), args).map(([name, of]) => ({ kind: 'call', name, args: of }) as Formula)

/** Formulas over nodes with every function and operator, small enough to be computed; equal arguments often recur. */
export const formulasOver = (ids: readonly string[]): fc.Arbitrary<Formula> => {
  const node: fc.Arbitrary<Formula> = fc.constantFrom(...ids).map(id => ({ kind: 'node', id }))
  return fc.letrec<{ formula: Formula }>(tie => {
    const inner = tie('formula')
    const list = fc.array(inner, { minLength: 1, maxLength: 4 })
    const pairs = (weights: fc.Arbitrary<Formula>): fc.Arbitrary<Formula[]> =>
      fc.array(fc.tuple(inner, weights), { minLength: 1, maxLength: 4 }).map(found => found.flat())
    const after = (first: fc.Arbitrary<Formula>, rest: fc.Arbitrary<Formula[]>): fc.Arbitrary<Formula[]> =>
      fc.tuple(first, rest).map(([own, others]) => [own, ...others])
    return {
      formula: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        fc.oneof(number, node, node),
        call(['mean', 'gmean', 'hmean', 'median', 'min', 'max'], list),
        call(['weighted_mean', 'weighted_hmean'], pairs(weight)),
        call(['weighted_gmean'], pairs(small)),
        call(['pmean'], after(exponent, list)),
        call(['weighted_pmean'], after(exponent, pairs(weight))),
        call(['clamp', 'goalposts'], fc.array(inner, { minLength: 3, maxLength: 3 })),
        call(['add', 'subtract', 'multiply', 'divide'], fc.array(inner, { minLength: 2, maxLength: 2 })),
        call(['smaller', 'largerEq', 'equal', 'unequal'], fc.array(inner, { minLength: 2, maxLength: 2 })),
        call(['unaryMinus'], fc.array(inner, { minLength: 1, maxLength: 1 })),
        call(
          ['pow'],
          fc.tuple(inner, exponent).map(pair => [...pair])
        )
      )
    }
  }).formula
}

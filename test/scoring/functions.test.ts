import t from 'tap'
import { formulaFunctions } from '../../src/definitions/formula-arguments.js'
import { formulaOperators } from '../../src/definitions/formula-language.js'
import { fraction } from '../../src/exact/fraction.js'
import { formulaRules } from '../../src/scoring/functions.js'
import { evaluate, shown } from '../support/formulas.js'

const scores = { a: fraction(1, 2), b: fraction(3), c: fraction(-2), zero: fraction(0), root: Math.SQRT2 }

const examples: Readonly<Record<string, readonly (readonly [text: string, result: string])[]>> = {
  mean: [
    ['mean(a, b)', '7/4'],
    ['mean(a)', '1/2'],
    ['mean(a, b, c, 1)', '5/8']
  ],
  weighted_mean: [
    ['weighted_mean(a, 3, b, 1)', '9/8'],
    ['weighted_mean(a, 0, b, 0.5)', '3']
  ],
  gmean: [
    ['gmean(2, 8)', '4'],
    ['gmean(4, 9, 6)', '6'],
    ['gmean(a, b)', `float ${Math.sqrt(1.5)}`],
    ['gmean(b, zero)', '0'],
    ['gmean(b, c)', 'none'],
    ['gmean(c, c)', 'none']
  ],
  hmean: [
    ['hmean(1, 3)', '3/2'],
    ['hmean(a, b, 6)', '6/5'],
    ['hmean(b, zero)', 'none']
  ],
  weighted_gmean: [
    ['weighted_gmean(2, 2, 16, 1)', '4'],
    ['weighted_gmean(2, 0.5, 16, 0.25)', '4'],
    ['weighted_gmean(b, 0, 4, 7)', '4'],
    ['weighted_gmean(c, 1, b, 1)', 'none']
  ],
  weighted_hmean: [
    ['weighted_hmean(1, 3, 3, 1)', '6/5'],
    ['weighted_hmean(zero, 1, b, 1)', 'none']
  ],
  pmean: [
    ['pmean(1, a, b)', '7/4'],
    ['pmean(0, 2, 8)', '4'],
    ['pmean(-1, 1, 3)', '3/2'],
    ['pmean(2, 1, 7)', '5'],
    ['pmean(2, a, b)', `float ${Math.sqrt(37 / 8)}`],
    ['pmean(0.5, 4, 16)', 'float 9'],
    ['pmean(-2, 1, 7)', '7/5'],
    ['pmean(2, c, b)', 'none'],
    ['pmean(-2, b, zero)', 'none']
  ],
  weighted_pmean: [
    ['weighted_pmean(2, 1, 3, 5, 1)', `float ${Math.sqrt(7)}`],
    ['weighted_pmean(-1, 1, 3, 3, 1)', '6/5'],
    ['weighted_pmean(2, 1, 1, 7, 1)', '5']
  ],
  median: [
    ['median(b, a, c)', '1/2'],
    ['median(b, a, c, 1)', '3/4'],
    ['median(a)', '1/2']
  ],
  min: [['min(b, c, a)', '-2']],
  max: [['max(a, b, c)', '3']],
  clamp: [
    ['clamp(b, 0, 1)', '1'],
    ['clamp(c, 0, 1)', '0'],
    ['clamp(a, 0, 1)', '1/2']
  ],
  goalposts: [
    ['goalposts(21000, 1000, 41000)', '1/2'],
    ['goalposts(0, 1000, 41000)', '-1/40'],
    ['goalposts(80, 100, 0)', '1/5'],
    ['goalposts(1, 2, 2)', 'none']
  ],
  add: [['a + b', '7/2']],
  subtract: [['a - b', '-5/2']],
  multiply: [['0.1 * b', '3/10']],
  divide: [
    ['a / b', '1/6'],
    ['a / zero', 'none'],
    ['zero / b', '0']
  ],
  pow: [
    ['c ^ 3', '-8'],
    ['c ^ -3', '-1/8'],
    ['a ^ 0', '1'],
    ['zero ^ -1', 'none'],
    ['4 ^ 0.5', 'float 2'],
    ['c ^ 0.5', 'none']
  ],
  unaryMinus: [['-a', '-1/2']],
  smaller: [['(a < b) + (b < b)', '1']],
  smallerEq: [['(b <= b) + (b <= a)', '1']],
  larger: [['(b > a) + (b > b)', '1']],
  largerEq: [['(b >= b) + (a >= b)', '1']],
  equal: [['(a == 0.5) + (a == b)', '1']],
  unequal: [['(a != 0.5) + (a != b)', '1']]
}

t.test('every function and operator has a rule and an example', async t => {
  const known = [...Object.keys(formulaFunctions), ...Object.keys(formulaOperators)].toSorted()
  t.strictSame(Object.keys(examples).toSorted(), known)
  t.strictSame(Object.keys(formulaRules).toSorted(), known)
})

for (const [name, cases] of Object.entries(examples)) {
  t.test(`${name} is what it is by hand`, async t => {
    for (const [text, result] of cases) t.equal(shown(evaluate(text, scores)), result, text)
  })
}

t.test('one score that is not rational makes the result a float64', async t => {
  t.equal(shown(evaluate('mean(root, b)', scores)), `float ${(Math.SQRT2 + 3) / 2}`)
  t.equal(shown(evaluate('max(root, b)', scores)), '3', 'unless it does not enter the result')
  t.equal(shown(evaluate('root / zero', scores)), 'none')
})

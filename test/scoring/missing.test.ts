import t from 'tap'
import { parseFormula } from '../../src/definitions/formula.js'
import { compileFormulaFloat } from '../../src/scoring/compile-float.js'

const children = ['a', 'b', 'c']
const slots = new Map(children.map((id, at) => [id, at]))

const scoreOf = (text: string, values: readonly number[]): number => {
  const { formula } = parseFormula(text, { children })
  if (!formula) throw new Error(text)
  return compileFormulaFloat(formula, slots)(Float64Array.from(values))
}

/** By the functions and operators that take them, how many values they take. */
const formulas: Readonly<Record<string, number>> = {
  'clamp(a, b, c)': 3,
  'goalposts(a, b, c)': 3,
  'a + b': 2,
  'a - b': 2,
  'a * b': 2,
  'a / b': 2,
  '-a': 1,
  '(a < b) + 1': 2,
  '(a <= b) + 1': 2,
  '(a > b) + 1': 2,
  '(a >= b) + 1': 2,
  '(a == b) + 1': 2,
  '(a != b) + 1': 2,
  'mean(a, b, c)': 3,
  'min(a, b)': 2,
  'max(a, b)': 2,
  'median(a, b, c)': 3
}

for (const [text, count] of Object.entries(formulas)) {
  t.test(`${text} has no value where one of what it takes has none`, async t => {
    const whole = [3, 1, 2]
    t.ok(Number.isFinite(scoreOf(text, whole)))
    for (let at = 0; at < count; at++) t.ok(Number.isNaN(scoreOf(text, whole.with(at, NaN))), `${at}`)
    for (let at = count; at < 3; at++) t.ok(Number.isFinite(scoreOf(text, whole.with(at, NaN))), `${at}`)
  })
}

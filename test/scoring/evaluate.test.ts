import t from 'tap'
import fc from 'fast-check'
import { fraction, toFloat } from '../../src/exact/fraction.js'
import { evaluate, shown } from '../support/formulas.js'
import { holds } from '../support/property.js'

t.test('a formula is evaluated by the usual precedence, exactly', async t => {
  const scores = { a: fraction(3), b: fraction(1, 3) }
  t.equal(shown(evaluate('a + b * 2', scores)), '11/3')
  t.equal(shown(evaluate('(a + b) * 2', scores)), '20/3')
  t.equal(shown(evaluate('a - b - 1', scores)), '5/3')
  t.equal(shown(evaluate('a / b / 3', scores)), '3')
  t.equal(shown(evaluate('-a ^ 2', scores)), '-9')
  t.equal(shown(evaluate('0.1 + 0.2 == 0.3')), '1', 'in binary it is not')
  t.equal(shown(evaluate('100 * mean(clamp(goalposts(a, 1, 5), 0, 1), b)', scores)), '125/3')
})

t.test('a missing score is never zero: whatever reads it is missing', async t => {
  const scores = { a: fraction(3), gone: null }
  for (const text of [
    'gone',
    'a + gone',
    '0 * gone',
    'mean(a, gone)',
    'max(a, gone)',
    'clamp(gone, 0, 1)',
    'gone == gone'
  ]) {
    t.equal(evaluate(text, scores), null, text)
  }
  t.equal(shown(evaluate('a + 1', scores)), '4')
})

t.test('a formula that is not defined for its scores gives no score, also within others', async t => {
  const scores = { a: fraction(3), zero: fraction(0) }
  for (const text of [
    'a / zero',
    'min(1, a / zero)',
    '(a / zero) == (a / zero)',
    'mean(1, zero ^ -2)',
    'gmean(-a, 1)',
    '(a - 4) ^ 0.5'
  ]) {
    t.equal(evaluate(text, scores), null, text)
  }
})

t.test('an exact result and floats agree to twelve digits', async t => {
  const integer = fc.integer({ min: 1, max: 100 })
  holds(
    t,
    fc.property(integer, integer, integer, (a, b, c) => {
      const result = evaluate('(a + 2.5 * b) / c - hmean(a, b) ^ 2 + median(a, b, c)', {
        a: fraction(a),
        b: fraction(b),
        c: fraction(c)
      })
      const middle = [a, b, c].toSorted((x, y) => x - y)[1] ?? NaN
      const floats = (a + 2.5 * b) / c - (2 / (1 / a + 1 / b)) ** 2 + middle
      return Math.abs(toFloat(result ?? NaN) - floats) <= 1e-12 * (Math.abs(floats) + 20_000)
    })
  )
})

import t from 'tap'
import fc from 'fast-check'
import { fraction, parseDecimal } from '../../src/exact/fraction.js'
import { formatScore, roundScore } from '../../src/exact/rounding.js'
import { holds } from '../support/property.js'

t.test('formatScore rounds half away from zero and keeps all decimals', async t => {
  t.equal(formatScore(fraction(67, 15), 2), '4.47')
  t.equal(formatScore(fraction(9, 2), 2), '4.50')
  t.equal(formatScore(fraction(5115, 1000), 2), '5.12', 'toFixed(2) gives 5.12 for 5.115 by luck, 1.00 for 1.005')
  t.equal(formatScore(fraction(1005, 1000), 2), '1.01')
  t.equal(formatScore(fraction(-1005, 1000), 2), '-1.01')
  t.equal(formatScore(fraction(-5, 2), 0), '-3')
  t.equal(formatScore(fraction(1, 200), 2), '0.01')
  t.equal(formatScore(fraction(7), 9), '7.000000000')
})

t.test('formatScore never writes a minus before zero', async t => {
  t.equal(formatScore(fraction(-1, 1000), 2), '0.00')
  t.equal(formatScore(fraction(-1, 200), 2), '-0.01')
  t.equal(formatScore(-0.001, 2), '0.00')
  t.equal(formatScore(-0, 0), '0')
})

t.test('formatScore rounds a float64 as the decimal that it prints as', async t => {
  t.equal(formatScore(1.005, 2), '1.01', 'its binary value is a little below')
  t.equal(formatScore(-2.675, 2), '-2.68')
  t.equal(formatScore(1e21, 1), '1000000000000000000000.0')
  t.equal(formatScore(-5, 2), '-5.00')
  t.equal(formatScore(-1e21, 0), '-1000000000000000000000')
  t.equal(formatScore(1.5e-7, 7), '0.0000002')
  t.equal(formatScore(Math.sqrt(1800), 1), '42.4')
})

/** Half away from zero, digit by digit, on the text of a decimal. */
const roundText = (text: string, decimals: number): string => {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', digits = ''] = text.replace('-', '').split('.')
  const kept = Array.from(`0${whole}${digits.slice(0, decimals).padEnd(decimals, '0')}`, Number)
  if (Number(digits[decimals] ?? 0) >= 5) {
    let at = kept.length - 1
    while (kept[at] === 9) kept[at--] = 0
    kept[at] = (kept[at] ?? 0) + 1
  }
  const all = kept
    .join('')
    .replace(/^0+/, '')
    .padStart(decimals + 1, '0')
  const rounded = decimals === 0 ? all : `${all.slice(0, -decimals)}.${all.slice(-decimals)}`
  return (/[1-9]/.test(rounded) ? sign : '') + rounded
}

const decimalText = fc
  // Of none to five decimals, so that whole numbers come as often as others.
  .tuple(fc.boolean(), fc.nat(99999), fc.nat(5), fc.stringMatching(/^\d{5}$/))
  .map(([negative, whole, places, digits]) => `${negative ? '-' : ''}${whole}.${digits.slice(0, places)}`)

t.test('formatScore rounds as one rounds the digits of a decimal by hand', async t => {
  t.equal(roundText('-9.995', 2), '-10.00')
  holds(
    t,
    fc.property(decimalText, fc.nat(4), (text, decimals) => {
      return formatScore(parseDecimal(text), decimals) === roundText(text, decimals)
    }),
    500
  )
})

t.test('formatScore rounds a float64 as it rounds the fraction of its print', async t => {
  holds(
    t,
    fc.property(decimalText, fc.nat(4), (text, decimals) => {
      return formatScore(Number(text), decimals) === formatScore(parseDecimal(text), decimals)
    })
  )
})

t.test('formatScore is symmetric about zero and off by at most half of the last digit', async t => {
  holds(
    t,
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
      fc.nat(6),
      (n, d, decimals) => {
        const score = fraction(n, d)
        const rounded = parseDecimal(formatScore(score, decimals))
        const error = rounded
          .sub(score)
          .abs()
          .mul(fraction(2n * 10n ** BigInt(decimals)))
        const mirrored = formatScore(score.neg(), decimals).replace('-', '')
        return error.compare(1) <= 0 && mirrored === formatScore(score, decimals)
      }
    )
  )
})

t.test('roundScore is the number that formatScore writes, and never minus zero', async t => {
  t.equal(roundScore(fraction(67, 15), 2), 4.47)
  t.ok(Object.is(roundScore(fraction(-1, 1000), 2), 0))
})

t.test('short and long numerators and denominators are rounded alike', async t => {
  const size = fc.constantFrom(1n, 10n ** 6n, 2n ** 53n, 10n ** 30n)
  const part = fc.tuple(fc.bigInt({ min: 0n, max: 200n }), size).map(([count, unit]) => count * unit + 1n)
  const ratio = fc
    .tuple(fc.bigInt({ min: -2000n, max: 2000n }), size, part)
    .map(([n, unit, d]) => fraction(n * unit, d))
  holds(
    t,
    fc.property(ratio, fc.integer({ min: 0, max: 8 }), (score, decimals) => {
      const power = 10n ** BigInt(decimals)
      const digits = (2n * score.n * power + score.d) / (2n * score.d)
      const text = formatScore(score, decimals)
      const value = roundScore(score, decimals)
      return BigInt(text.replace(/[-.]/g, '')) === digits && value === Number(text) && !Object.is(value, -0)
    }),
    1000
  )
})

t.test('formatScore refuses what is no number', async t => {
  for (const value of [NaN, Infinity, -Infinity])
    t.throws(() => formatScore(value, 2), new RangeError(`${value} cannot be rounded`))
})

import t from 'tap'
import fc from 'fast-check'
import { parseFormula } from '../../src/definitions/formula.js'
import type { Formula } from '../../src/definitions/formula-language.js'
import { FormulaMeter } from '../../src/definitions/formula-meter.js'
import { sizeOfFormula } from '../../src/definitions/formula-size.js'
import { fraction, isExact, parseDecimal, type Score } from '../../src/exact/fraction.js'
import { bitLength } from '../../src/exact/integer.js'
import { bitsOf, sizeOfFraction, sizeOfGrid } from '../../src/exact/size.js'
import { scoreOf } from '../../src/scoring/edition.js'
import { compileFormula } from '../../src/scoring/evaluate.js'
import { formulasOver } from '../support/formula-trees.js'
import { holds } from '../support/property.js'
import { edition, release } from '../support/shipped.js'

const of = edition('2023')
const ids = of.indicators.slice(0, 6)
const scaleOf = (id: string) => release.definitions.get(id)?.scale ?? release.index.scale

const bound = (formula: Formula): { readonly bits: number; readonly result: number } => {
  const meter = new FormulaMeter()
  const size = sizeOfFormula(formula, id => sizeOfGrid(scaleOf(id)), meter)
  return { bits: meter.bits, result: size ? bitsOf(size) : 0 }
}
const lengthOf = (score: Score | null): number =>
  score !== null && isExact(score) ? Math.max(bitLength(score.n), bitLength(score.d)) : 0

const partsOf = (formula: Formula): Formula[] =>
  formula.kind === 'call' ? [formula, ...formula.args.flatMap(partsOf)] : [formula]

t.test('no number of a formula over real scores is longer than was told before', async t => {
  const enough = fc.property(formulasOver(ids), fc.constantFrom(...of.countries), (formula, iso3) => {
    const told = bound(formula)
    fc.pre(told.bits < 20_000)
    const read = (id: string): Score | null => scoreOf(of, id, iso3)
    const whole = lengthOf(compileFormula(formula)(read))
    return whole <= told.result && partsOf(formula).every(part => lengthOf(compileFormula(part)(read)) <= told.bits)
  })
  holds(t, enough, 2000)
})

t.test('what is told to be a float64 is none that is exact', async t => {
  const rule = fc.property(formulasOver(ids), formula => {
    const read = (id: string): Score | null => scoreOf(of, id, 'KAZ')
    const told = sizeOfFormula(formula, id => sizeOfGrid(scaleOf(id)), new FormulaMeter())
    fc.pre(told === null)
    const score = compileFormula(formula)(read)
    return score === null || !isExact(score)
  })
  holds(t, rule, 200)
})

t.test('the bound of known formulas is near what they take', async t => {
  const [a, b, c] = ids as [string, string, string]
  const cases: [string, number, number][] = [
    [`mean(${ids.join(', ')})`, 7, 7],
    [`(${a} + 0.123456789) ^ 10`, 333, 333],
    [`${a} * ${b} * ${c}`, 13, 13],
    [`hmean(${ids.join(', ')})`, 24, 38],
    [`weighted_mean(${a}, 0.123456789, ${b}, 0.987654321)`, 33, 36]
  ]
  for (const [text, least, most] of cases) {
    const { formula } = parseFormula(text, { children: ids })
    const bits = formula ? bound(formula).result : NaN
    t.ok(bits >= least && bits <= most, `${text}: ${bits}`)
  }
})

t.test(
  'the bound grows as digits, exponents, factors and divisors do, and is finite for any tower of powers',
  async t => {
    const [a, b] = ids as [string, string]
    const bitsIn = (text: string): number => {
      const { formula, faults } = parseFormula(text, { children: ids })
      if (!formula) throw new Error(`${text}: ${faults[0]?.what ?? ''}`)
      return bound(formula).bits
    }
    const rising = [
      [`${a} + 0.1`, `${a} + 0.123`, `${a} + 0.12345678901234`],
      [`(${a} + 0.1)^2`, `(${a} + 0.1)^5`, `((${a} + 0.1)^5)^5`, `(((${a} + 0.1)^5)^5)^-9`],
      [`1/${a}`, `1/${a} + 1/(${b} + 0.1)`, `1/${a} + 1/(${b} + 0.1) + 1/(${b} + 0.7)`]
    ]
    for (const texts of rising) {
      const bits = texts.map(bitsIn)
      t.strictSame(
        bits,
        bits.toSorted((x, y) => x - y),
        texts.join(' < ')
      )
      t.equal(new Set(bits).size, bits.length)
    }
    const tower = Array.from({ length: 20 }).reduce<string>(text => `(${text})^10`, `${a} + 0.1`)
    t.ok(bitsIn(tower) > 1e12 && Number.isFinite(bitsIn(tower)))
  }
)

t.test('a grid holds every score that lies on it', async t => {
  for (const [min, max, step] of [
    ['1', '10', '0.5'],
    ['-3', '2.5', '0.25'],
    ['0', '100', '0.01'],
    ['0.1', '0.9', '0.2']
  ]) {
    const grid = { min: parseDecimal(min ?? ''), max: parseDecimal(max ?? ''), step: parseDecimal(step ?? '') }
    const told = bitsOf(sizeOfGrid(grid))
    for (let at = grid.min; at.compare(grid.max) <= 0; at = at.add(grid.step)) {
      if (lengthOf(at) > told) t.fail(`${at.toFraction()} is longer than ${told} bits`)
    }
    t.ok(told <= 15)
  }
  t.equal(bitsOf(sizeOfFraction(fraction(-255, 7))), 8)
})

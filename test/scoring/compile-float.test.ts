import t from 'tap'
import fc from 'fast-check'
import { parseFormula } from '../../src/definitions/formula.js'
import { fraction, toFloat } from '../../src/exact/fraction.js'
import { compileComposite, compileFormulaFloat, slotsOf } from '../../src/scoring/compile-float.js'
import { compileFormula } from '../../src/scoring/evaluate.js'
import { edition } from '../support/shipped.js'
import { holds } from '../support/property.js'

const children = ['a', 'b', 'c', 'd']
const slots = new Map(children.map((id, at) => [id, at]))

const near = (exact: number | null, float: number): boolean =>
  exact === null ? Number.isNaN(float) : Math.abs(float - exact) <= 1e-9 * Math.max(1, Math.abs(exact))

const leaf = fc.oneof(fc.constantFrom(...children), fc.integer({ min: 0, max: 20 }).map(String))
const lists = ['mean', 'gmean', 'hmean', 'median', 'min', 'max'] as const
const weight = fc.constantFrom('1', '2', '0.5', '0')

const { text } = fc.letrec<{ text: string; list: string; operator: string; weighted: string; power: string }>(tie => ({
  text: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    leaf,
    tie('list'),
    tie('operator'),
    tie('weighted'),
    tie('power')
  ),
  list: fc
    .tuple(fc.constantFrom(...lists), fc.array(tie('text'), { minLength: 1, maxLength: 4 }))
    .map(([name, args]) => `${name}(${args.join(', ')})`),
  weighted: fc
    .tuple(fc.constantFrom('mean', 'gmean', 'hmean'), tie('text'), tie('text'), weight)
    .map(([name, a, b, w]) => `weighted_${name}(${a}, ${w}, ${b}, 3)`),
  power: fc
    .tuple(fc.constantFrom('-2', '-1', '0', '0.5', '1', '2', '3'), tie('text'), tie('text'))
    .map(([power, a, b]) => `pmean(${power}, ${a}, ${b})`),
  operator: fc
    .tuple(tie('text'), fc.constantFrom('+', '-', '*', '/'), tie('text'))
    .map(([a, operator, b]) => `((${a}) ${operator} (${b}))`)
}))

const halves = fc.option(fc.integer({ min: 0, max: 20 }), { freq: 12 })

/** Where a float is far larger or smaller than a score could be, digits cancel; and a zero may come out as float dust. */
const isTame = (value: number): boolean => value === 0 || (Math.abs(value) > 1e-6 && Math.abs(value) < 1e6)

t.test('a formula in float64 has the value of the exact route, and none where that has none', async t => {
  let compared = 0
  holds(
    t,
    fc.property(text, fc.tuple(halves, halves, halves, halves), (written, scores) => {
      const { formula } = parseFormula(written, { children })
      if (!formula) return true
      const intermediate: number[] = []
      const exact = compileFormula(formula)(id => {
        const score = scores[children.indexOf(id)]
        return score == null ? null : fraction(score, 2)
      })
      const float = compileFormulaFloat(formula, slots)(Float64Array.from(scores, score => (score ?? NaN) / 2))
      const wanted = exact === null ? null : toFloat(exact)
      intermediate.push(wanted ?? 1, float)
      if (/ - |\) \//.test(written) && !near(wanted, float)) return true
      compared++
      return near(wanted, float) || !intermediate.every(isTame)
    }),
    2000
  )
  t.ok(compared > 1500, `${compared} cases compared`)
})

t.test('operators and functions of few values agree with the exact route, at their edges too', async t => {
  const texts = [
    ...['a + b * c', 'a - b', 'a / b', '(a + 1) ^ 3', 'a ^ -2', '-a', 'a < b', 'a <= b', 'a > b', 'a >= b', 'a == b'],
    ...[
      'a != b',
      'clamp(a, 2, 3)',
      'goalposts(a, b, c)',
      'pmean(-1, a, b)',
      'hmean(a, b)',
      'weighted_gmean(a, 0, b, 2)'
    ],
    ...['weighted_hmean(a, 0, b, 2)', 'weighted_pmean(2, a, 1, b, 3)', 'median(a, b, c, d)', 'median(a, b, c)']
  ]
  const rows = [
    [1, 2, 3, 4],
    [2, 2, 2, 2],
    [0, 3, 0, 1],
    [4.5, 1, 10, 2.5]
  ]
  for (const written of texts) {
    const { formula, faults } = parseFormula(written, { children })
    if (!formula) throw new Error(faults.map(({ what }) => what).join())
    for (const row of rows) {
      const exact = compileFormula(formula)(id => fraction(2 * (row[children.indexOf(id)] ?? NaN), 2))
      const float = compileFormulaFloat(formula, slots)(Float64Array.from(row))
      t.ok(near(exact === null ? null : toFloat(exact), float), `${written} of ${row.join(', ')}`)
    }
  }
})

t.test('every composite of the shipped editions has its score in float64', async t => {
  for (const id of ['2021', '2023', '2025']) {
    const { framework, countries, scores, composites } = edition(id)
    const places = slotsOf(framework)
    const compiled = framework.nodes.filter(({ kind }) => kind === 'composite').toReversed()
    const formulas = compiled.map(node => ({ slot: places.get(node.id) ?? -1, ...compileComposite(node, places) }))
    let worst = 0
    for (const at of countries.keys()) {
      const values = new Float64Array(places.size).fill(NaN)
      for (const [node, column] of scores) {
        const score = column.at(at)
        if (!composites.includes(node) && score != null) values[places.get(node) ?? -1] = toFloat(score)
      }
      for (const { slot, score } of formulas) values[slot] = score(values)
      for (const node of composites) {
        const score = scores.get(node)?.at(at)
        worst = Math.max(
          worst,
          Math.abs((score == null ? NaN : toFloat(score)) - (values[places.get(node) ?? -1] ?? NaN))
        )
      }
    }
    t.ok(worst < 1e-12, `edition ${id} differs by ${worst}`)
  }
})

t.test(
  'a list takes other weights, leaves out what weighs less than nothing, and misses what has no value',
  async t => {
    const node = (formula: string) =>
      compileComposite({ children, formula: parseFormula(formula, { children }).formula ?? null }, slots)
    const values = Float64Array.from([1, 2, 4, 8])
    const score = (formula: string, ...weights: number[]) =>
      node(formula).list?.score(values, Float64Array.from(weights), 0)
    t.equal(score('mean(children)', 1, 1, 1, 5), 47 / 8)
    t.equal(score('mean(children)', 1, -1, 1, -1), 2.5)
    t.equal(score('median(children)', 1, 1, 1, -1), 2)
    t.equal(score('max(children)', 1, 1, 1, -1), 4)
    t.ok(Number.isNaN(score('mean(children)', -1, -1, -1, -1)))
    t.equal(node('a + b + c + d').list, undefined)
    t.strictSame(node('weighted_mean(a, 1, b, 2, c, 0, d, 0.5)').list?.weights, [1, 2, 0, 0.5])
    values[1] = NaN
    t.ok(Number.isNaN(score('mean(children)', 1, 0, 1, 1)), 'a weight of 0 still reads the score')
    t.equal(score('mean(children)', 1, -1, 1, 1), 13 / 3)
  }
)

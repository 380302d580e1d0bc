import t from 'tap'
import fc from 'fast-check'
import { formatFormula } from '../../src/definitions/formula-text.js'
import { fraction, type Fraction } from '../../src/exact/fraction.js'
import { isLinear, linearForm, type LinearForm } from '../../src/scoring/linear.js'
import { createScorer } from '../../src/scoring/scorer.js'
import { shown } from '../support/formulas.js'
import { frameworkOf } from '../support/frameworks.js'
import { holds } from '../support/property.js'

const scores: Readonly<Record<string, Fraction>> = { a: fraction(3), b: fraction(1, 2), c: fraction(4) }
const read = (id: string): Fraction | null => scores[id] ?? null

const frameworkWith = (formula: string) => frameworkOf(`tree: { top: { formula: "${formula}", children: [a, b, c] } }`)

const formOf = (formula: string, free = ['a', 'b', 'c']): LinearForm => {
  const form = linearForm(frameworkWith(formula), 'top', new Set(free), read)
  if (!isLinear(form)) throw new Error(`${formula} is linear`)
  return form
}

const write = ({ constant, slopes }: LinearForm): string =>
  [shown(constant), ...[...slopes].map(([id, slope]) => `${shown(slope)} ${id}`)].join(' + ')

t.test('means, weighted means, sums, multiples and goalposts are linear', async t => {
  for (const [formula, form] of [
    ['mean(a, b, c)', '0 + 1/3 a + 1/3 b + 1/3 c'],
    ['weighted_mean(a, 2, b, 1, c, 1)', '0 + 1/2 a + 1/4 b + 1/4 c'],
    ['weighted_mean(a, 2, b, 0, c, 1)', '0 + 2/3 a + 1/3 c'],
    ['10 - (a + b) * 0.5 - c / 3', '10 + -1/2 a + -1/2 b + -1/3 c'],
    ['goalposts(a, 1, 5) + goalposts(b, 5, 1) * (2 ^ 3) - -c', '39/4 + 1/4 a + -2 b + 1 c'],
    ['a + b - a + c * 0', '0 + 1 b']
  ] as const) {
    t.equal(write(formOf(formula)), form, formula)
  }
})

t.test('what no free indicator is in is a constant, by whatever function, as long as it is rational', async t => {
  t.equal(write(formOf('gmean(a + 1, b + 0.5) * c', ['c'])), '0 + 2 c', 'the root of 4 * 1')
  t.equal(write(formOf('a * b + clamp(c, 0, 2) ^ 2', ['a'])), '4 + 1/2 a')
  t.equal(write(formOf('(a > b) + c', ['c'])), '1 + 1 c')
  t.equal(write(formOf('median(a, b, c)', [])), '3')
})

t.test('every part that stands in the way is named, with the free indicators in it', async t => {
  const obstaclesOf = (formula: string, free = ['a', 'b', 'c']) => {
    const form = linearForm(frameworkWith(formula), 'top', new Set(free), read)
    return isLinear(form) ? [] : form.map(part => [part.node, formatFormula(part.formula), part.indicators])
  }
  t.strictSame(obstaclesOf('a * b + 2 * min(c, 4) + mean(a, gmean(b, c))'), [
    ['top', 'a * b', ['a', 'b']],
    ['top', 'min(c, 4)', ['c']],
    ['top', 'gmean(b, c)', ['b', 'c']]
  ])
  t.strictSame(obstaclesOf('a + b / c'), [['top', 'b / c', ['b', 'c']]])
  t.strictSame(obstaclesOf('a + gmean(b, c) + clamp(c, 0, 1)', ['a', 'c']).at(-1), ['top', 'clamp(c, 0, 1)', ['c']])
  t.strictSame(obstaclesOf('a + gmean(b, c, 1)', ['a']), [['top', 'gmean(b, c, 1)', []]], 'the root of 2')
})

t.test('a missing score stands in the way, where it is not free', async t => {
  const form = linearForm(frameworkWith('mean(a, b, c)'), 'top', new Set(['a', 'b']), id =>
    id === 'c' ? null : read(id)
  )
  t.strictSame(isLinear(form) ? [] : form.map(({ node }) => node), ['c'])
})

t.test('a linear form has the score that the formulas have, through every level of the tree', async t => {
  const framework = frameworkOf(`
tree:
  top:
    formula: weighted_mean(children)
    weights: { left: 3, right: 0.5 }
    children:
      left: { formula: mean(children), children: [a, b] }
      right: { formula: "7 - goalposts(c, 2, 4) * 3", children: [c] }
`)
  const score = fc.integer({ min: -20, max: 20 }).map(quarter => fraction(quarter, 4))
  const free = fc.subarray(['a', 'b', 'c'])
  holds(
    t,
    fc.property(score, score, score, free, (a, b, c, ids) => {
      const readIndicator = (id: string): Fraction => ({ a, b, c })[id] ?? fraction(0)
      const form = linearForm(framework, 'top', new Set(ids), readIndicator)
      if (!isLinear(form)) return false
      const sum = [...form.slopes].reduce((all, [id, slope]) => all.add(slope.mul(readIndicator(id))), form.constant)
      return shown(sum) === shown(createScorer(framework).scoreNode('top', readIndicator))
    })
  )
})

import t from 'tap'
import { formatFormula } from '../../src/definitions/formula-text.js'
import { parseFormula } from '../../src/definitions/formula.js'
import { aggregationOf, reweigh } from '../../src/scoring/reform.js'

const children = ['a', 'b', 'c']

const reweighed = (text: string, weights: Readonly<Record<string, string>>): string | undefined => {
  const { formula } = parseFormula(text, { children })
  const other = formula && reweigh(formula, children, weights)
  return other && formatFormula(other)
}

t.test('a mean of all children takes weights by its weighted form, its power stays', async t => {
  for (const [text, want] of [
    ['mean(children)', 'weighted_mean(a, 1, b, 3, c, 1)'],
    ['gmean(a, b, c)', 'weighted_gmean(a, 1, b, 3, c, 1)'],
    ['hmean(children)', 'weighted_hmean(a, 1, b, 3, c, 1)'],
    ['pmean(-2, children)', 'weighted_pmean(-2, a, 1, b, 3, c, 1)'],
    ['weighted_mean(a, 5, b, 1, c, 2)', 'weighted_mean(a, 5, b, 3, c, 2)'],
    ['weighted_pmean(0.5, a, 5, b, 1, c, 2)', 'weighted_pmean(0.5, a, 5, b, 3, c, 2)']
  ] as const) {
    t.equal(reweighed(text, { b: '3' }), want)
  }
})

t.test('what is no mean of all children takes no weights', async t => {
  for (const text of ['median(children)', 'mean(a, b)', 'mean(b, a, c)', 'mean(children) + 1', 'a']) {
    t.equal(reweighed(text, { b: '3' }), undefined, text)
  }
})

t.test('each named mean is that of all children', async t => {
  const named = ['arithmetic', 'geometric', 'harmonic', 'median', { power: '-1.5' }] as const
  t.strictSame(
    named.map(name => formatFormula(aggregationOf(name, children))),
    ['mean(a, b, c)', 'gmean(a, b, c)', 'hmean(a, b, c)', 'median(a, b, c)', 'pmean(-1.5, a, b, c)']
  )
})

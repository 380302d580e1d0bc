import t from 'tap'
import { formatFormula } from '../../src/definitions/formula-text.js'
import { frameworkOf } from '../support/frameworks.js'
import { restrictFramework } from '../../src/scoring/restrict.js'
import { edition } from '../support/shipped.js'

const framework = frameworkOf(`
tree:
  whole:
    formula: mean(children)
    children:
      weighed: { formula: weighted_mean(children), weights: { a: 3, b: 2, c: 1 }, children: [a, b, c] }
      bounded: { formula: 2 * max(children) - 1, children: [d, e] }
      single: { formula: f / 10, children: [f] }
      mixed: { formula: 'mean(g, h) + g / 2', children: [g, h] }
`)

/** Formulas by node after some indicators are left out; null where the formula is no longer defined. */
const without = (...lost: string[]): Record<string, string | null> => {
  const keep = new Set(framework.nodes.map(node => node.id).filter(id => !lost.includes(id)))
  const composites = restrictFramework(framework, keep).nodes.filter(node => node.kind === 'composite')
  return Object.fromEntries(composites.map(({ id, formula }) => [id, formula && formatFormula(formula)]))
}

const all = {
  whole: 'mean(weighed, bounded, single, mixed)',
  weighed: 'weighted_mean(a, 3, b, 2, c, 1)',
  bounded: '2 * max(d, e) - 1',
  single: 'f / 10',
  mixed: 'mean(g, h) + g / 2'
}

t.test('restrictFramework changes nothing when every indicator stays', async t => {
  t.strictSame(without(), all)
})

t.test('restrictFramework takes lost indicators out of lists, their weights with them', async t => {
  t.strictSame(without('b', 'd'), { ...all, weighed: 'weighted_mean(a, 3, c, 1)', bounded: '2 * max(e) - 1' })
  t.strictSame(without('h'), { ...all, mixed: 'mean(g) + g / 2' })
})

t.test('restrictFramework takes out a composite that loses all its children, and out of its parent', async t => {
  const { whole, single, ...rest } = without('f')
  t.equal(single, undefined)
  t.equal(whole, 'mean(weighed, bounded, mixed)')
  t.strictSame(Object.keys(rest), ['weighed', 'bounded', 'mixed'])
})

t.test('restrictFramework leaves a formula undefined that names a lost indicator outside a list', async t => {
  t.strictSame(without('g'), { ...all, mixed: null })
})

t.test('restrictFramework keeps what is not the tree and the nodes that stay in their order', async t => {
  const { framework: full } = edition('2023')
  const before = edition('2021').scores
  const kept = restrictFramework(full, new Set(before.keys()))
  t.strictSame({ ...kept, nodes: [] }, { ...full, nodes: [] })
  t.strictSame(
    kept.nodes.map(({ id }) => id),
    full.nodes.map(({ id }) => id).filter(id => before.has(id))
  )
})

import t from 'tap'
import { fraction } from '../../src/exact/fraction.js'
import { readerOf, scoreEdition, scoreOf } from '../../src/scoring/edition.js'
import { compositesAbove, createScorer, indicatorsBeneath } from '../../src/scoring/scorer.js'
import { shown } from '../support/formulas.js'
import { frameworkOf, observationsOf } from '../support/frameworks.js'
import { allScorer } from '../support/score-all.js'
import { edition } from '../support/shipped.js'

const framework = frameworkOf(`
tree:
  top: { formula: mean(children), children: [left, right] }
  left: { formula: a * b, children: [a, b] }
  right: { formula: c + 1, children: [c] }
`)
const scored = scoreEdition(
  framework,
  observationsOf(['a', 'b', 'c'], {
    XAA: [fraction(1, 2), fraction(3), fraction(2)],
    XBB: [fraction(1), fraction(5, 2), null],
    XCC: [fraction(3), fraction(1), fraction(1)]
  })
)

t.test('scoreEdition scores children before parents, wherever they stand in the tree', async t => {
  t.equal(shown(scoreOf(scored, 'left', 'XAA')), '3/2')
  t.equal(shown(scoreOf(scored, 'top', 'XAA')), '9/4')
  t.strictSame([...scored.scores.keys()].toSorted(), ['a', 'b', 'c', 'left', 'right', 'top'])
})

t.test(
  'scoreEdition leaves a country without a score on what rests on a missing indicator, and on nothing else',
  async t => {
    const scores = ['a', 'c', 'left', 'right', 'top'].map(node => shown(scoreOf(scored, node, 'XBB')))
    t.strictSame(scores, ['1', 'none', '5/2', 'none', 'none'])
    t.strictSame([...(scored.scores.get('top')?.keys ?? [])], [0, NaN, 1])
  }
)

t.test('scoreOf gives null for countries and nodes that the edition does not have', async t => {
  t.equal(scoreOf(scored, 'top', 'XZZ'), null)
  t.equal(scoreOf(scored, 'bottom', 'XAA'), null)
  t.equal(readerOf(scored, 'XZZ')('top'), null)
})

t.test('a scorer scores one node as it scores all of them', async t => {
  const { framework: tree, countries } = edition('2023')
  const [scorer, scoreAll] = [createScorer(tree), allScorer(tree)]
  for (const iso3 of countries.slice(0, 20)) {
    const read = readerOf(edition('2023'), iso3)
    const all = scoreAll(read)
    for (const [node, score] of all) {
      t.equal(shown(scorer.scoreNode(node, read)), shown(score))
      t.equal(shown(score), shown(read(node)))
    }
  }
})

t.test('indicatorsBeneath and compositesAbove walk the tree down and up', async t => {
  t.strictSame(indicatorsBeneath(framework, 'top'), ['a', 'b', 'c'])
  t.strictSame(indicatorsBeneath(framework, 'c'), ['c'])
  t.strictSame(indicatorsBeneath(framework, 'nothing'), [])
  t.strictSame(compositesAbove(framework, 'c'), ['right', 'top'])
  t.strictSame(compositesAbove(framework, 'top'), [])
})

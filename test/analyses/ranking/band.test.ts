import t from 'tap'
import { bandOf, bandsOf } from '../../../src/analyses/ranking/band.js'
import { fraction, parseDecimal, type Score } from '../../../src/exact/fraction.js'
import { frameworkOf } from '../../support/frameworks.js'
import { edition } from '../../support/shipped.js'

const withBoundary = (boundary: string) =>
  frameworkOf(`
tree:
  top: { formula: mean(children), children: { mid: { formula: mean(children), children: [a] }, low: { formula: mean(children), children: [b] } } }
  other: { formula: mean(children), children: [c] }
bands:
  boundary: ${boundary}
  reference: none
  scales:
    top: [{ id: little, from: 1, label: { en: L } }, { id: some, from: 4, label: { en: S } }, { id: much, from: 6, label: { en: M } }]
    low: [{ id: any, from: 0, label: { en: A } }]
`)

const bandIds = (boundary: string, ...scores: (Score | null)[]): (string | null)[] =>
  scores.map(score => bandOf(withBoundary(boundary), 'top', score)?.id ?? null)

const nearFour = parseDecimal('3.999999999999999999999')

t.test('with lower_included a band begins at its bound, to the last digit of the exact score', async t => {
  const scores = [fraction(1), nearFour, fraction(4), fraction(6), fraction(10), 4]
  t.strictSame(bandIds('lower_included', ...scores), ['little', 'little', 'some', 'much', 'much', 'some'])
  t.strictSame(bandIds('lower_included', parseDecimal('0.99'), null), [null, null])
})

t.test('with lower_excluded a band begins above its bound', async t => {
  const above = parseDecimal('4.000000000000000000001')
  const scores = [fraction(1), nearFour, fraction(4), above, fraction(6), fraction(10)]
  t.strictSame(bandIds('lower_excluded', ...scores), [null, 'little', 'little', 'some', 'some', 'much'])
})

t.test('the bands of a node are those of its nearest ancestor that has any', async t => {
  const framework = withBoundary('lower_included')
  const idsOf = (node: string): string[] => bandsOf(framework, node).map(({ id }) => id)
  t.strictSame(['top', 'mid', 'a'].map(idsOf), Array(3).fill(['little', 'some', 'much']))
  t.strictSame(['low', 'b'].map(idsOf), Array(2).fill(['any']))
  t.strictSame(['other', 'c', 'nothing'].map(idsOf), [[], [], []])
  t.equal(bandOf(framework, 'c', fraction(5)), null)
})

t.test('half points of the shipped index fall in the bands that its legend names', async t => {
  const { framework } = edition('2023')
  const bands = [1, 3.5, 4, 5.5, 6, 7.5, 8, 10].map(
    score => bandOf(framework, 'heroin_trade', fraction(2 * score, 2))?.id
  )
  const want = ['little', 'little', 'moderate', 'moderate', 'significant', 'significant', 'severe', 'severe']
  t.strictSame(
    bands,
    want.map(word => `${word}_influence`)
  )
  t.equal(bandOf(framework, 'law_enforcement', fraction(8))?.id, 'highly_effective')
})

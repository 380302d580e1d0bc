import t from 'tap'
import { quadrantOf } from '../../../src/analyses/ranking/quadrant.js'
import { fraction, parseDecimal, type Score } from '../../../src/exact/fraction.js'
import { edition } from '../../support/shipped.js'

const { framework } = edition('2023')

const quadrant = (criminality: Score | null, resilience: Score | null): string | null =>
  quadrantOf(framework, node => (node === 'criminality' ? criminality : resilience))

t.test('the first word of a quadrant speaks of criminality, the second of resilience', async t => {
  t.equal(quadrant(fraction(3), fraction(8)), 'low_high')
  t.equal(quadrant(fraction(8), fraction(3)), 'high_low')
})

t.test('a score of exactly 5.5 is high; one that only rounds to it is low', async t => {
  t.equal(quadrant(fraction(11, 2), fraction(11, 2)), 'high_high')
  t.equal(quadrant(parseDecimal('5.4999999999999999999'), fraction(11, 2)), 'low_high')
  t.equal(quadrant(fraction(11, 2), parseDecimal('5.495')), 'high_low')
  t.equal(quadrant(5.5, 5.499), 'high_low')
})

t.test('without a score on both axes, or without quadrants, there is none', async t => {
  t.equal(quadrant(null, fraction(5)), null)
  t.equal(quadrant(fraction(5), null), null)
  t.equal(
    quadrantOf({ quadrants: undefined }, () => fraction(5)),
    null
  )
})

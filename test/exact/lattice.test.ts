import t from 'tap'
import fc from 'fast-check'
import { compareScores, fraction, isExact } from '../../src/exact/fraction.js'
import { Lattice } from '../../src/exact/lattice.js'
import { holds } from '../support/property.js'

const sixtieths = new Lattice(60, 600)

t.test('a score of a lattice is its numerator over the denominator, and one object', async t => {
  t.equal(sixtieths.scoreOf(268)?.toFraction(), '67/15')
  t.equal(sixtieths.scoreOf(-30)?.toFraction(), '-1/2')
  t.equal(sixtieths.scoreOf(268), sixtieths.scoreOf(268))
  t.equal(sixtieths.scoreOf(NaN), null, 'a missing score')
})

t.test('numeratorOf is the numerator of what is on the lattice, and of nothing else', async t => {
  holds(
    t,
    fc.property(fc.integer({ min: -600, max: 600 }), numerator => {
      const score = fraction(numerator, 60)
      return Object.is(sixtieths.numeratorOf(score) + 0, numerator + 0)
    })
  )
  for (const [what, score] of [
    ['missing', null],
    ['between two numerators', fraction(1, 7)],
    ['beyond the most', fraction(601, 60)],
    ['of more digits than float64 holds', fraction(10n ** 20n + 1n, 10n ** 19n)],
    ['of a denominator beyond float64', fraction(10n ** 400n + 1n, 10n ** 400n)],
    ['near 0, of such a denominator', fraction(1n, 10n ** 400n)],
    ['a float64', 4.5]
  ] as const)
    t.ok(Number.isNaN(sixtieths.numeratorOf(score)), what)
})

t.test('placeOf stands among numerators as the score among the scores of the lattice', async t => {
  const any = fc.oneof(
    fc.tuple(fc.integer({ min: -700, max: 700 }), fc.integer({ min: 1, max: 130 })).map(([n, d]) => fraction(n, d)),
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.integer({ min: -600, max: 600 }).map(n => n / 60)
  )
  holds(
    t,
    fc.property(any, fc.integer({ min: -600, max: 600 }), (score, numerator) => {
      const known = sixtieths.scoreOf(numerator) ?? NaN
      const wanted = isExact(score) ? compareScores(score, known) : score - numerator / 60
      return Math.sign(sixtieths.placeOf(score) - numerator) === Math.sign(wanted)
    }),
    2000
  )
  t.ok(Number.isNaN(sixtieths.placeOf(null)), 'a missing score')
})

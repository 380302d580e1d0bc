import t from 'tap'
import fc from 'fast-check'
import { compareScores, fraction, isExact, toFloat, type Fraction } from '../../src/exact/fraction.js'
import { evaluate, named, shown } from '../support/formulas.js'
import { holds } from '../support/property.js'

const positive = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 12 }))
  .map(([n, d]) => fraction(n, d))
const several = fc.array(positive, { minLength: 1, maxLength: 6 })
const over = (name: string, of: readonly Fraction[]) =>
  evaluate(`${name}(${Object.keys(named(of)).join(', ')})`, named(of))

t.test('hmean <= gmean <= mean, all between min and max, and equal where all scores are equal', async t => {
  holds(
    t,
    fc.property(several, of => {
      const [least, harmonic, geometric, arithmetic, most] = ['min', 'hmean', 'gmean', 'mean', 'max'].map(name => {
        const score = over(name, of)
        return score === null ? NaN : toFloat(score)
      })
      const rising = [least, harmonic, geometric, arithmetic, most]
      return rising.every((score, at) => at === 0 || (score ?? NaN) >= (rising[at - 1] ?? NaN) * (1 - 1e-12))
    })
  )
  for (const name of ['min', 'hmean', 'gmean', 'mean', 'max', 'median']) {
    t.equal(shown(over(name, [fraction(50), fraction(50), fraction(50)])), '50', name)
  }
})

t.test('no function of a list depends on the order of the list', async t => {
  for (const name of ['mean', 'gmean', 'hmean', 'median', 'min', 'max']) {
    holds(
      t,
      fc.property(several, of => shown(over(name, of)) === shown(over(name, of.toReversed())))
    )
  }
})

t.test(
  'a weighted mean with equal weights is the plain mean, and does not change when all weights are scaled',
  async t => {
    const weigh = (of: Record<string, Fraction>, weight: string) =>
      shown(
        evaluate(
          `weighted_mean(${Object.keys(of)
            .map(id => `${id}, ${weight}`)
            .join(', ')})`,
          of
        )
      )
    holds(
      t,
      fc.property(several, of =>
        [weigh(named(of), '1'), weigh(named(of), '0.25')].every(mean => mean === shown(over('mean', of)))
      )
    )
  }
)

t.test('everything but roots is exact for exact scores', async t => {
  holds(
    t,
    fc.property(several, of => {
      return ['mean', 'hmean', 'median', 'min', 'max'].every(name => isExact(over(name, of) ?? NaN))
    })
  )
  const clamped = evaluate('clamp(a, 0.1, 0.3)', { a: fraction(1, 3) })
  t.equal(compareScores(clamped ?? NaN, fraction(3, 10)), 0)
})

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

t.test('the generalised mean rises with its power, through hmean, gmean and mean', async t => {
  const powers = ['-10', '-2', '-1', '-0.5', '0', '0.5', '1', '2', '10']
  holds(
    t,
    fc.property(several, of => {
      const ids = Object.keys(named(of)).join(', ')
      const rising = powers.map(exponent => toFloat(evaluate(`pmean(${exponent}, ${ids})`, named(of)) ?? NaN))
      const [harmonic, geometric, arithmetic] = ['hmean', 'gmean', 'mean'].map(name => toFloat(over(name, of) ?? NaN))
      return (
        rising.every((score, at) => at === 0 || score >= (rising[at - 1] ?? NaN) * (1 - 1e-12)) &&
        rising[2] === harmonic &&
        rising[4] === geometric &&
        rising[6] === arithmetic
      )
    })
  )
})

t.test('a weight of two counts as the score twice, in every mean with weights', async t => {
  holds(
    t,
    fc.property(positive, positive, (a, b) =>
      ['mean', 'gmean', 'hmean', 'pmean(3'].every(name => {
        const [call, open] = name.includes('(') ? [name, ', '] : [name, '(']
        const weighted = evaluate(`weighted_${call}${open}a, 2, b, 1)`, { a, b })
        return shown(weighted) === shown(evaluate(`${call}${open}a, a, b)`, { a, b }))
      })
    )
  )
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

import t from 'tap'
import { certain, probabilityUpTo } from '../../../src/analyses/kernels/distribution.js'
import { distributeScores } from '../../../src/analyses/uncertainty/score-distribution.js'
import type { Output } from '../../../src/analyses/sensitivity/plan.js'
import { indicatorsBeneath } from '../../../src/scoring/scorer.js'
import { errorsOf, near, study, surroundings } from '../../support/sensitivity.js'
import { covered, edition } from '../../support/shipped.js'

const of = edition('2023')

t.test(
  "the shares of a country's own errors and of the others' in its rank are those of the exact distributions",
  async t => {
    const error = { kind: 'step', k: 1 } as const
    const { countries } = distributeScores(of, 'criminality', { error }, surroundings.scaleOf)
    const at = of.position.get('KAZ') ?? -1
    const own = countries[at] ?? certain(0)
    // Given the own score, the rank is 1 and a sum of independent countries above.
    const given = [...own.probabilities].map((chance, step) => {
      const above = countries.flatMap((other, place) =>
        other && place !== at ? [1 - probabilityUpTo(other, own.first + step)] : []
      )
      const mean = above.reduce((sum, p) => sum + p, 1)
      return { chance, mean, variance: above.reduce((sum, p) => sum + p * (1 - p), 0) }
    })
    const over = (of: (each: (typeof given)[number]) => number) =>
      given.reduce((sum, each) => sum + each.chance * of(each), 0)
    const mean = over(each => each.mean)
    const [byOwn, left] = [over(each => (each.mean - mean) ** 2), over(each => each.variance)]
    const factors = (['own', 'others'] as const).map(side => ({
      ...errorsOf('every', side),
      indicators: indicatorsBeneath(of.framework, 'criminality')
    }))
    const output: Output = { node: 'criminality', quantity: 'rank', country: 'KAZ', scope: covered('2023', 'world') }
    const found = study(of, output, factors, { samples: 4096, seed: 1 })
    near(t, found.mean, mean, 0.3)
    near(t, found.variance / (byOwn + left), 1, 0.03)
    near(t, found.indices[0]?.first?.value, byOwn / (byOwn + left), 0.06)
    near(t, found.indices[1]?.total?.value, left / (byOwn + left), 0.06)
  }
)

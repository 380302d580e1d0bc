import type { Framework } from '../../src/definitions/framework.js'
import type { Observations } from '../../src/data/observations.js'
import { columnOf, fraction } from './compiled.js'
import { seededRandom } from './random.js'

/** An index of made-up units: a random half point from 1 to 10 for each indicator of a framework. */
export const syntheticObservations = (framework: Framework, units: number): Observations => {
  const random = seededRandom(units)
  const halfPoints = Array.from({ length: 19 }, (_, at) => fraction(at + 2, 2))
  const indicators = framework.nodes.filter(node => node.kind === 'indicator')
  return {
    edition: framework.edition,
    countries: Array.from({ length: units }, (_, at) => `U${String(at).padStart(6, '0')}`),
    scores: new Map(
      indicators.map(({ id }) => [id, columnOf(Array.from({ length: units }, () => random.pick(halfPoints)))] as const)
    )
  }
}

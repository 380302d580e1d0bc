import type { Goal } from '../../src/answers/goal-seek/asked.js'
import type { ScoredEdition } from '../../src/scoring/edition.js'
import { seededRandom } from './random.js'

const quadrants = ['low_low', 'low_high', 'high_low', 'high_high']
const bands = ['little_influence', 'moderate_influence', 'significant_influence', 'severe_influence']
const composites = ['criminality', 'criminal_markets', 'criminal_actors', 'resilience']

/**
 * Goals of every kind for every country: each quadrant (both axes, all 32 indicators), near and far scores, ranks, bands and a
 * goal with costs that make many plans equally cheap.
 */
export const variedGoals = ({ countries, framework }: ScoredEdition): Goal[] => {
  const random = seededRandom(32_193)
  const actors = framework.nodes.filter(({ parent }) => parent === 'criminal_actors').map(({ id }) => id)
  // A step of an actor moves criminality three times as far as one of a market: at three times the cost all ways tie.
  const tying = Object.fromEntries(actors.map(id => [id, 3]))
  return countries.flatMap(country => [
    ...quadrants.map((quadrant): Goal => ({ country, target: { quadrant } })),
    { country, target: { node: random.pick(composites), at_least: 1 + random.below(91) / 10 } },
    { country, target: { node: random.pick(composites), at_most: 1 + random.below(91) / 10 } },
    { country, target: { node: random.pick(composites), rank_at_most: 1 + random.below(193) } },
    { country, target: { node: random.pick(composites), rank_at_least: 1 + random.below(193) } },
    { country, target: { node: 'criminality', band: random.pick(bands) }, costs: tying }
  ])
}

import { rankDistributionsSpecial } from './special/rank-distributions.js'
import { sensitivitySpecial, simulationSpecial } from './special/simulation.js'
import type { Special } from './special/special.js'

export type { Special } from './special/special.js'

/** By the word of the question. */
export const specials: Readonly<Record<string, Special>> = {
  'rank-distributions': rankDistributionsSpecial,
  sensitivity: sensitivitySpecial,
  simulation: simulationSpecial
}

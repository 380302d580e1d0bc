import { ranking } from './ranking/ranking.js'
import { sensitivity } from './sensitivity/sensitivity.js'
import { simulation } from './simulation/simulation.js'
import { correlations } from './statistics/correlations.js'
import { structure } from './statistics/structure.js'
import { claims } from './uncertainty/claims.js'
import { rankDistribution } from './uncertainty/rank-distribution.js'
import { rankDistributions } from './uncertainty/rank-distributions.js'
import { leaveOneOut } from './what-if/leave-one-out.js'
import { methods } from './what-if/methods.js'
import { tornado } from './what-if/tornado.js'

/** Every question, in the order of the document. */
export const questions = [
  ranking,
  tornado,
  leaveOneOut,
  methods,
  rankDistributions,
  rankDistribution,
  claims,
  simulation,
  sensitivity,
  correlations,
  structure
] as const

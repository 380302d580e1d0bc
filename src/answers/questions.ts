import { ranking } from './ranking/ranking.js'
import { correlations } from './statistics/correlations.js'
import { claims } from './uncertainty/claims.js'
import { rankDistribution } from './uncertainty/rank-distribution.js'
import { rankDistributions } from './uncertainty/rank-distributions.js'
import { structure } from './statistics/structure.js'

/** Every question, in the order of the document. */
export const questions = [ranking, rankDistributions, rankDistribution, claims, correlations, structure] as const

import { ranking } from './ranking/ranking.js'
import { correlations } from './statistics/correlations.js'
import { structure } from './statistics/structure.js'

/** Every question, in the order of the document. */
export const questions = [ranking, correlations, structure] as const

import { ranking } from './ranking/ranking.js'

/** Every question, in the order of the document. */
export const questions = [ranking] as const

import { ranking } from './ranking/ranking.js'
import { tornado } from './what-if/tornado.js'
import { leaveOneOut } from './what-if/leave-one-out.js'
import { methods } from './what-if/methods.js'

/** Every question, in the order of the document. */
export const questions = [ranking, tornado, leaveOneOut, methods] as const

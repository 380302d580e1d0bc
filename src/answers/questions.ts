import { ranking } from './ranking/ranking.js'
import { tornado } from './what-if/tornado.js'
import { leaveOneOut } from './what-if/leave-one-out.js'
import { methods } from './what-if/methods.js'
import { whatIfBatch } from './what-if/what-if-batch.js'
import { whatIf } from './what-if/what-if.js'
import { goalSeek } from './goal-seek/goal-seek.js'
import { draftCheck } from './draft/draft-check.js'

/** Every question, in the order of the document. */
export const questions = [ranking, draftCheck, whatIf, whatIfBatch, tornado, leaveOneOut, methods, goalSeek] as const

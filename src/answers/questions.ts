import { comparison } from './comparison/comparison.js'
import { similar } from './comparison/similar.js'
import { bulk } from './method/bulk.js'
import { countries, country } from './method/countries.js'
import { edition, editions } from './method/editions.js'
import { indicator, indicators } from './method/indicators.js'
import { problem, problems } from './method/problems.js'
import { scopes } from './method/scopes.js'
import { scores } from './method/scores.js'
import { averages } from './ranking/averages.js'
import { ranking } from './ranking/ranking.js'
import { tornado } from './what-if/tornado.js'
import { leaveOneOut } from './what-if/leave-one-out.js'
import { methods } from './what-if/methods.js'

/** Every question, in the order of the document. */
export const questions = [
  editions,
  edition,
  indicators,
  indicator,
  countries,
  country,
  scopes,
  scores,
  bulk,
  ranking,
  averages,
  similar,
  comparison,
  tornado,
  leaveOneOut,
  methods,
  problems,
  problem
] as const

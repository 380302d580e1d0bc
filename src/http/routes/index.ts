import type { Routes } from '../route.js'
import { averagesRoutes } from './averages.js'
import { batchRoutes } from './batch.js'
import { bulkRoutes } from './bulk.js'
import { claimsRoutes } from './claims.js'
import { comparisonRoutes } from './comparison.js'
import { correlationRoutes } from './correlation.js'
import { countriesRoutes } from './countries.js'
import { draftRoutes } from './drafts.js'
import { editionsRoutes } from './editions.js'
import { goalSeekRoutes } from './goal-seek.js'
import { indicatorsRoutes } from './indicators.js'
import { jobsRoutes } from './jobs.js'
import { leaveOneOutRoutes } from './leave-one-out.js'
import { methodsRoutes } from './methods.js'
import { rankDistributionRoutes } from './rank-distribution.js'
import { releasesRoutes } from './releases.js'
import { scenariosRoutes } from './scenarios.js'
import { scopesRoutes } from './scopes.js'
import { scoresRoutes } from './scores.js'
import { sensitivityRoutes } from './sensitivity.js'
import { similarRoutes } from './similar.js'
import { simulationRoutes } from './simulations.js'
import { structureRoutes } from './structure.js'
import { tornadoRoutes } from './tornado.js'
import { whatIfRoutes } from './what-if.js'

/** The routes under `/v1`, in the order of the document. */
export const versionedRoutes: readonly Routes[] = [
  editionsRoutes,
  indicatorsRoutes,
  countriesRoutes,
  scopesRoutes,
  scoresRoutes,
  bulkRoutes,
  averagesRoutes,
  similarRoutes,
  comparisonRoutes,
  draftRoutes,
  whatIfRoutes,
  batchRoutes,
  tornadoRoutes,
  leaveOneOutRoutes,
  methodsRoutes,
  goalSeekRoutes,
  scenariosRoutes,
  releasesRoutes,
  rankDistributionRoutes,
  claimsRoutes,
  simulationRoutes,
  jobsRoutes,
  sensitivityRoutes,
  correlationRoutes,
  structureRoutes
]

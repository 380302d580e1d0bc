import type { Routes } from '../route.js'
import { batchRoutes } from './batch.js'
import { chartsRoutes } from './charts.js'
import { claimsRoutes } from './claims.js'
import { correlationRoutes } from './correlation.js'
import { deltasRoutes } from './deltas.js'
import { draftRoutes } from './drafts.js'
import { evidenceConflictsRoutes } from './evidence-conflicts.js'
import { evidenceRoutes } from './evidence.js'
import { goalSeekRoutes } from './goal-seek.js'
import { jobsRoutes } from './jobs.js'
import { profileRoutes } from './profile.js'
import { rankDistributionRoutes } from './rank-distribution.js'
import { releasesRoutes } from './releases.js'
import { scenariosRoutes } from './scenarios.js'
import { scopeRoutes } from './scope.js'
import { sensitivityRoutes } from './sensitivity.js'
import { simulationRoutes } from './simulations.js'
import { structureRoutes } from './structure.js'
import { whatIfRoutes } from './what-if.js'

/** The routes under `/v1`, in the order of the document. */
export const versionedRoutes: readonly Routes[] = [
  deltasRoutes,
  profileRoutes,
  scopeRoutes,
  chartsRoutes,
  evidenceConflictsRoutes,
  evidenceRoutes,
  draftRoutes,
  whatIfRoutes,
  batchRoutes,
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

import type { Routes } from '../route.js'
import { chartsRoutes } from './charts.js'
import { deltasRoutes } from './deltas.js'
import { evidenceConflictsRoutes } from './evidence-conflicts.js'
import { evidenceRoutes } from './evidence.js'
import { jobsRoutes } from './jobs.js'
import { profileRoutes } from './profile.js'
import { releasesRoutes } from './releases.js'
import { scenariosRoutes } from './scenarios.js'
import { scopeRoutes } from './scope.js'
import { sensitivityRoutes } from './sensitivity.js'
import { simulationRoutes } from './simulations.js'

/** The routes under `/v1`, in the order of the document. */
export const versionedRoutes: readonly Routes[] = [
  deltasRoutes,
  profileRoutes,
  scopeRoutes,
  chartsRoutes,
  evidenceConflictsRoutes,
  evidenceRoutes,
  scenariosRoutes,
  releasesRoutes,
  simulationRoutes,
  jobsRoutes,
  sensitivityRoutes
]

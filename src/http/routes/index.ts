import type { Routes } from '../route.js'
import { averagesRoutes } from './averages.js'
import { batchRoutes } from './batch.js'
import { bulkRoutes } from './bulk.js'
import { chartsRoutes } from './charts.js'
import { comparisonRoutes } from './comparison.js'
import { countriesRoutes } from './countries.js'
import { deltasRoutes } from './deltas.js'
import { draftRoutes } from './drafts.js'
import { editionsRoutes } from './editions.js'
import { evidenceConflictsRoutes } from './evidence-conflicts.js'
import { evidenceRoutes } from './evidence.js'
import { goalSeekRoutes } from './goal-seek.js'
import { indicatorsRoutes } from './indicators.js'
import { profileRoutes } from './profile.js'
import { scopeRoutes } from './scope.js'
import { scopesRoutes } from './scopes.js'
import { scoresRoutes } from './scores.js'
import { similarRoutes } from './similar.js'
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
  deltasRoutes,
  profileRoutes,
  similarRoutes,
  comparisonRoutes,
  scopeRoutes,
  chartsRoutes,
  evidenceConflictsRoutes,
  evidenceRoutes,
  draftRoutes,
  whatIfRoutes,
  batchRoutes,
  goalSeekRoutes
]

import type { StoredRoute } from './route.js'
import { jobRoutes } from './jobs.js'
import { releaseRoutes } from './releases.js'
import { scenarioRoutes } from './scenarios.js'

/** By the word of the question. */
export const routesByWord: Readonly<Record<string, StoredRoute>> = { ...scenarioRoutes, ...releaseRoutes, ...jobRoutes }

import type { Routes } from '../route.js'
import { jobsRoutes } from './jobs.js'
import { releasesRoutes } from './releases.js'
import { scenariosRoutes } from './scenarios.js'

/** The routes under `/v1`, in the order of the document. */
export const versionedRoutes: readonly Routes[] = [scenariosRoutes, releasesRoutes, jobsRoutes]

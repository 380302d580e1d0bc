import { pageRoutes } from '../web/routes.js'
import { movedRoutes } from '../questions/moved.js'
import type { Routes } from '../route.js'
import { assistantRoutes } from './assistants.js'
import { clientRoutes } from './clients.js'
import { dataPackageRoutes } from './data-package.js'
import { healthRoutes } from './service.js'

/** What is served beside questions, outside of the versions of the API. */
export const unversionedRoutes: readonly Routes[] = [healthRoutes, clientRoutes, assistantRoutes, pageRoutes]

/** What is served beside questions beneath `/v1`. */
export const versionedRoutes: readonly Routes[] = [dataPackageRoutes, movedRoutes()]

import type { StoredFace } from './face.js'
import { jobFaces } from './jobs.js'
import { releaseFaces } from './releases.js'
import { scenarioFaces } from './scenarios.js'

/** By the word of the question. */
export const storedFaces: Readonly<Record<string, StoredFace>> = { ...scenarioFaces, ...releaseFaces, ...jobFaces }

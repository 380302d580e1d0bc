import { chart, profile, scopeProfile } from './special/profiles.js'
import type { Special } from './special/special.js'

export type { Special } from './special/special.js'

/** By the word of the question. */
export const specials: Readonly<Record<string, Special>> = { profile, 'scope-profile': scopeProfile, chart }

import type { Special } from './special/special.js'
import { chart, profile, scopeProfile } from './special/profiles.js'
import { countryMatchesSpecial } from './special/country-matches.js'
import { comparison } from './special/comparison.js'
import { draftCheckSpecial } from './special/draft-check.js'
import { rankDistributionsSpecial } from './special/rank-distributions.js'
import { scores } from './special/scores.js'
import { simulationSpecial } from './special/simulation.js'
import { whatIfBatchSpecial } from './special/what-if-batch.js'
import { whatIfSpecial } from './special/what-if.js'

export type { Special } from './special/special.js'

/** What questions have over HTTP beside what follows from their declarations, by word. */
export const specials: Readonly<Record<string, Special<never>>> = {
  'country-matches': countryMatchesSpecial,
  'draft-check': draftCheckSpecial,
  'rank-distributions': rankDistributionsSpecial,
  'scope-profile': scopeProfile,
  'what-if': whatIfSpecial,
  'what-if-batch': whatIfBatchSpecial,
  chart,
  comparison,
  profile,
  scores,
  simulation: simulationSpecial
}

import type { Special } from './special.js'
import { draftSpecials } from './specials/draft.js'
import { evidenceSpecials } from './specials/evidence.js'
import { methodSpecials } from './specials/method.js'
import { profileSpecials } from './specials/profile.js'
import { rankingSpecials } from './specials/ranking.js'
import { simulationSpecials } from './specials/simulation.js'
import { statisticsSpecials } from './specials/statistics.js'
import { uncertaintySpecials } from './specials/uncertainty.js'
import { whatIfSpecials } from './specials/what-if.js'

/** What questions have on the command line beside what follows from their declarations, by word. */
export const specials: Readonly<Record<string, Special>> = {
  ...methodSpecials,
  ...rankingSpecials,
  ...profileSpecials,
  ...evidenceSpecials,
  ...draftSpecials,
  ...whatIfSpecials,
  ...uncertaintySpecials,
  ...simulationSpecials,
  ...statisticsSpecials
}

import type { Special } from './special.js'
import { methodSpecials } from './specials/method.js'
import { statisticsSpecials } from './specials/statistics.js'
import { uncertaintySpecials } from './specials/uncertainty.js'
import { whatIfSpecials } from './specials/what-if.js'

/** What questions have on the command line beside what follows from their declarations, by word. */
export const specials: Readonly<Record<string, Special>> = {
  ...methodSpecials,
  ...statisticsSpecials,
  ...uncertaintySpecials,
  ...whatIfSpecials
}

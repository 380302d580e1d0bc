import type { Special } from '../special.js'

/** One scope, or all of a kind. */
const averages: Special = {
  extend: command => {
    command.options.find(({ long }) => long === '--by')?.conflicts('scope')
  },
  examples: [
    'averages criminality --edition 2023',
    'averages resilience --by region --exact',
    'averages cocaine_trade --scope countries:KAZ,UZB,TJK'
  ]
}

export const rankingSpecials = { averages }

import type { Special } from '../special.js'

const averages: Special = {
  examples: [
    'averages criminality --edition 2023',
    'averages resilience --by region --exact',
    'averages cocaine_trade --scope countries:KAZ,UZB,TJK'
  ]
}

export const rankingSpecials = { averages }

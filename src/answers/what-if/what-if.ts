import * as ask from '../kit/asks.js'
import { body } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { patchCost } from '../patch/cost.js'
import type { Patch } from '../patch/asked.js'
import { answerPatch } from './patched.js'
import { effectsGiven } from './table.js'

/** What every way to ask says of the answer. */
export const patchedSays =
  'Baseline and scenario side by side; a patch of the method or of scopes has a summary in `meta`: rank correlation, largest shifts, changed quadrants, formulas as executed, and which composites are then computed in float64.'

/** What composites and ranks would be under other scores or another method. */
export const whatIf = question({
  word: 'what-if',
  path: '/editions/{edition}/what-if',
  topic: 'What-if',
  summary: 'Change scores, weights, indicators or formulas and see every affected composite and rank',
  description: `${patchedSays} Nothing is stored. CSV has one row a country, composite and scope. Ranks are in the world, the continent, the region of each country and the scopes that are asked for.`,
  asks: {
    edition: ask.edition,
    scope: ask.scopes,
    exact: ask.exact,
    patch: body<Patch>('patch', 'Drop, add, formulas, aggregations, weights and changes apply in this order', {
      errors: ['PATCH_INVALID']
    })
  },
  gives: effectsGiven,
  errors: ['QUESTION_TOO_LARGE'],
  cost: patchCost,
  examples: {
    'Kazakhstan with one point more against money laundering': {
      edition: '2023',
      changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }]
    },
    'The same, resting on facts that stay linked to it': {
      edition: '2023',
      changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }],
      evidence: ['KAZ-057', 'KAZ-105'],
      note: 'Money laundering after the return of assets.'
    },
    'Half a point more heroin trade in all of West Africa': {
      edition: '2023',
      changes: [{ scope: 'region:west_africa', indicator: 'heroin_trade', by: 0.5 }],
      ends: 'clip'
    },
    'Another method: markets count twice, a geometric mean, one market left out': {
      edition: '2023',
      drop: ['cyber_dependent_crimes'],
      aggregations: { resilience: 'geometric' },
      weights: { criminality: { criminal_markets: 2 } }
    }
  },
  answer: (index, asked, tell) => answerPatch(index, asked, asked, tell)
})

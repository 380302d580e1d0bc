import { deflateRawSync } from 'node:zlib'
import type { Request } from '../request.js'

const region = 'region:central_asia_and_the_caucasus'

/** Patches by what they are, sound in the edition of 2023. */
export const patches = {
  'one point': { changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }] },
  'several cells': {
    changes: [
      { country: 'Kazakhstan', indicator: 'prevention', score: 5 },
      { country: 'KAZ', indicator: 'heroin_trade', by: -0.5 },
      { country: 'UZB', indicator: 'prevention', by: 1.5 }
    ]
  },
  facts: {
    changes: [{ country: 'KAZ', indicator: 'anti_money_laundering', by: 1 }],
    evidence: ['KAZ-057', 'KAZ-105'],
    note: 'What came back from abroad.'
  },
  'a scope': { changes: [{ scope: 'region:west_africa', indicator: 'heroin_trade', by: 0.5 }], ends: 'clip' },
  'a scope and one of it': {
    changes: [
      { scope: region, indicator: 'prevention', by: 0.5 },
      { country: 'TKM', indicator: 'prevention', score: 1 }
    ]
  },
  method: {
    drop: ['cyber_dependent_crimes'],
    aggregations: { resilience: 'geometric' },
    weights: { criminality: { criminal_markets: 2 } }
  },
  'powers and medians': {
    aggregations: { criminal_markets: { generalised: 3 }, criminal_actors: 'median', resilience: 'harmonic' }
  },
  formula: {
    formulas: {
      criminality: 'max(criminal_markets, criminal_actors) * 0.75 + 0.25 * min(criminal_markets, criminal_actors)'
    }
  },
  added: {
    add: [
      {
        id: 'wildlife_cybercrime',
        parent: 'criminal_markets',
        scores: [
          { scope: 'world', score: 4 },
          { country: 'KAZ', score: 7.5 }
        ]
      }
    ]
  },
  nothing: {}
} as const

/** Patches that are refused, by why. */
export const refused = {
  'off the scale': { changes: [{ country: 'KAZ', indicator: 'prevention', by: 9 }] },
  'between steps': { changes: [{ country: 'KAZ', indicator: 'prevention', score: 4.25 }] },
  'many faults': {
    changes: [
      { country: 'Atlantis', indicator: 'prevention', by: 1 },
      { country: 'Congo', indicator: 'preventon', by: 1 },
      { country: 'KAZ', indicator: 'prevention', score: 11 }
    ],
    drop: ['atlantis'],
    weights: { criminality: { prevention: -1 } }
  },
  'a cell twice': {
    changes: [
      { country: 'KAZ', indicator: 'prevention', by: 1 },
      { country: 'Kazakhstan', indicator: 'prevention', score: 3 }
    ]
  },
  'formula of another language': { formulas: { criminality: 'criminal_markets +' } },
  'formula of unknown names': { formulas: { criminality: 'mean(criminal_markets, atlantis)' } },
  'neither score nor move': { changes: [{ country: 'KAZ', indicator: 'prevention' }] },
  'unknown member': { changez: [] },
  'facts that do not bear': { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }], evidence: ['KAZ-999'] }
} as const

/** A query that carries a patch: packed, not compressed, since how well zlib compresses is not the same everywhere. */
export const linkOf = (patch: object | string): string =>
  `patch=${deflateRawSync(typeof patch === 'string' ? patch : JSON.stringify(patch), { level: 0 }).toString('base64url')}`

/** What is wrong with a body whatever the question. */
export const faultyBodies = (
  make: (note: string, body: string, headers?: Record<string, string>) => Request
): Request[] => [
  make('cut off', '{"changes":'),
  make('empty', ''),
  make('a list', '[]'),
  make('plain text', 'changes', { 'content-type': 'text/csv' })
]

import type { SimulationQuestion } from './question.js'

/** What is asked where nothing else is said. */
const usual = {
  edition: '2023',
  seed: 2023,
  scope: 'world',
  errors: [{ kind: 'step', k: 1 }],
  levels: [0.05, 0.5, 0.95]
} as const

const region = 'region:central_asia_and_the_caucasus'

export const simulationExamples: Readonly<Record<string, SimulationQuestion>> = {
  'One step either way in every score, equal odds': { ...usual, replications: 1000 },
  'Weights and means that vary, one indicator left out at a time': {
    ...usual,
    replications: 500,
    scope: region,
    errors: [],
    weights: { kind: 'dirichlet', concentration: 10 },
    aggregations: { criminality: ['arithmetic', 'geometric'] },
    drop: { count: 1 }
  },
  'A normal error that the countries of a region share': {
    ...usual,
    replications: 500,
    scope: 'continent:asia',
    errors: [{ kind: 'normal', sd: 0.5, grid: true, shared_by: 'region' }]
  },
  'Scores normalised in one of four ways; ranges of reviewers for two of them': {
    ...usual,
    replications: 500,
    scope: region,
    errors: [
      {
        kind: 'ranges',
        shape: 'triangular',
        odds: [1, 2, 1],
        cells: [
          { country: 'KAZ', indicator: 'human_trafficking', low: 4, best: 4.5, high: 6 },
          { country: 'UZB', indicator: 'heroin_trade', low: 5, best: 6, high: 6.5 }
        ],
        otherwise: { kind: 'step', k: 1 }
      }
    ],
    normalisations: ['none', 'min_max', 'z_score', 'rank']
  }
}

const url = '/v1/editions/2023/simulations'

export const simulationExamples = {
  'One step either way in every score, equal odds': { url, body: { replications: 1000 } },
  'Weights and means that vary, one indicator left out at a time': {
    url,
    body: {
      replications: 500,
      scope: 'region:central_asia_and_the_caucasus',
      errors: [],
      weights: { kind: 'dirichlet', concentration: 10 },
      aggregations: { criminality: ['arithmetic', 'geometric'] },
      drop: { count: 1 }
    }
  },
  'A normal error that the countries of a region share': {
    url,
    body: { replications: 500, scope: 'continent:asia', errors: [{ kind: 'normal', sd: 0.5, shared_by: 'region' }] }
  },
  'Scores normalised in one of four ways; ranges of reviewers for two of them': {
    url,
    body: {
      replications: 500,
      scope: 'region:central_asia_and_the_caucasus',
      errors: [
        {
          kind: 'ranges',
          cells: [
            { country: 'KAZ', indicator: 'human_trafficking', low: 4, best: 4.5, high: 6 },
            { country: 'UZB', indicator: 'heroin_trade', low: 5, best: 6, high: 6.5 }
          ],
          otherwise: { kind: 'step' }
        }
      ],
      normalisations: ['none', 'min_max', 'z_score', 'rank']
    }
  },
  'As a job, whose address is answered': {
    url,
    body: { replications: 2000, scope: 'group:eu', weights: { kind: 'uniform' } },
    headers: { prefer: 'respond-async' }
  }
}

export const jobExamples = { 'A job that is done': '/v1/jobs/{job}' }

export const eventExamples = { 'A job that is done': '/v1/jobs/{job}/events' }

export const resultExamples = { 'The result of a job': '/v1/jobs/{job}/result' }

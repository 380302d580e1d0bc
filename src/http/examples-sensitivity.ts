const url = '/v1/editions/2023/sensitivity'

export const sensitivityExamples = {
  "What Kazakhstan's rank in Central Asia and the Caucasus depends on": {
    url,
    body: {
      output: {
        node: 'resilience',
        quantity: 'rank',
        country: 'KAZ',
        scope: 'region:central_asia_and_the_caucasus'
      },
      samples: 256,
      seed: 2023
    }
  },
  'Choices of method against errors of scores, for the ranking as a whole': {
    url,
    body: {
      output: { node: 'criminality', quantity: 'rank', scope: 'region:west_africa' },
      factors: [
        { kind: 'errors', together: true },
        { kind: 'weights', node: 'criminality', by: 0.5 },
        { kind: 'aggregation', node: 'criminality', among: ['arithmetic', 'geometric'] },
        { kind: 'drop' }
      ],
      samples: 256
    }
  }
}

export const claimsExamples = {
  'What may be said of Kazakhstan': {
    url: '/v1/editions/2025/claims',
    body: {
      uncertainty: 'step',
      claims: [
        { kind: 'ranks_above', country: 'KAZ', other: 'TKM', node: 'criminality' },
        { kind: 'top', country: 'KAZ', k: 3, node: 'resilience', scope: 'region:central_asia_and_the_caucasus' },
        { kind: 'improved', country: 'KAZ', node: 'resilience', since: '2021' },
        { kind: 'quadrant', country: 'KAZ', quadrant: 'low_low' }
      ]
    }
  },
  'With the range that a reviewer gives for one score': {
    url: '/v1/editions/2025/claims',
    body: {
      uncertainty: {
        kind: 'ranges',
        cells: [{ country: 'KAZ', indicator: 'prevention', low: 4, best: 5, high: 5.5 }],
        otherwise: { kind: 'step', k: 1 }
      },
      claims: [{ kind: 'ranks_above', country: 'KAZ', other: 'UZB', node: 'resilience' }]
    }
  }
}

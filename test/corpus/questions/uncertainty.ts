import { citations, csvs, get, post, type Request } from '../request.js'
import { faultyBodies } from './patches.js'

const region = 'region:central_asia_and_the_caucasus'
const ranges = {
  kind: 'ranges',
  cells: [{ country: 'KAZ', indicator: 'prevention', low: 4, best: 5, high: 5.5 }],
  otherwise: { kind: 'step', k: 1 }
}
const faultyRanges = {
  kind: 'ranges',
  cells: [{ country: 'KAZ', indicator: 'prevention', low: 1, best: 2.25, high: 3 }]
}
const refuse = (word: Request['word'], values: string): Request[] =>
  faultyBodies((note, body, headers) => post(word, values, note, body, '', { headers: headers ?? {} }))

const distributions = [
  ...get(
    'rank-distributions',
    '2025/criminality',
    '',
    '.csv',
    '.svg',
    `?full=true&scope=${region}`,
    `?exact=true&scope=${region}`,
    ...citations
  ),
  ...get(
    'rank-distributions',
    '2025/resilience',
    `.svg?scope=${region}&uncertainty=step:2`,
    `.png?scope=${region}`,
    `${csvs[1]}&scope=group:g7`,
    '?country=KAZ,UZB',
    '?uncertainty=normal:0.5&level=0.5&scope=group:brics'
  ),
  ...get(
    'rank-distributions',
    '2025/criminality',
    '?uncertainty=step@region',
    '?uncertainty=often',
    '?level=1',
    '?country=Congo',
    '?scope=countries:'
  ),
  post('rank-distributions', '2025/criminality', 'ranges', { uncertainty: ranges }, `?scope=${region}`),
  post('rank-distributions', '2025/resilience', 'ranges', { uncertainty: ranges }, `.csv?scope=${region}&level=0.5`),
  post('rank-distributions', '2025/resilience', 'faulty ranges', { uncertainty: faultyRanges }),
  post('rank-distributions', '2025/resilience', 'shared', { uncertainty: { kind: 'step', shared_by: 'region' } }),
  ...refuse('rank-distributions', '2025/resilience'),
  ...get(
    'rank-distribution',
    '2025/criminality/KAZ',
    '',
    '.csv',
    `?scope=${region}`,
    '?uncertainty=step:2&level=0.5',
    ...citations
  ),
  ...get(
    'rank-distribution',
    '2021/resilience/Uzbekistan',
    '',
    '.csv?sep=;&decimal=,',
    '?scope=group:eu',
    '?uncertainty=normal:0.3@region'
  ),
  ...['2025/criminality/Congo', '2025/atlantis/KAZ', '1999/criminality/KAZ'].flatMap(values =>
    get('rank-distribution', values)
  )
]

const claims = {
  uncertainty: 'step',
  claims: [
    { kind: 'ranks_above', country: 'KAZ', other: 'TKM', node: 'criminality' },
    { kind: 'top', country: 'KAZ', k: 3, node: 'resilience', scope: region },
    { kind: 'improved', country: 'KAZ', node: 'resilience', since: '2021' },
    { kind: 'quadrant', country: 'KAZ', quadrant: 'low_low' }
  ]
}
const faultyClaims = {
  claims: [
    { kind: 'top', country: 'KAZ', k: 3, node: 'criminality', scope: 'continent:africa' },
    { kind: 'ranks_above', country: 'Congo', other: 'Atlantis', node: 'atlantis' },
    { kind: 'improved', country: 'KAZ', node: 'resilience', since: '2030' }
  ]
}

const claimed = [
  post('claims', '2025', 'four', claims),
  post('claims', '2025', 'four', claims, '.csv'),
  post('claims', '2023', 'four', { ...claims, uncertainty: 'normal:0.5' }),
  post('claims', '2025', 'ranges', { uncertainty: ranges, claims: claims.claims.slice(0, 2) }),
  post('claims', '2025', 'faults', faultyClaims),
  post('claims', '2025', 'faulty ranges', { ...claims, uncertainty: faultyRanges }),
  post('claims', '2025', 'shared', { ...claims, uncertainty: 'step@region' }),
  post('claims', '2025', 'none', { claims: [] }),
  ...refuse('claims', '2025')
]

const few = { replications: 200, scope: region }
const simulations = {
  plain: few,
  weights: {
    ...few,
    errors: [],
    weights: { kind: 'dirichlet', concentration: 10 },
    aggregations: { criminality: ['arithmetic', 'geometric'] },
    drop: { count: 1 }
  },
  'shared errors': {
    ...few,
    errors: [{ kind: 'normal', sd: 0.5, shared_by: 'region' }],
    seed: 7,
    levels: [0.025, 0.975]
  },
  normalised: { ...few, errors: [ranges], normalisations: ['none', 'min_max', 'z_score', 'rank'] },
  'relative weights': {
    ...few,
    weights: { kind: 'relative', by: 0.5, nodes: ['criminality'] },
    drop: { among: ['prevention', 'law_enforcement'] }
  },
  'too many dropped': { ...few, drop: { count: 999 } },
  'too large': { replications: 1_000_000, weights: { kind: 'uniform' } },
  'faulty ranges': { ...few, errors: [faultyRanges] },
  'no composite': { ...few, aggregations: { prevention: ['median'] } },
  'unknown names': { scope: 'region:atlantis', drop: { among: ['atlantis'] } },
  'wrong members': { replications: 0, seeds: 1 }
}

const sensitivities = {
  'a rank': { output: { node: 'resilience', quantity: 'rank', country: 'KAZ', scope: region }, samples: 64 },
  'a ranking': {
    output: { node: 'criminality', quantity: 'rank', scope: 'region:west_africa' },
    factors: [
      { kind: 'errors', together: true },
      { kind: 'weights', node: 'criminality', by: 0.5 },
      { kind: 'aggregation', node: 'criminality', among: ['arithmetic', 'geometric'] },
      { kind: 'drop' }
    ],
    samples: 128
  },
  'a score': { output: { node: 'criminal_actors', quantity: 'score', country: 'KAZ' }, samples: 64, seed: 1 },
  'a factor twice': {
    output: { node: 'criminality', quantity: 'score' },
    factors: [{ kind: 'errors' }, { kind: 'errors' }],
    samples: 64
  },
  'too large': { output: { node: 'criminality', quantity: 'rank' }, samples: 16384 },
  'unknown names': {
    output: { node: 'atlantis', quantity: 'rank', country: 'Congo', scope: 'region:atlantis' },
    samples: 64
  },
  'wrong members': { output: { node: 'criminality', quantity: 'luck' }, samples: 65 }
}

const statistics = [
  ...Object.entries(simulations).map(([note, body]) => post('simulation', '2023', note, body)),
  post('simulation', '2025', 'plain', few, '.csv?sep=;&decimal=,'),
  ...refuse('simulation', '2023'),
  ...Object.entries(sensitivities).map(([note, body]) => post('sensitivity', '2023', note, body)),
  post('sensitivity', '2025', 'a rank', sensitivities['a rank'], '.csv'),
  ...refuse('sensitivity', '2023'),
  ...get('correlations', '2023/criminality', '', '.csv', '?with=resilience', `?scope=${region}`, ...citations),
  ...get(
    'correlations',
    '2025/resilience',
    '?with=prevention,heroin_trade&scope=group:eu',
    '.csv?sep=;&decimal=,',
    '?with=atlantis',
    '?scope=countries:KAZ'
  ),
  ...get('structure', '2023/resilience', '', '.csv', `?scope=${region}`, ...citations),
  ...get('structure', '2025/criminality', '', '?scope=countries:KAZ', '?scope=countries:', '?bogus=1'),
  ...get('structure', '2025/prevention')
]

/** How firm figures are. */
export const uncertainty = [...distributions, ...claimed, ...statistics]

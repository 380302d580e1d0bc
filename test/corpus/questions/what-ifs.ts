import { citations, csvs, get, getWith, post, type Request } from '../request.js'
import { faultyBodies, linkOf, patches, refused } from './patches.js'

const region = 'region:central_asia_and_the_caucasus'

const each = (of: Readonly<Record<string, object>>, make: (note: string, patch: object) => Request): Request[] =>
  Object.entries(of).map(([note, patch]) => make(note, patch))

/** Patches of scores alone, whose answers are short. */
const ofScores = Object.fromEntries(Object.entries(patches).filter(([, patch]) => 'changes' in patch))

/** A patch in an address. */
const linked = (note: string, patch: object | string, tail = ''): Request =>
  getWith('what-if', '2023', `${tail}${tail.includes('?') ? '&' : '?'}${linkOf(patch)}`, { note })

const whatIfs = [
  ...each(patches, (note, patch) => post('what-if', '2023', note, patch)),
  ...each(ofScores, (note, patch) => post('what-if', '2023', note, patch, '.csv?exact=true&scope=group:brics')),
  ...each(refused, (note, patch) => post('what-if', '2023', note, patch)),
  ...faultyBodies((note, body, headers) => post('what-if', '2023', note, body, '', { headers: headers ?? {} })),
  post('what-if', '2023', 'too large', `"${'x'.repeat(2_200_000)}"`),
  post('what-if', '2023', 'one point', patches['one point'], `?link=true&exact=true&scope=group:brics&scope=${region}`),
  post('what-if', '2025', 'one point', patches['one point'], '.csv?sep=;&decimal=,&bom=true'),
  post('what-if', '2023', 'one point', patches['one point'], '?release={older}'),
  post('what-if', '1999', 'one point', patches['one point']),
  post('what-if', '2023', 'one point', patches['one point'], '?scope=region:atlantis'),
  post('what-if', '2023', 'one point', patches['one point'], '.bib'),
  ...each(patches, (note, patch) => linked(note, patch)),
  ...[...csvs.slice(0, 1), ...citations].map(suffix =>
    linked('one point', patches['one point'], `${suffix}?exact=true`)
  ),
  linked('not JSON', '{'),
  linked('between steps', refused['between steps']),
  linked('one point', patches['one point'], '?scope=countries:'),
  ...get('what-if', '2023', '', '?sep=;'),
  getWith('what-if', '2023', '?patch=@', { note: 'not packed' })
]

const lines = (of: readonly (object | string)[]): string =>
  of.map(line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
const streamed = { headers: { 'content-type': 'application/x-ndjson' } }
const many = Array.from({ length: 40 }, (_, at) => ({
  changes: [{ country: at % 2 ? 'KAZ' : 'UZB', indicator: 'prevention', by: (at % 5) / 2 }]
}))

const batches = [
  post('what-if-batch', '2023', 'all patches', lines(Object.values(patches)), '', streamed),
  post(
    'what-if-batch',
    '2023',
    'those refused among them',
    lines([patches['one point'], ...Object.values(refused), '{', '', '[1]', patches.formula]),
    '',
    streamed
  ),
  post('what-if-batch', '2025', 'forty', lines(many), '?exact=true&scope=group:eu', streamed),
  post('what-if-batch', '2023', 'none', '', '', streamed),
  post('what-if-batch', '2023', 'of another type', '{}'),
  post('what-if-batch', '1999', 'one', lines([patches['one point']]), '', streamed),
  post('what-if-batch', '2023', 'one', lines([patches['one point']]), '?scope=region:atlantis', streamed)
]

const tornados = [
  ...get('tornado', '2023/criminality/KAZ', '', '.csv', '?exact=true&scope=group:brics', ...citations),
  ...get('tornado', '2025/resilience/Uzbekistan', '', '.csv?sep=;&decimal=,', `?scope=${region}`),
  ...['2023/criminality/Congo', '2023/atlantis/KAZ', '1999/criminality/KAZ'].flatMap(values => get('tornado', values)),
  ...get('leave-one-out', '2023/criminality', '', '.csv', `?scope=${region}&exact=true`, ...citations),
  ...get(
    'leave-one-out',
    '2021/resilience',
    '?scope=group:eu',
    '.csv?scope=group:eu&sep=;',
    '?scope=countries:',
    '?bogus=1'
  ),
  ...get('leave-one-out', '2021/prevention')
]

const compared = {
  methods: [
    { name: 'geometric', patch: { aggregations: { criminality: 'geometric' } } },
    { name: 'actors_twice', patch: { weights: { criminality: { criminal_actors: 2 } } } },
    { name: 'fewer_markets', patch: { drop: ['cyber_dependent_crimes', 'financial_crimes'] } }
  ]
}

const methods = [
  post('methods', '2023/criminality', 'three', compared),
  post('methods', '2023/criminality', 'three', compared, `.csv?scope=${region}`),
  post('methods', '2025/criminality', 'three', compared, '?exact=true&scope=group:g20'),
  post('methods', '2023/criminality', 'one refused', { methods: [{ name: 'other', patch: refused['between steps'] }] }),
  post('methods', '2023/criminality', 'same names', { methods: [compared.methods[0], compared.methods[0]] }),
  post('methods', '2023/atlantis', 'three', compared),
  ...faultyBodies((note, body, headers) =>
    post('methods', '2023/criminality', note, body, '', { headers: headers ?? {} })
  )
]

const goals = {
  'resilience of 5': { country: 'KAZ', target: { node: 'resilience', at_least: 5 }, plans: 2 },
  'two of the region': {
    country: 'KAZ',
    target: { node: 'resilience', rank_at_most: 2, scope: region },
    fixed: ['law_enforcement'],
    costs: { prevention: 0.5 },
    plans: 2
  },
  'a quadrant': { country: 'KAZ', target: { quadrant: 'low_high' }, plans: 1 },
  'out of reach': {
    country: 'KAZ',
    target: { node: 'resilience', at_least: 5.5 },
    allowed: ['prevention', 'law_enforcement'],
    limits: { prevention: { max: 7 } }
  },
  'less crime': { country: 'Uzbekistan', target: { node: 'criminality', at_most: 4 } },
  between: { country: 'TJK', target: { node: 'criminal_actors', at_least: 4, at_most: 4.5 }, plans: 3 },
  'a rank behind': { country: 'MMR', target: { node: 'criminality', rank_at_least: 5 } },
  'reached already': { country: 'FIN', target: { node: 'resilience', at_least: 5 } },
  nowhere: { country: 'KAZ', target: { quadrant: 'nowhere' } },
  'two targets': { country: 'KAZ', target: { quadrant: 'low_high', node: 'resilience' } },
  nobody: { country: 'Atlantis', target: { node: 'atlantis', at_least: 5 }, fixed: ['prevention', 'prevenshun'] }
}

const goalSeeks = [
  ...each(goals, (note, goal) => post('goal-seek', '2023', note, goal)),
  post('goal-seek', '2025', 'a band', { country: 'KAZ', target: { node: 'resilience', band: 'moderately_effective' } }),
  post('goal-seek', '2021', 'a quadrant', goals['a quadrant'], '?release={release}'),
  post('goal-seek', '1999', 'a quadrant', goals['a quadrant']),
  ...faultyBodies((note, body, headers) => post('goal-seek', '2023', note, body, '', { headers: headers ?? {} }))
]

/** What would be, and what it would take. */
export const analyses = [...whatIfs, ...batches, ...tornados, ...methods, ...goalSeeks]

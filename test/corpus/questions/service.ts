import { get, getWith, post, to } from '../request.js'
import { linkOf } from './patches.js'

/** The service itself, and addresses and methods that it does not take. */
const itself = [
  ...get('health.live', ''),
  ...get('problems', ''),
  ...['INTERNAL', 'SCOPE_UNKNOWN', 'NOPE'].flatMap(code => get('problem', code)),
  // The document is in the repository, where its changes are seen.
  getWith('openapi', '', '', { method: 'HEAD' }),
  ...get('docs', ''),
  ...get('elsewhere', '', '/v1/editionz', '/v2', '/v1/editions/2023/ranking', '/favicon.ico', '/v1/evidence/'),
  getWith('scores', '2023', '', { method: 'DELETE' }),
  getWith('ranking', '2023/criminality', '', { method: 'PUT' }),
  getWith('editions', '', '', {
    method: 'OPTIONS',
    headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' }
  }),
  getWith('editions', '', '', { note: 'of another origin', headers: { origin: 'https://example.org' } }),
  getWith('editions', '', '?bogus=1', { note: 'with an id that is none', headers: { 'x-request-id': 'two words' } })
]

/** Without a store what needs none is answered. */
const storeless = to('storeless', [
  ...get('health.ready', ''),
  ...get('ranking', '2023/criminality', '?scope=group:g7', '?as_of=2099-12-31', '?release=sha256:0'),
  ...get('releases', ''),
  ...get('scenario', 'sha256:0'),
  ...get('job', 'sha256:0'),
  post('scenario.create', '', 'one', {
    edition: '2023',
    title: 'One',
    patch: { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }
  }),
  post('simulation', '2023', 'a job', { replications: 400 }, '', { headers: { prefer: 'respond-async' } })
])

/** Three requests a minute: the fourth is one too many. */
const limited = to('limited', [
  ...get('edition', '2023', '', '.bib', '?bogus=1', '?release=sha256:0'),
  ...get('problems', ''),
  ...get('health.live', ''),
  ...get('metrics', '')
])

const patch = { changes: [{ country: 'XAL', indicator: 'work', by: 5 }], weights: { wellbeing: { comfort: 1 } } }

/** Another index, which shares nothing with the one that is shipped. */
const wellbeing = to('wellbeing', [
  getWith('health.ready', '', '', { keep: { wellbeing: '/release' } }),
  ...get('editions', '', '', '.csv', '.bib'),
  ...get('edition', '2022'),
  ...get('indicators', ''),
  ...get('countries', '', '', '.csv'),
  ...get('country', 'Old Cortava'),
  ...get('scopes', ''),
  ...get('bulk', '', '.csv?exact=true', '?exact=true'),
  ...get('scores', '2022', '', '?explain=true&exact=true', '.csv?shape=wide'),
  ...['wellbeing', 'balance', 'comfort', 'safety', 'income'].flatMap(node =>
    get('ranking', `2022/${node}`, '?exact=true', '.csv?sep=;&decimal=,')
  ),
  ...get(
    'ranking',
    '2022/wellbeing',
    '?uncertainty=step',
    '?explain=true&scope=group:league',
    '.ris',
    '?scope=region:atlantis'
  ),
  ...get('averages', '2022/wellbeing', '?by=region&exact=true'),
  ...get('deltas', '2019/2022', '', '?country=XAL&explain=true&exact=true', '.csv'),
  ...get('similar', '2022/XAL', '?exact=true'),
  ...get('profile', '2022/XAL', '', '.html', '.md', '.pdf', '.docx', '?language=ru', '?uncertainty=step'),
  ...get('profile', '2019/XBR', '', '.csl'),
  ...get('comparison', '2022', '?countries=XAL,XBR', '.md?countries=XAL,XBR,XIC', '.csv?countries=XAL,XBR'),
  ...get('scope-profile', '2022/group:league', '', '.html', '.csv'),
  ...['pyramid', 'ranks', 'quadrants', 'indicators', 'changes', 'intervals'].flatMap(kind =>
    get('chart', `2022/${kind}/XAL`, '.svg')
  ),
  ...get('chart', '2022/ranks/XBR', '', '.png'),
  post('what-if', '2022', 'a cell and a weight', patch, '?exact=true&link=true'),
  getWith('what-if', '2022', `.csv?${linkOf(patch)}`, { note: 'a cell and a weight' }),
  ...get('tornado', '2022/wellbeing/XAL', '?exact=true'),
  ...get('leave-one-out', '2022/balance'),
  post('methods', '2022/wellbeing', 'one', {
    methods: [{ name: 'plain', patch: { weights: { wellbeing: { comfort: 1, safety: 1 } } } }]
  }),
  post('goal-seek', '2022', 'more balance', { country: 'XAL', target: { node: 'balance', at_least: 60 }, plans: 2 }),
  ...get('rank-distributions', '2022/safety', '?full=true', '.svg', '.csv'),
  ...get('rank-distribution', '2022/wellbeing/XAL'),
  post('claims', '2022', 'one', { claims: [{ kind: 'ranks_above', country: 'XBR', other: 'XAL', node: 'safety' }] }),
  post('simulation', '2022', 'few', { replications: 100 }),
  post('sensitivity', '2022', 'a score', {
    output: { node: 'safety', quantity: 'score', country: 'XAL' },
    samples: 64
  }),
  ...get('correlations', '2022/wellbeing'),
  ...get('structure', '2022/safety'),
  ...get('evidence', ''),
  ...get('evidence-balance', '2022', '?country=XAL'),
  ...get('evidence-tables', ''),
  post('draft-check', '', 'a sentence', { text: 'In 2022 Aldova scores 60 on balance.', language: 'en' })
])

/** What is asked of the service as such, and of others than the first. */
export const service = [...itself, ...wellbeing, ...storeless, ...limited]

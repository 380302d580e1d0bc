import { citations, csvs, get, getWith } from '../request.js'

const region = 'region:central_asia_and_the_caucasus'
const faults = [
  '?scope=region:atlantis',
  '?scope=countries:',
  '?scope=countries:Atlantis,KAZ',
  '?scope=countries:Congo',
  '?bogus=1'
] as const

const scores = [
  ...get('scores', '2023', '', '.csv', '?shape=wide', '.csv?shape=wide', '.csv?shape=wide&bom=true&sep=;&decimal=,'),
  ...get(
    'scores',
    '2023',
    '?country=KAZ,UZB&node=criminality,resilience',
    '?country=KAZ&exact=true',
    '?country=KAZ&explain=true&exact=true'
  ),
  ...get(
    'scores',
    '2023',
    '?scope=continent:asia&node=heroin_trade',
    '.csv?scope=group:eu&node=criminality&exact=true',
    '?country=KAZ&country=Uzbekistan&shape=wide&exact=true'
  ),
  ...get(
    'scores',
    '2023',
    ...citations,
    '?release={older}&country=KAZ',
    '?as_of={older_since}&country=KAZ',
    '.csv?select=iso3,node,score&scope=group:g7'
  ),
  ...get('scores', '2021', '?country=KAZ', '?country=KAZ&node=financial_crimes', '.csv?node=criminality'),
  ...get('scores', 'latest', '.csv', '?country=KAZ'),
  ...get(
    'scores',
    '2023',
    '?node=atlantis',
    '?country=Atlantis',
    '?country=Congo,Atlantis,KAZ',
    '?shape=round',
    ...faults
  ),
  ...get('scores', '1999'),
  ...get(
    'scores.all',
    '',
    '.csv?node=criminality',
    '?country=KAZ&node=criminality,resilience',
    '.csv?shape=wide&country=KAZ,UZB',
    '?country=KAZ&explain=true&node=resilience'
  ),
  ...get(
    'scores.all',
    '',
    '.csv?scope=group:asean',
    '?country=KAZ&exact=true',
    '?scope=group:brics&node=criminal_actors',
    '?node=atlantis',
    '?scope=countries:Congo'
  ),
  ...get('scores.all', '', '.bib?country=KAZ', '.ris?country=KAZ', '.csl?country=KAZ&sep=;')
]

const nodes = ['criminality', 'criminal_markets', 'criminal_actors', 'resilience', 'prevention', 'heroin_trade']

const rankings = [
  ...['2021', '2023', '2025'].flatMap(edition => nodes.flatMap(node => get('ranking', `${edition}/${node}`, '.csv'))),
  ...get(
    'ranking',
    '2023/criminality',
    '',
    ...csvs.slice(1),
    ...citations,
    '?exact=true',
    '?explain=true&exact=true',
    `?scope=${region}`
  ),
  ...get(
    'ranking',
    '2023/resilience',
    '?scope=continent:africa',
    '?scope=group:eu',
    '.csv?scope=countries:KAZ,Uzbekistan,TJ',
    `?scope=${region}&explain=true`
  ),
  ...get(
    'ranking',
    '2025/criminality',
    '?uncertainty=step',
    `?uncertainty=step:2&level=0.5&scope=${region}`,
    '?uncertainty=normal:0.5&scope=group:g20',
    '?uncertainty=step:1:1,2,1&scope=group:g7',
    '.csv?uncertainty=step&scope=group:g7',
    '?uncertainty=none&scope=group:g7'
  ),
  ...get(
    'ranking',
    '2023/prevention',
    '?release={older}&scope=countries:KAZ,UZB',
    '?release={release}&scope=countries:KAZ,UZB',
    '?as_of={older_since}&scope=countries:KAZ,UZB',
    '?as_of=2000-01-01',
    '.csv?select=rank,iso3&scope=group:g7',
    '.bib?release={older}'
  ),
  ...get(
    'ranking',
    '2023/criminality',
    '?uncertainty=step@region',
    '?uncertainty=often',
    '?level=2&uncertainty=step',
    '?uncertainty=step:0',
    '.csv?select=nothing',
    ...faults
  ),
  ...get('ranking', '2023/atlantis'),
  ...get('ranking', '1999/criminality'),
  getWith('ranking', '2023/criminality', '', { note: 'twice', conditional: true }),
  getWith('ranking', '2023/criminality', '', {
    note: 'br, twice',
    conditional: true,
    headers: { 'accept-encoding': 'br' }
  }),
  getWith('ranking', '2023/criminality', '.csv', { note: 'another tag', headers: { 'if-none-match': '"other"' } }),
  getWith('ranking', '2023/criminality', '', { method: 'HEAD' }),
  getWith('ranking', '2023/criminality', '', { note: 'pdf', headers: { accept: 'application/pdf' } }),
  getWith('ranking', '2023/criminality', '', {
    note: 'csv preferred',
    headers: { accept: 'application/json;q=0.5, text/csv' }
  })
]

const averages = [
  ...['world', 'continent', 'region', 'group'].flatMap(by =>
    get('averages', '2023/criminality', `?by=${by}`, `.csv?by=${by}&exact=true`)
  ),
  ...get(
    'averages',
    '2025/resilience',
    '',
    '?by=region&explain=true&exact=true',
    '?scope=group:eu',
    '.csv?by=region&sep=;&decimal=,',
    ...citations
  ),
  ...get('averages', '2021/heroin_trade', '?by=region', '?by=planet', ...faults),
  ...get('averages', '2021/atlantis')
]

const deltas = [
  ...get(
    'deltas',
    '2021/2023',
    '',
    '.csv?scope=continent:europe',
    '.csv?sep=;&decimal=,&node=criminality',
    '?country=KAZ',
    '?country=KAZ&explain=true',
    '?country=KAZ&exact=true&explain=true'
  ),
  ...get(
    'deltas',
    '2023/2025',
    '.csv',
    `?node=resilience&scope=${region}`,
    '?country=KAZ,UZB&node=criminality&exact=true',
    ...citations
  ),
  ...get('deltas', '2021/latest', '?node=criminality&scope=group:brics', '.csv?node=criminality'),
  ...get('deltas', '2021/2023', '?node=atlantis', '?country=Congo', '.csv?select=nothing', ...faults),
  ...['2025/2021', '2023/2023', '1999/2023'].flatMap(editions => get('deltas', editions))
]

const similar = [
  ...get(
    'similar',
    '2023/KAZ',
    '',
    '.csv',
    '?exact=true',
    '?limit=20&scope=continent:asia',
    '.csv?limit=192&sep=;&decimal=,',
    ...citations
  ),
  ...get('similar', '2021/Uzbekistan', '?limit=3', '?limit=0', '?limit=few', ...faults),
  ...['2025/Congo', '2025/Atlantis', '1999/KAZ'].flatMap(values => get('similar', values))
]

/** Scores and what is computed of them: ranks, averages, changes, likeness. */
export const figures = [...scores, ...rankings, ...averages, ...deltas, ...similar]

import { citations, csvs, get, getWith } from '../request.js'

/** What the index is: editions, indicators, countries, scopes, all of it at once. */
export const lists = [
  ...get(
    'editions',
    '',
    '',
    ...csvs,
    ...citations,
    '?as_of=2099-12-31',
    '?release={release}',
    '.csv?release={release}'
  ),
  ...get(
    'editions',
    '',
    '?bogus=1',
    '?sep=x',
    '?as_of=yesterday',
    '?release=sha256:0',
    '?release={release}&as_of=2099-12-31'
  ),
  ...['2021', '2023', '2025', 'latest'].flatMap(edition => get('edition', edition)),
  ...get('edition', '2023', ...citations, '?release={older}', '.csv'),
  ...get('edition', '1999'),
  ...get('indicators', '', '', ...csvs, ...citations, '.csv?select=id,kind', '.csv?select=atlantis'),
  ...['criminality', 'prevention', 'criminal_markets', 'financial_crimes'].flatMap(node => get('indicator', node)),
  ...get('indicator', 'resilience', ...citations),
  ...get('indicator', 'heroin'),
  ...get('countries', '', '', ...csvs, ...citations, '.csv?select=iso3,name'),
  ...['KAZ', 'kz', '398', 'Kazakhstan', 'Côte d’Ivoire', 'Republic of Korea', 'Казахстан', '004'].flatMap(name =>
    get('country', name)
  ),
  ...get('country', 'UZB', ...citations),
  ...['Atlantis', 'Kazakstan', 'Congo', 'Korea'].flatMap(name => get('country', name)),
  ...get('scopes', '', '', ...csvs, ...citations),
  ...get(
    'bulk',
    '',
    '',
    '.csv',
    '.csv?bom=true&sep=;&decimal=,&select=edition,iso3,country,quadrant,resilience',
    '.csv?exact=true&select=edition,iso3,criminality,criminality_exact',
    ...citations
  ),
  getWith('bulk', '', '.csv', { note: 'br', headers: { 'accept-encoding': 'br' } }),
  getWith('countries', '', '', { note: 'gzip', headers: { 'accept-encoding': 'gzip' } }),
  getWith('countries', '', '', { note: 'br before gzip', headers: { 'accept-encoding': 'gzip, br' } }),
  getWith('scopes', '', '', { note: 'csv by accept', headers: { accept: 'text/csv' } }),
  getWith('scopes', '', '', { note: 'gif', headers: { accept: 'image/gif' } })
]

import { citations, csvs, get, getWith, languages } from '../request.js'

const region = 'region:central_asia_and_the_caucasus'
const faces = ['.html', '.md', '.pdf', '.docx'] as const
const inEvery = (...tails: readonly string[]): string[] =>
  tails.flatMap(tail => languages.map(language => `${tail}?language=${language}`))

const profiles = [
  ...get(
    'profile',
    '2023/KAZ',
    '',
    '?exact=true',
    '?explain=true',
    '?explain=true&exact=true&uncertainty=step',
    ...citations,
    ...inEvery('', ...faces)
  ),
  ...get(
    'profile',
    '2023/UZB',
    '',
    ...faces,
    '?uncertainty=step:2&level=0.5',
    '.html?uncertainty=step&language=fr',
    '.docx?uncertainty=step'
  ),
  ...get('profile', '2021/KAZ', '', '.md', '.pdf?uncertainty=step'),
  ...['2025/KAZ', '2025/TKM', '2025/Romania', '2021/GIN', 'latest/USA'].flatMap(values =>
    get('profile', values, '', '.html?language=es')
  ),
  ...get(
    'profile',
    '2023/KAZ',
    '?release={older}',
    '.md?release={older}',
    '?language=xx',
    '.html?language=tlh',
    '?uncertainty=step@region',
    '?bogus=1',
    '.csv'
  ),
  ...['2023/Congo', '2023/Atlantis', '1999/KAZ'].flatMap(values => get('profile', values, '', '.html')),
  getWith('profile', '2025/KAZ', '.html', { note: 'gzip', headers: { 'accept-encoding': 'gzip' } }),
  getWith('profile', '2025/KAZ', '.pdf', { note: 'twice', conditional: true, headers: { 'accept-encoding': 'br' } }),
  getWith('profile', '2025/KAZ', '', {
    note: 'browser',
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  })
]

const comparisons = [
  ...get('comparison', '2023', '?countries=KAZ,UZB', '?countries=KAZ&countries=Uzbekistan&exact=true'),
  ...csvs
    .map(tail => `${tail}${tail.includes('?') ? '&' : '?'}countries=KAZ,UZB`)
    .flatMap(tail => get('comparison', '2023', tail)),
  ...[...faces, ...citations].flatMap(face => get('comparison', '2023', `${face}?countries=KAZ,UZB,KGZ,TJK`)),
  ...languages.flatMap(language => get('comparison', '2025', `.md?countries=KAZ,UZB&language=${language}`)),
  ...get(
    'comparison',
    '2025',
    '.html?countries=KAZ,UZB,TKM&language=ar',
    '.docx?countries=USA,CHN&language=kk',
    '?countries=KAZ,UZB&language=pt'
  ),
  ...get(
    'comparison',
    '2023',
    '',
    '?countries=KAZ',
    '?countries=KAZ,Atlantis',
    '?countries=KAZ,Congo',
    '?countries=KAZ,UZB&language=xx',
    '?countries=KAZ,KAZ'
  ),
  ...get('comparison', '1999', '?countries=KAZ,UZB')
]

const scopes = [
  ...get('scope-profile', `2023/${region}`, '', '?exact=true', ...csvs, ...faces, ...citations),
  ...languages.flatMap(language => get('scope-profile', `2025/${region}`, `.md?language=${language}`)),
  ...['2023/world', '2021/continent:asia', '2023/group:eu', '2025/countries:KAZ,UZB'].flatMap(values =>
    get('scope-profile', values, '', '.csv')
  ),
  ...get(
    'scope-profile',
    '2025/group:g7',
    '.html?language=ru',
    '.pdf?language=ar',
    '.docx?language=fr',
    '?language=xx',
    '?bogus=1'
  ),
  ...[
    '2023/region:atlantis',
    '2023/countries:',
    '2023/countries:Atlantis',
    '2023/countries:Congo',
    '1999/world'
  ].flatMap(values => get('scope-profile', values))
]

const kinds = ['pyramid', 'indicators', 'ranks', 'quadrants', 'changes', 'intervals']

const charts = [
  ...kinds.flatMap(kind => get('chart', `${kind}/KAZ`.replace(/^/, '2023/'), '', '.csv', '.svg', '.png')),
  ...languages.flatMap(language => get('chart', '2025/ranks/UZB', `.svg?language=${language}`)),
  ...get('chart', '2025/quadrants/UZB', '.svg?language=ar', '.png?language=ru', '.csv?sep=;&decimal=,', ...citations),
  ...get(
    'chart',
    '2025/intervals/KAZ',
    '.svg?uncertainty=step:2&level=0.5',
    '?uncertainty=normal:0.5',
    '?uncertainty=step@region'
  ),
  ...get('chart', '2021/changes/KAZ', '', '.svg', '.csv', '?language=xx'),
  ...['2023/pie/KAZ', '2023/ranks/Congo', '2023/ranks/Atlantis', '1999/ranks/KAZ'].flatMap(values =>
    get('chart', values)
  ),
  getWith('chart', '2023/pyramid/KAZ', '', { note: 'png by accept', headers: { accept: 'image/png' } })
]

/** What is read by people: profiles of countries and scopes, comparisons, charts. */
export const pages = [...profiles, ...comparisons, ...scopes, ...charts]

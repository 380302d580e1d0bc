import { csvs, get, getWith, post } from '../request.js'
import { faultyBodies, patches, refused } from './patches.js'

/** What other requests name: asked first. */
export const names = [
  getWith('health.ready', '', '', { keep: { release: '/release' } }),
  getWith('releases', '', '', { keep: { older: '/data/0/id', older_since: '/data/0/registered' } })
]

const scenario = {
  edition: '2023',
  title: 'One point more prevention',
  patch: { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }
}

/** Releases and scenarios: what lasts. */
const lasting = [
  ...get('releases', '', ...csvs, '.csv?select=id', '?bogus=1'),
  ...get('release', '{release}', '', '?against={older}', '?against={release}'),
  ...get('release', '{older}', '', '?against={release}', '?against=sha256:0'),
  ...get('release', 'sha256:0'),
  post('scenario.create', '', 'prevention', scenario, '', { keep: { scenario: '/data/id' } }),
  post('scenario.create', '', 'prevention, again', scenario),
  post(
    'scenario.create',
    '',
    'on the older release',
    { ...scenario, patch: patches['one point'], note: 'Section 3' },
    '?release={older}',
    { keep: { older_scenario: '/data/id' } }
  ),
  post('scenario.create', '', 'a method', { ...scenario, title: 'Another method', patch: patches.method }, '', {
    keep: { method_scenario: '/data/id' }
  }),
  post('scenario.create', '', 'edition unknown', { ...scenario, edition: '1999' }),
  ...Object.entries(refused).map(([note, patch]) => post('scenario.create', '', note, { ...scenario, patch })),
  ...faultyBodies((note, body, headers) => post('scenario.create', '', note, body, '', { headers: headers ?? {} })),
  ...['{scenario}', '{older_scenario}', '{method_scenario}'].flatMap(id => [
    ...get('scenario', id),
    ...get('scenario.result', id, '', '?release=served', '?release={release}', '?release={older}')
  ]),
  getWith('scenario.result', '{scenario}', '', { note: 'twice', conditional: true }),
  getWith('scenario.result', '{method_scenario}', '', { note: 'br', headers: { 'accept-encoding': 'br' } }),
  ...get('scenario', 'sha256:0'),
  ...get('scenario.result', 'sha256:0'),
  ...get('scenario.result', '{scenario}', '?release=sha256:0', '.csv')
]

const later = { headers: { prefer: 'respond-async' } }
const short = { replications: 400, scope: 'group:eu', weights: { kind: 'uniform' } }
const long = { replications: 60_000, seed: 6 }
const done = '"state":"done"'

/** Jobs: one that is waited for, one that is watched, one that is given up. */
const jobs = [
  post('simulation', '2023', 'a short job', short, '', { ...later, keep: { job: '/data/id' } }),
  getWith('job', '{job}', '', { note: 'done', until: done }),
  ...get('job.result', '{job}'),
  getWith('job.result', '{job}', '', { note: 'twice', conditional: true }),
  ...get('job.events', '{job}'),
  post('simulation', '2023', 'the short job again', short, '', later),
  getWith('job', '{job}', '', { method: 'DELETE' }),
  post('simulation', '2025', 'a job to watch', { ...short, seed: 3 }, '', { ...later, keep: { watched: '/data/id' } }),
  ...get('job.events', '{watched}'),
  post('simulation', '2025', 'a long job', long, '', { ...later, keep: { long: '/data/id' } }),
  ...get('job.result', '{long}'),
  getWith('job', '{long}', '', { method: 'DELETE', always: true }),
  ...get('job', '{long}'),
  ...get('job', 'sha256:0', '', '.csv'),
  ...get('job.events', 'sha256:0'),
  ...get('job.result', 'sha256:0')
]

/** What is kept in a store. */
export const kept = [...lasting, ...jobs]

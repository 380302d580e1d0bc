/**
 * Where each question is asked: its word and the template of its path. This is the one place where paths stand, so that a
 * path that is renamed is renamed here. What a word has besides its question, such as the result of a job, is `word.part`.
 */
export const places = {
  editions: '/v1/editions',
  edition: '/v1/editions/{edition}',
  indicators: '/v1/indicators',
  indicator: '/v1/indicators/{node}',
  countries: '/v1/countries',
  country: '/v1/countries/{country}',
  scopes: '/v1/scopes',
  bulk: '/v1/bulk',
  releases: '/v1/releases',
  release: '/v1/releases/{release}',

  scores: '/v1/editions/{edition}/scores',
  'scores.all': '/v1/scores',
  ranking: '/v1/editions/{edition}/rankings/{node}',
  averages: '/v1/editions/{edition}/averages/{node}',
  deltas: '/v1/deltas/{from}/{to}',
  similar: '/v1/editions/{edition}/similar/{country}',
  comparison: '/v1/editions/{edition}/comparisons',
  profile: '/v1/editions/{edition}/profiles/{country}',
  'scope-profile': '/v1/editions/{edition}/scope-profiles/{scope}',
  chart: '/v1/editions/{edition}/charts/{chart}/{country}',

  'what-if': '/v1/editions/{edition}/what-if',
  'what-if-batch': '/v1/editions/{edition}/what-if/batch',
  tornado: '/v1/editions/{edition}/tornado/{node}/{country}',
  'leave-one-out': '/v1/editions/{edition}/leave-one-out/{node}',
  methods: '/v1/editions/{edition}/methods/{node}',
  'goal-seek': '/v1/editions/{edition}/goal-seek',
  'scenario.create': '/v1/scenarios',
  scenario: '/v1/scenarios/{id}',
  'scenario.result': '/v1/scenarios/{id}/result',

  'rank-distributions': '/v1/editions/{edition}/rank-distributions/{node}',
  'rank-distribution': '/v1/editions/{edition}/rank-distributions/{node}/{country}',
  claims: '/v1/editions/{edition}/claims',
  simulation: '/v1/editions/{edition}/simulations',
  sensitivity: '/v1/editions/{edition}/sensitivity',
  correlations: '/v1/editions/{edition}/correlations/{node}',
  structure: '/v1/editions/{edition}/structure/{node}',
  job: '/v1/jobs/{job}',
  'job.events': '/v1/jobs/{job}/events',
  'job.result': '/v1/jobs/{job}/result',

  evidence: '/v1/evidence',
  fact: '/v1/evidence/{fact}',
  'evidence-amounts': '/v1/evidence/amounts',
  'evidence-balance': '/v1/editions/{edition}/evidence-balance',
  'evidence-conflicts': '/v1/evidence/conflicts',
  'evidence-conflict': '/v1/evidence/conflicts/{conflict}',
  cooperation: '/v1/evidence/cooperation',
  'evidence-sources': '/v1/evidence/sources',
  'evidence-terms': '/v1/evidence/terms',
  'evidence-tables': '/v1/evidence/tables',
  'evidence-table': '/v1/evidence/tables/{table}',
  'draft-check': '/v1/draft-checks',

  problems: '/problems',
  problem: '/problems/{code}',
  'health.live': '/health/live',
  'health.ready': '/health/ready',
  metrics: '/metrics',
  openapi: '/openapi.json',
  docs: '/docs/',
  /** Any address, which is no question. */
  elsewhere: ''
} as const

export type Word = keyof typeof places

/** The path of a question, with values in the order in which its template has them. */
export const pathOf = (word: Word, values: readonly string[]): string => {
  let taken = 0
  const path = places[word].replace(/\{\w+\}/g, () => encodeValue(values[taken++] ?? ''))
  if (taken !== values.length) throw new Error(`${word} takes ${taken} values, not ${values.length}: ${values.join()}`)
  return path
}

/** As addresses are written by hand: with `:` and `,`, and with names in braces, which are filled in later. */
const encodeValue = (value: string): string =>
  encodeURIComponent(value).replaceAll(/%3A|%2C|%7B|%7D/g, found => decodeURIComponent(found))

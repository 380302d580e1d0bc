import { deflateRawSync } from 'node:zlib'
import type { InjectOptions } from 'fastify'
import { encodePatch } from '../../src/http/patch-address.js'
import type { ErrorCode } from '../../src/index.js'
import { draftFaults, soundDraft } from './draft-faults.js'
import { contradiction, keys } from './store-faults.js'
import { request as scenario } from './stored.js'
import { writeFaults } from './write-faults.js'

export type Request = InjectOptions & { url: string }

const json = { 'content-type': 'application/json' }
const lines = { 'content-type': 'application/x-ndjson' }
const change = { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }
const goalOf = (country: string): string => JSON.stringify({ country, target: { quadrant: 'low_high' } })
const offScale = { changes: [{ country: 'KAZ', indicator: 'prevention', score: 4.25 }] }

/** Changes of every country, so often that they take minutes. */
const manyChanges = Array.from({ length: 1000 }, () => ({ scope: 'world', indicator: 'prevention', by: 0.5 }))

const topTen = { kind: 'top', country: 'KAZ', k: 10, node: 'criminality' }
const output = { node: 'criminality', quantity: 'score', country: 'KAZ' }
const studied = (output: object, more: object = {}) => ({
  payload: JSON.stringify({ output, samples: 64, ...more }),
  headers: json
})

/** What an operation needs to be answered, beside its path. */
export const sound: Readonly<Record<string, Partial<Request>>> = {
  whatIf: { payload: JSON.stringify(change), headers: json },
  whatIfBatch: { payload: JSON.stringify(change), headers: lines },
  linkedWhatIf: { url: `?patch=${encodePatch(change)}` },
  methods: { payload: JSON.stringify({ methods: [{ name: 'other', patch: change }] }), headers: json },
  goalSeek: { payload: goalOf('KAZ'), headers: json },
  scenarioCreate: { payload: JSON.stringify(scenario), headers: json },
  claims: claims(),
  rankDistributionsPosted: posted({ kind: 'step' }),
  simulation: { payload: JSON.stringify({ replications: 10 }), headers: json },
  sensitivity: studied(output),
  draftCheck: soundDraft,
  comparison: compared('KAZ,UZB'),
  countryMatches: { payload: '{"names":["Kazakhstan"]}', headers: json },
  scenarioRemove: { headers: keys.admin },
  evidenceAmounts: { url: '?currency=USD' }
}

/** A body with one claim, which is changed, under an error model. */
function claims(change: object = {}, uncertainty: unknown = 'step') {
  return { payload: JSON.stringify({ uncertainty, claims: [{ ...topTen, ...change }] }), headers: json }
}

/** A query for a comparison. */
function compared(countries: string): Partial<Request> {
  return { url: `?countries=${countries}` }
}

/** A body with an error model alone. */
function posted(uncertainty: unknown): Partial<Request> {
  return { payload: JSON.stringify({ uncertainty }), headers: json }
}

const faultyRange = {
  kind: 'ranges',
  cells: [{ country: 'KAZ', indicator: 'prevention', low: 1, best: 2.25, high: 3 }]
}

const simulation = (question: object): Partial<Request> => ({ payload: JSON.stringify(question), headers: json })

const faultyBodies = {
  BODY_MALFORMED: { payload: '{"changes":', headers: json },
  BODY_TOO_LARGE: { payload: JSON.stringify({ changes: ['x'.repeat(3_000_000)] }), headers: json },
  MEDIA_TYPE_UNSUPPORTED: { payload: 'changes', headers: { 'content-type': 'text/plain' } }
}
const evidenceFaults = {
  COUNTRY_UNKNOWN: { url: '?country=Atlantis' },
  COUNTRY_AMBIGUOUS: { url: '?country=Congo' },
  NODE_UNKNOWN: { url: '?indicator=atlantis' },
  EVIDENCE_UNKNOWN: { url: '?kind=atlantis' }
}

/** The same faults of amounts in dollars. */
function inDollars(faults: Readonly<Record<string, { readonly url: string }>>): Faults {
  return Object.fromEntries(Object.entries(faults).map(([code, { url }]) => [code, { url: `${url}&currency=USD` }]))
}

type Faults = Partial<Record<ErrorCode, Partial<Request>>>

const otherLanguage = { url: '?language=xx' }

const faults: Readonly<Record<string, Faults>> = {
  countryMatches: faultyBodies,
  codebook: { LANGUAGE_UNKNOWN: otherLanguage },
  dataPackage: { ROUTE_UNKNOWN: { url: '?of=/v1/atlantis' } },
  jobCancel: writeFaults.jobCancel,
  scenarioRemove: writeFaults.scenarioRemove,
  draftCheck: { ...faultyBodies, ...draftFaults },
  comparison: {
    COUNTRY_UNKNOWN: compared('KAZ,Atlantis'),
    COUNTRY_AMBIGUOUS: compared('KAZ,Congo'),
    LANGUAGE_UNKNOWN: compared('KAZ,UZB&language=xx')
  },
  profile: { LANGUAGE_UNKNOWN: otherLanguage },
  scopeProfile: { LANGUAGE_UNKNOWN: otherLanguage },
  chart: { LANGUAGE_UNKNOWN: otherLanguage },
  methods: {
    ...faultyBodies,
    PATCH_INVALID: { payload: JSON.stringify({ methods: [{ name: 'other', patch: offScale }] }), headers: json }
  },
  whatIf: {
    QUESTION_TOO_LARGE: { payload: JSON.stringify({ ends: 'clip', changes: manyChanges }), headers: json },
    ...faultyBodies,
    PATCH_INVALID: { payload: JSON.stringify(offScale), headers: json }
  },
  rankDistributionsPosted: {
    ...faultyBodies,
    UNCERTAINTY_INVALID: posted(faultyRange),
    EXACT_UNAVAILABLE: posted({ kind: 'step', shared_by: 'region' })
  },
  claims: {
    ...faultyBodies,
    NODE_UNKNOWN: claims({ node: 'atlantis' }),
    SCOPE_UNKNOWN: claims({ scope: 'region:atlantis' }),
    SCOPE_EMPTY: claims({ scope: 'countries:' }),
    COUNTRY_UNKNOWN: claims({ country: 'Atlantis' }),
    COUNTRY_AMBIGUOUS: claims({ country: 'Congo' }),
    CLAIM_INVALID: claims({ scope: 'continent:africa' }),
    UNCERTAINTY_INVALID: claims({}, faultyRange),
    EXACT_UNAVAILABLE: claims({}, 'step@region')
  },
  simulation: {
    ...faultyBodies,
    ...writeFaults.simulation,
    SIMULATION_INVALID: simulation({ drop: { count: 999 } }),
    SIMULATION_TOO_LARGE: simulation({ replications: 1_000_000, weights: { kind: 'uniform' } }),
    UNCERTAINTY_INVALID: simulation({ errors: [faultyRange] }),
    PATCH_INVALID: simulation({ aggregations: { prevention: ['median'] } }),
    NODE_UNKNOWN: simulation({ drop: { among: ['atlantis'] } }),
    SCOPE_UNKNOWN: simulation({ scope: 'region:atlantis' }),
    SCOPE_EMPTY: simulation({ scope: 'countries:' }),
    COUNTRY_UNKNOWN: simulation({ scope: 'countries:Atlantis' }),
    COUNTRY_AMBIGUOUS: simulation({ scope: 'countries:Congo' })
  },
  sensitivity: {
    ...faultyBodies,
    NODE_UNKNOWN: studied({ ...output, node: 'atlantis' }),
    SCOPE_UNKNOWN: studied({ ...output, scope: 'region:atlantis' }),
    SCOPE_EMPTY: studied({ ...output, scope: 'countries:' }),
    COUNTRY_UNKNOWN: studied({ ...output, country: 'Atlantis' }),
    COUNTRY_AMBIGUOUS: studied({ ...output, country: 'Congo' }),
    SENSITIVITY_INVALID: studied(output, { factors: [{ kind: 'errors' }, { kind: 'errors' }] }),
    SENSITIVITY_TOO_LARGE: studied({ ...output, quantity: 'rank' }, { samples: 16384 })
  },
  whatIfBatch: { MEDIA_TYPE_UNSUPPORTED: { payload: '{}', headers: json } },
  goalSeek: {
    ...faultyBodies,
    GOAL_INVALID: { payload: goalOf('KAZ').replace('low_high', 'nowhere'), headers: json }
  },
  linkedWhatIf: {
    BODY_MALFORMED: { url: `?patch=${deflateRawSync('{').toString('base64url')}` },
    PATCH_INVALID: { url: `?patch=${encodePatch(offScale)}` }
  },
  scenarioCreate: {
    ...faultyBodies,
    ...writeFaults.scenarioCreate,
    EDITION_UNKNOWN: { payload: JSON.stringify({ ...scenario, edition: '1999' }), headers: json },
    PATCH_INVALID: { payload: JSON.stringify({ ...scenario, patch: offScale }), headers: json }
  },
  evidence: { ...evidenceFaults, EDITION_UNKNOWN: { url: '?edition=1999' } },
  evidenceBalance: evidenceFaults,
  evidenceConflicts: { ...evidenceFaults, EDITION_UNKNOWN: { url: '?edition=1999' } },
  evidenceAmounts: inDollars(evidenceFaults),
  cooperation: { ...evidenceFaults, EDITION_UNKNOWN: { url: '?edition=1999' } },
  scenarioResult: { PATCH_INVALID: { url: `?${contradiction}` } }
}

/** A territory in place of a country that nobody knows, wherever one is asked for. */
const withTerritory = (known: Faults): Faults => {
  const { COUNTRY_UNKNOWN: unknown, COUNTRY_NOT_ASSESSED: own } = known
  if (!unknown || own) return known
  const text = JSON.stringify(unknown).replaceAll('Atlantis', 'Aruba')
  return { ...known, COUNTRY_NOT_ASSESSED: JSON.parse(text) as Partial<Request> }
}

/** What brings a code about on an operation, where neither its path nor a query does. */
export const faulty: Readonly<Record<string, Faults>> = Object.fromEntries(
  Object.entries(faults).map(([id, known]) => [id, withTerritory(known)])
)

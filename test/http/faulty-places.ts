import type { ErrorCode } from '../../src/index.js'
import { storePath } from './store-faults.js'

/** Query parameters that bring a code about on the operations that document it. */
export const faultyQueries: Partial<Record<ErrorCode, string>> = {
  REQUEST_INVALID: 'bogus=1',
  LANGUAGE_UNKNOWN: 'language=xx',
  SCOPE_UNKNOWN: 'scope=region:atlantis',
  SCOPE_EMPTY: 'scope=countries:',
  NODE_UNKNOWN: 'node=atlantis',
  COUNTRY_UNKNOWN: 'scope=countries:Atlantis',
  COUNTRY_NOT_ASSESSED: 'scope=countries:Aruba',
  COUNTRY_AMBIGUOUS: 'scope=countries:Congo',
  EXACT_UNAVAILABLE: 'uncertainty=step@region'
}

/** Values of a path that bring a code about, by parameter. */
export const faultyPaths: Partial<Record<ErrorCode, Readonly<Record<string, string>>>> = {
  EDITION_UNKNOWN: { edition: '1999', from: '1999' },
  NODE_UNKNOWN: { node: 'atlantis' },
  SCOPE_UNKNOWN: { scope: 'region:atlantis' },
  SCOPE_EMPTY: { scope: 'countries:' },
  COUNTRY_UNKNOWN: { country: 'Atlantis', scope: 'countries:Atlantis' },
  COUNTRY_NOT_ASSESSED: { country: 'Aruba', scope: 'countries:Aruba' },
  COUNTRY_AMBIGUOUS: { country: 'Congo', scope: 'countries:Congo' },
  EVIDENCE_UNKNOWN: { fact: 'KAZ-999', conflict: 'C999', table: 'atlantis' },
  EDITIONS_REVERSED: { from: '2025', to: '2021' },
  REQUEST_INVALID: { code: 'NOPE', chart: 'pie' }
}

export const soundPath: Readonly<Record<string, string>> = {
  edition: '2023',
  node: 'criminality',
  country: 'KAZ',
  scope: 'world',
  from: '2021',
  to: '2023',
  code: 'INTERNAL',
  chart: 'ranks',
  fact: 'KAZ-001',
  conflict: 'C1',
  table: 'kaz_treaty_clauses',
  ...storePath
}

import type { Test } from 'tap'
import { studySensitivity } from '../../src/analyses/sensitivity/sensitivity.js'
import type { ErrorFactor, Factor } from '../../src/analyses/sensitivity/factors.js'
import { cellMoveOf, planSensitivity, type Output, type Sampling } from '../../src/analyses/sensitivity/plan.js'
import type { ScoredEdition } from '../../src/scoring/edition.js'
import { index } from './shipped.js'

const { definitions, index: info } = index.release
/** What is known of the countries and indicators of the shipped index. */
export const surroundings = {
  scaleOf: (id: string) => definitions.get(id)?.scale ?? info.scale,
  regionOf: (iso3: string) => index.countries.get(iso3)?.region ?? ''
}
/** The sensitivity of an output to factors. */
export const study = (edition: ScoredEdition, output: Output, factors: readonly Factor[], sampling: Sampling) =>
  studySensitivity(planSensitivity(edition, output, factors, sampling, surroundings))

/** Errors of an indicator, one step either way. */
export const errorsOf = (indicator: string, countries: ErrorFactor['countries'] = 'every'): ErrorFactor => ({
  kind: 'errors',
  name: `${indicator} ${countries}`,
  indicators: [indicator],
  countries,
  error: cellMoveOf({ kind: 'step', k: 1 })
})

/** A figure is within a tolerance of another. */
export const near = (t: Test, found: number | undefined, wanted: number, within = 0.03): void => {
  t.ok(Math.abs((found ?? NaN) - wanted) < within, `${found} is near ${wanted}`)
}

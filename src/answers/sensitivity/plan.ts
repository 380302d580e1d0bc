import { mostDimensions } from '../../analyses/kernels/sobol-sequence.js'
import { scopeRankOf } from '../../analyses/ranking/ranking.js'
import { widthOf, type Factor } from '../../analyses/sensitivity/factors.js'
import { countriesOf, planSensitivity, type Output, type SensitivityPlan } from '../../analyses/sensitivity/plan.js'
import { DomainError, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { countryByCode, coverScope, editionOf, nodeIn, scaleReader, scopeOf, type LoadedIndex } from '../loaded.js'
import { FaultGathering } from '../patch/faults.js'
import { assessedCountry } from '../patch/names.js'
import { leastSamples, type Sensitivity } from './asked.js'
import { resolveFactors } from './factors.js'

export interface SensitivityQuestion extends Sensitivity {
  readonly edition: string
}

/** Country scores that one answer may take: samples * (factors + 2) * countries. */
export const sensitivityBudget = 20_000_000

/** A study with its names resolved: what a thread needs, and what the answer needs besides its result. */
export interface PlannedSensitivity {
  readonly question: SensitivityQuestion
  readonly edition: ScoredEdition
  readonly output: Output
  readonly plan: SensitivityPlan
}

/**
 * Resolve a question of sensitivity; nothing is computed yet.
 *
 * @throws {DomainError} `SENSITIVITY_INVALID`, `SENSITIVITY_TOO_LARGE` and the errors of names
 */
export const planStudy = (index: LoadedIndex, question: SensitivityQuestion): PlannedSensitivity => {
  const edition = editionOf(index, question.edition)
  const output = resolveOutput(index, edition, question)
  const faults = new FaultGathering('SENSITIVITY_INVALID', 'the factors')
  const context = { index, edition, node: output.node, country: output.country, faults }
  const factors = resolveFactors(context, question.factors ?? [{ kind: 'errors' }])
  faults.finish()
  refuseCostly(factors, question.samples, countriesOf(edition, output).length)
  const regionOf = (iso3: string): string => countryByCode(index, iso3).region
  const plan = planSensitivity(edition, output, factors, question, { scaleOf: scaleReader(index), regionOf })
  return { question, edition, output, plan }
}

const resolveOutput = (index: LoadedIndex, edition: ScoredEdition, { output }: Sensitivity): Output => {
  const [node, country, scope] = settleAll(
    () => nodeIn(index, [edition], output.node, '/output/node'),
    () =>
      output.country === undefined
        ? undefined
        : assessedCountry(index, edition, output.country, '/output/country').iso3,
    () => coverScope(index, edition, scopeOf(index, output.scope, '/output/scope'))
  )
  const resolved: Output = { node, country, scope, quantity: output.quantity }
  const codes = countriesOf(edition, resolved)
  if (codes.length === 0) {
    const detail = `The scope ${scope.id} has no country with a score of ${node}.`
    throw new DomainError('SCOPE_EMPTY', { pointer: '/output/scope', scope: scope.id, detail })
  }
  if (country !== undefined && !scopeRankOf(edition, node, country, scope)) {
    const detail = `${country} has no score of ${node} in edition ${edition.framework.edition}.`
    throw new DomainError('SENSITIVITY_INVALID', { pointer: '/output/country', detail })
  }
  return resolved
}

const refuseCostly = (factors: readonly Factor[], samples: number, countries: number): void => {
  const width = factors.reduce((sum, factor) => sum + widthOf(factor), 0)
  const most = Math.floor(mostDimensions / 2)
  if (width > most) {
    const detail = `The factors take ${width} coordinates of the design.`
    const allowed = [`at most ${most}; a factor of weights takes one for each child, any other takes one`]
    throw new DomainError('SENSITIVITY_TOO_LARGE', { pointer: '/factors', detail, allowed })
  }
  const work = samples * (factors.length + 2) * countries
  if (work <= sensitivityBudget) return
  const detail = `${samples} samples of ${factors.length} factors over ${countries} countries take ${work} country scores.`
  const samplesLeft = 2 ** Math.floor(Math.log2(sensitivityBudget / ((factors.length + 2) * countries)))
  const allowed = [
    `samples * (factors + 2) * countries of at most ${sensitivityBudget}`,
    samplesLeft < leastSamples
      ? 'fewer factors or a smaller scope'
      : `${samplesLeft} samples of these factors and countries`
  ]
  throw new DomainError('SENSITIVITY_TOO_LARGE', { pointer: '/samples', detail, allowed })
}

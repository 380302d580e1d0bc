import type { Changes } from '../analyses/what-if.js'
import { scaleFault } from '../data/observations.js'
import type { Country } from '../definitions/countries.js'
import type { Change } from '../definitions/patch.js'
import { DomainError, faultLimit, settleAll, type Fault } from '../errors.js'
import { parseDecimal, type Fraction } from '../exact/fraction.js'
import { scoreOf, type ScoredEdition } from '../scoring/edition.js'
import { countryOf, nodeIn, type LoadedIndex } from './loaded.js'

/**
 * Resolve the names of a patch and hold its scores to the scale.
 *
 * @throws {DomainError} `PATCH_INVALID` with every fault of every change, up to `faultLimit`
 */
export const resolveChanges = (index: LoadedIndex, edition: ScoredEdition, changes: readonly Change[]): Changes => {
  const resolved = new Map<string, Map<string, Fraction>>()
  const faults: Fault[] = []
  for (const [at, change] of changes.entries()) {
    try {
      const { iso3, indicator, score } = resolveChange(index, edition, change, `/changes/${at}`)
      const ofCountry = resolved.get(iso3) ?? new Map<string, Fraction>()
      if (ofCountry.has(indicator)) throw changedTwice(iso3, indicator, `/changes/${at}`)
      resolved.set(iso3, ofCountry.set(indicator, score))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      faults.push(...error.faults)
      if (faults.length >= faultLimit) break
    }
  }
  if (faults.length > 0) throw new DomainError('PATCH_INVALID', { detail: faultSentence(faults) }, faults)
  return resolved
}

const faultSentence = (faults: readonly Fault[]): string => {
  if (faults.length >= faultLimit) return `The first ${faults.length} faults in the changes are listed in errors.`
  return faults.length === 1
    ? (faults[0]?.detail ?? '')
    : `${faults.length} faults in the changes are listed in errors.`
}

const resolveChange = (index: LoadedIndex, edition: ScoredEdition, change: Change, pointer: string) => {
  const [country, indicator] = settleAll(
    () => assessedCountry(index, edition, change.country, `${pointer}/country`),
    () => indicatorIn(index, edition, change.indicator, `${pointer}/indicator`)
  )
  const { score: to, by } = change
  if ((to === undefined) === (by === undefined)) {
    throw off(pointer, 'A change has either a score or points to move it by.', ['either score or by'])
  }
  const before = scoreOf(edition, indicator, country.iso3)
  const member = to === undefined ? 'by' : 'score'
  if (to === undefined && before === null) {
    throw off(`${pointer}/by`, `${country.iso3} has no score on ${indicator} to move.`, ['"score" instead of "by"'])
  }
  const given = parseDecimal(plainDecimal(to ?? by ?? 0, `${pointer}/${member}`))
  const score = to === undefined ? (before as Fraction).add(given) : given
  const scale = index.release.definitions.get(indicator)?.scale
  const allowed = scale && scaleFault(score, scale)
  if (allowed) {
    throw off(`${pointer}/${member}`, `${indicator} of ${country.iso3} would be ${score.toString()}, off the scale.`, [
      allowed
    ])
  }
  return { iso3: country.iso3, indicator, score }
}

const off = (pointer: string, detail: string, allowed: readonly string[]): DomainError =>
  new DomainError('PATCH_INVALID', { pointer, detail, allowed })

const plainDecimal = (value: number, pointer: string): string => {
  const text = String(value)
  if (/^-?\d{1,9}(\.\d{1,9})?$/.test(text)) return text
  throw off(pointer, `${text} is no score.`, ['a number with at most nine digits before and after the point'])
}

const changedTwice = (iso3: string, indicator: string, pointer: string): DomainError =>
  off(pointer, `${indicator} of ${iso3} is changed twice.`, ['each indicator of a country once'])

const assessedCountry = (index: LoadedIndex, edition: ScoredEdition, name: string, pointer: string): Country => {
  const country = countryOf(index, name, pointer)
  if (edition.position.has(country.iso3)) return country
  throw off(pointer, `${country.name} is not in edition ${edition.framework.edition}.`, ['a country of the edition'])
}

const indicatorIn = (index: LoadedIndex, edition: ScoredEdition, id: string, pointer: string): string => {
  const node = nodeIn(index, [edition], id, pointer)
  if (edition.indicators.includes(node)) return node
  throw off(pointer, `${node} is a composite: it follows from its indicators.`, edition.indicators)
}

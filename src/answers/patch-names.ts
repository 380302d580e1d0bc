import type { Country } from '../definitions/countries.js'
import { DomainError, type ErrorCode } from '../errors.js'
import type { ScoredEdition } from '../scoring/edition.js'
import { countryOf, nodeIn, type LoadedIndex } from './loaded.js'

/** The code of a fault in a name or number: that of the patch or goal that it stands in. */
type Code = Extract<ErrorCode, 'PATCH_INVALID' | 'GOAL_INVALID'>

/** A fault of a patch. */
export const patchFault = (pointer: string, detail: string, allowed: readonly string[]): DomainError =>
  new DomainError('PATCH_INVALID', { pointer, detail, allowed })

/** A country that the edition assesses, by any of its names. */
export const assessedCountry = (
  index: LoadedIndex,
  edition: ScoredEdition,
  name: string,
  pointer: string,
  code: Code = 'PATCH_INVALID'
): Country => {
  const country = countryOf(index, name, pointer)
  if (edition.position.has(country.iso3)) return country
  const detail = `${country.name} is not in edition ${edition.framework.edition}.`
  throw new DomainError(code, { pointer, detail, allowed: ['a country of the edition'] })
}

/** The id of an indicator of the edition; a composite is refused. */
export const indicatorIn = (
  index: LoadedIndex,
  edition: ScoredEdition,
  id: string,
  pointer: string,
  code: Code = 'PATCH_INVALID'
): string => {
  const node = nodeIn(index, [edition], id, pointer)
  if (edition.indicators.includes(node)) return node
  const detail = `${node} is a composite: it follows from its indicators.`
  throw new DomainError(code, { pointer, detail, allowed: edition.indicators })
}

/**
 * A number as the decimal text that it was written as.
 *
 * @param what  what the number is, for the sentence of a refusal
 */
export const plainDecimal = (
  value: number,
  pointer: string,
  code: Code = 'PATCH_INVALID',
  what: 'plain decimal number' | 'score' | 'cost' = 'plain decimal number'
): string => {
  const text = String(value)
  if (/^-?\d{1,9}(\.\d{1,9})?$/.test(text)) return text
  const allowed = ['a number with at most nine digits before and after the point']
  throw new DomainError(code, { pointer, detail: `${text} is no ${what}.`, allowed })
}

/** The id of a composite of the edition; an indicator is refused. */
export const compositeIn = (index: LoadedIndex, edition: ScoredEdition, id: string, pointer: string): string => {
  const node = nodeIn(index, [edition], id, pointer)
  if (edition.composites.includes(node)) return node
  throw patchFault(pointer, `${node} is an indicator: it is scored by experts.`, edition.composites)
}

import type { Country } from '../../definitions/countries.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { countryIn, nodeIn, type LoadedIndex } from '../loaded.js'

/** A fault of a patch. */
export const patchFault = (pointer: string, detail: string, allowed: readonly string[]): DomainError =>
  new DomainError('PATCH_INVALID', { pointer, detail, allowed })

/**
 * A number as plain decimal text.
 *
 * @throws {DomainError} `PATCH_INVALID` of one with more than nine digits before or after the point
 */
export const plainDecimal = (value: number, pointer: string): string => {
  const text = String(value)
  if (/^-?\d{1,9}(\.\d{1,9})?$/.test(text)) return text
  throw patchFault(pointer, `${text} is no plain decimal number.`, [
    'a number with at most nine digits before and after the point'
  ])
}

/** The country of a name, which the edition must have. */
export const assessedCountry = (index: LoadedIndex, edition: ScoredEdition, name: string, pointer: string): Country =>
  countryIn(index, edition, name, pointer, 'PATCH_INVALID')

/** An indicator of the edition by its id. */
export const indicatorIn = (index: LoadedIndex, edition: ScoredEdition, id: string, pointer: string): string => {
  const node = nodeIn(index, [edition], id, pointer)
  if (edition.indicators.includes(node)) return node
  throw patchFault(pointer, `${node} is a composite: it follows from its indicators.`, edition.indicators)
}

/** A composite of the edition by its id. */
export const compositeIn = (index: LoadedIndex, edition: ScoredEdition, id: string, pointer: string): string => {
  const node = nodeIn(index, [edition], id, pointer)
  if (edition.composites.includes(node)) return node
  throw patchFault(pointer, `${node} is an indicator: it is scored by experts.`, edition.composites)
}

import type { Framework } from '../../definitions/framework.js'
import type { Patch } from './asked.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { LoadedIndex } from '../loaded.js'

/**
 * Refuse a method whose exact scores would get too long, or take too many steps.
 *
 * @param framework  that of the patch; its formulas are sound
 * @throws {DomainError} `FORMULA_INVALID` with what it would take and what is allowed
 */
export const refuseLong = (index: LoadedIndex, edition: ScoredEdition, framework: Framework, patch: Patch): void => {
  const { index: info, definitions } = index.release
  const scaleOf = (id: string) => definitions.get(id)?.scale ?? info.scale
  const fault = index.methodFault(framework, edition.framework, edition.countries.length, scaleOf)
  if (!fault) return
  const { node, detail, allowed } = fault
  throw new DomainError('FORMULA_INVALID', { pointer: placeOf(patch, node), detail, allowed: [allowed] })
}

const members = ['formulas', 'aggregations', 'weights'] as const

/** Where a patch gives the formula of a composite; the first of its parts where it only feeds it. */
const placeOf = (patch: Patch, id: string): string => {
  const own = members.find(member => Object.hasOwn(patch[member] ?? {}, id))
  const member = own ?? members.find(each => Object.keys(patch[each] ?? {}).length > 0)
  const key = own ? id : member && Object.keys(patch[member] ?? {})[0]
  return member && key !== undefined ? `/${member}/${key}` : ''
}

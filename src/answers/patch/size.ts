import { exactLimits, lengthFault, measureFramework, written } from '../../definitions/framework-size.js'
import type { Framework } from '../../definitions/framework.js'
import type { Measure } from '../../definitions/formula-meter.js'
import type { Patch } from './asked.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import type { LoadedIndex } from '../loaded.js'

/**
 * Refuse a method whose exact scores would get too long, or take too many steps: told from its formulas and the scales, before
 * anything is computed.
 *
 * @param framework  that of the patch; its formulas are sound
 * @throws {DomainError} `FORMULA_INVALID` with what it would take and what is allowed
 */
export const refuseLong = (index: LoadedIndex, edition: ScoredEdition, framework: Framework, patch: Patch): void => {
  const { index: info, definitions } = index.release
  const measure = (of: Framework) => measureFramework(of, id => definitions.get(id)?.scale ?? info.scale)
  const measures = measure(framework)
  for (const [id, taken] of measures) {
    const fault = lengthFault(taken)
    if (fault) refuse(placeOf(patch, id), `The formula of ${id} takes ${fault.what}.`, fault.allowed)
  }
  const countries = edition.countries.length
  const own = countries * stepsOf(measure(edition.framework))
  const most = Math.max(exactLimits.steps, exactLimits.timesOwn * own)
  const steps = countries * stepsOf(measures)
  if (steps <= most) return
  const detail = `The formulas take ${written(steps)} steps to score ${countries} countries exactly.`
  refuse(placeOf(patch, longestOf(measures)), detail, `at most ${Math.floor(most)} steps`)
}

const refuse = (pointer: string, detail: string, allowed: string): never => {
  throw new DomainError('FORMULA_INVALID', { pointer, detail, allowed: [allowed] })
}

type Measures = ReadonlyMap<string, Measure>

const stepsOf = (measures: Measures): number => [...measures.values()].reduce((sum, { steps }) => sum + steps, 0)

const longestOf = (measures: Measures): string =>
  [...measures].reduce((most, next) => (next[1].steps > most[1].steps ? next : most))[0]

const members = ['formulas', 'aggregations', 'weights'] as const

/** Where a patch gives the formula of a composite; the first of its parts where it only feeds it. */
const placeOf = (patch: Patch, id: string): string => {
  const own = members.find(member => Object.hasOwn(patch[member] ?? {}, id))
  const member = own ?? members.find(each => Object.keys(patch[each] ?? {}).length > 0)
  const key = own ? id : member && Object.keys(patch[member] ?? {})[0]
  return member && key !== undefined ? `/${member}/${key}` : ''
}

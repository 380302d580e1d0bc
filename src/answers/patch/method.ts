import type { Aggregation, Patch } from './asked.js'
import { formulaLimits, type Formula } from '../../definitions/formula-language.js'
import type { Framework, FrameworkNode } from '../../definitions/framework.js'
import { DomainError, pointerTo } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { aggregationOf, isListOf, reweigh, withFormula, withIndicator } from '../../scoring/reform.js'
import { restrictFramework } from '../../scoring/restrict.js'
import type { LoadedIndex } from '../loaded.js'
import type { FaultGathering } from './faults.js'
import { compositeIn, indicatorIn, patchFault, plainDecimal } from './names.js'

/** What the parts of a patch about the method are held against. */
export interface MethodContext {
  readonly index: LoadedIndex
  readonly edition: ScoredEdition
  readonly faults: FaultGathering
}

/** The framework that a patch makes: drop, add, formulas, aggregations, weights, in this order; faults are gathered. */
export const reformFramework = (context: MethodContext, patch: Patch): Framework => {
  const dropped = dropIndicators(context, context.edition.framework, patch)
  const added = addIndicators(context, dropped, patch)
  const parts = [replaceFormulas, chooseAggregations, setWeights]
  return parts.reduce((framework, part) => part(context, framework, patch), added)
}

const isReplaced = (id: string, { formulas, aggregations }: Patch): boolean =>
  Object.hasOwn(formulas ?? {}, id) || Object.hasOwn(aggregations ?? {}, id)

const ownFormula = (id: string): string[] => [`a formula of its own for ${id}, in "formulas"`]

/** A composite as it is under the parts of the patch that apply before. */
const compositeLeft = (
  { index, edition }: MethodContext,
  { nodes }: Framework,
  id: string,
  pointer: string
): FrameworkNode => {
  const composite = compositeIn(index, edition, id, pointer)
  const node = nodes.find(each => each.id === composite)
  if (node) return node
  throw patchFault(pointer, `${id} has lost all its indicators.`, [])
}

const dropIndicators = ({ index, edition, faults }: MethodContext, framework: Framework, patch: Patch): Framework => {
  const { drop = [] } = patch
  const lost = new Map<string, string>()
  for (const [each, id] of drop.entries()) {
    const pointer = pointerTo('drop', each)
    faults.attempt(() => {
      const indicator = indicatorIn(index, edition, id, pointer)
      if (lost.has(indicator)) throw patchFault(pointer, `${id} is dropped twice.`, ['each indicator once'])
      lost.set(indicator, pointer)
    })
  }
  if (lost.size === 0) return framework
  const kept = restrictFramework(framework, new Set(edition.indicators.filter(id => !lost.has(id))))
  for (const { id, kind, formula, parent } of framework.nodes) {
    const left = kept.nodes.find(node => node.id === id)
    const [pointer = '/drop'] = lost.values()
    if (kind === 'composite' && parent === null && !left) {
      faults.attempt(() => {
        throw patchFault(pointer, `No indicator of ${id} would be left.`, [`at least one indicator beneath ${id}`])
      })
    } else if (formula && left && !left.formula && !isReplaced(id, patch)) {
      faults.attempt(() => {
        throw patchFault(pointer, `The formula of ${id} names a dropped indicator outside a list.`, ownFormula(id))
      })
    }
  }
  return kept
}

const addIndicators = (context: MethodContext, framework: Framework, patch: Patch): Framework =>
  (patch.add ?? []).reduce((current, { id, parent }, each) => {
    const pointer = pointerTo('add', each)
    const extended = context.faults.attempt(() => {
      if (current.nodes.some(node => node.id === id) || context.edition.scores.has(id)) {
        throw patchFault(`${pointer}/id`, `${id} is in the edition already.`, ['an id of its own'])
      }
      const place = `${pointer}/parent`
      const above = compositeLeft(context, current, parent, place)
      if (!isListOf(above.formula, above.children) && !isReplaced(parent, patch)) {
        throw patchFault(place, `The formula of ${parent} is no list that takes one more.`, ownFormula(parent))
      }
      return withIndicator(current, id, parent)
    })
    return extended ?? current
  }, framework)

/** Change the formula of each composite that a member of a patch names. */
const reformEach = <Value>(
  context: MethodContext,
  framework: Framework,
  member: string,
  parts: Readonly<Record<string, Value>> = {},
  formulaOf: (node: FrameworkNode, value: Value, pointer: string) => Formula
): Framework =>
  Object.entries(parts).reduce((current, [id, value]) => {
    const pointer = pointerTo(member, id)
    const formula = context.faults.attempt(() =>
      formulaOf(compositeLeft(context, current, id, pointer), value, pointer)
    )
    return formula ? withFormula(current, id, formula) : current
  }, framework)

const readsWeights = /\bweighted_\w+\([^()]*\bchildren\b/

const replaceFormulas = (context: MethodContext, framework: Framework, { formulas, weights }: Patch): Framework =>
  reformEach(context, framework, 'formulas', formulas, ({ id, children }, text, pointer) => {
    const given = Object.entries(weights?.[id] ?? {}).map(([child, weight]) => [child, String(weight)] as const)
    const weighed = readsWeights.test(text) ? Object.fromEntries(given) : undefined
    const { formula, faults } = context.index.readFormula(text, { children, weights: weighed })
    if (formula) return formula
    const told = faults.map(({ offset, what, allowed }) => ({
      pointer,
      code: 'FORMULA_INVALID' as const,
      detail: `The formula of ${id} at character ${offset + 1}: ${what}.`,
      allowed: [allowed]
    }))
    throw new DomainError('FORMULA_INVALID', {}, told)
  })

const chooseAggregations = (context: MethodContext, framework: Framework, patch: Patch): Framework =>
  reformEach(context, framework, 'aggregations', patch.aggregations, ({ id, children }, name, pointer) => {
    if (Object.hasOwn(patch.formulas ?? {}, id)) {
      throw patchFault(pointer, `${id} has both a formula and an aggregation.`, ['either of them'])
    }
    return aggregationOf(namedMean(name, pointer), children)
  })

/** A mean as a formula takes it, its power held to the limits. */
export const namedMean = (name: Aggregation, pointer: string) => {
  if (typeof name === 'string') return name
  const { generalised } = name
  const limit = formulaLimits.exponent
  if (Math.abs(generalised) <= limit) return { power: plainDecimal(generalised, `${pointer}/generalised`) }
  throw patchFault(`${pointer}/generalised`, `${generalised} is no power.`, [`a number from -${limit} to ${limit}`])
}

const setWeights = (context: MethodContext, framework: Framework, { weights, formulas }: Patch): Framework =>
  reformEach(context, framework, 'weights', weights, ({ id, children, formula }, given, pointer) => {
    const texts = checkWeights(id, children, given, pointer)
    const own = formulas?.[id]
    if (own !== undefined && readsWeights.test(own) && formula) return formula
    const weighed = formula && reweigh(formula, children, texts)
    if (weighed) return weighed
    const allowed = ['a mean of all children', `a formula for ${id} that calls weighted_mean(children), in "formulas"`]
    throw patchFault(pointer, `The formula of ${id} takes no weights.`, allowed)
  })

const checkWeights = (
  id: string,
  children: readonly string[],
  given: Readonly<Record<string, number>>,
  pointer: string
): Record<string, string> => {
  const entries = Object.entries(given)
  for (const [child, weight] of entries) {
    const place = `${pointer}/${child}`
    if (!children.includes(child)) throw patchFault(place, `${child} is no child of ${id}.`, children)
    if (weight < 0) throw patchFault(place, `The weight ${weight} of ${child} is below zero.`, ['0 or more'])
  }
  if (entries.length === 0) throw patchFault(pointer, `No weight is given for ${id}.`, children)
  const allZero = children.every(child => given[child] === 0)
  if (allZero) throw patchFault(pointer, `All weights of ${id} are zero.`, ['at least one weight above 0'])
  return Object.fromEntries(entries.map(([child, weight]) => [child, plainDecimal(weight, `${pointer}/${child}`)]))
}

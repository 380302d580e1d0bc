import type { Factor } from '../../analyses/sensitivity/factors.js'
import { cellMoveOf } from '../../analyses/sensitivity/plan.js'
import { defaultError } from '../../analyses/uncertainty/error-model.js'
import type { Factor as AskedFactor } from './asked.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { reweigh } from '../../scoring/reform.js'
import { restrictFramework } from '../../scoring/restrict.js'
import { indicatorsBeneath } from '../../scoring/scorer.js'
import type { LoadedIndex } from '../loaded.js'
import type { FaultGathering } from '../patch/faults.js'
import { namedMean } from '../patch/method.js'
import { compositeIn, indicatorIn } from '../patch/names.js'

/** What factors are held against. */
export interface FactorContext {
  readonly index: LoadedIndex
  readonly edition: ScoredEdition
  readonly node: string
  readonly country: string | undefined
  readonly faults: FaultGathering
}

const fault = (pointer: string, detail: string, allowed: readonly string[]): DomainError =>
  new DomainError('SENSITIVITY_INVALID', { pointer, detail, allowed })

type Asked<Kind extends AskedFactor['kind']> = AskedFactor & { readonly kind: Kind }

/** Resolve the factors that are asked for; faults are gathered. */
export const resolveFactors = (context: FactorContext, asked: readonly AskedFactor[]): Factor[] => {
  const factors = asked.flatMap((factor, at): Factor[] => {
    const pointer = `/factors/${at}`
    switch (factor.kind) {
      case 'errors':
        return resolveErrors(context, factor, pointer)
      case 'weights':
        return context.faults.attempt(() => [resolveWeights(context, factor, pointer)]) ?? []
      case 'aggregation':
        return context.faults.attempt(() => [resolveAggregation(context, factor, pointer)]) ?? []
      case 'drop':
        return resolveDrop(context, factor, pointer)
    }
  })
  refuseTwice(context, factors)
  return factors
}

const indicatorsOf = (
  { index, edition, node, faults }: FactorContext,
  ids: readonly string[] | undefined,
  pointer: string
): string[] =>
  ids?.flatMap((id, at) => faults.attempt(() => indicatorIn(index, edition, id, `${pointer}/${at}`)) ?? []) ??
  indicatorsBeneath(edition.framework, node)

const resolveErrors = (context: FactorContext, asked: Asked<'errors'>, pointer: string): Factor[] => {
  const { together = false, countries = 'every', error = defaultError } = asked
  if (countries !== 'every' && context.country === undefined) {
    context.faults.attempt(() => {
      throw fault(`${pointer}/countries`, `The output is of no country, so none is ${countries}.`, ['every'])
    })
  }
  const indicators = indicatorsOf(context, asked.indicators, `${pointer}/indicators`)
  const name = (what: string): string => `errors:${what}${countries === 'every' ? '' : `:${countries}`}`
  const options = { kind: 'errors', countries, error: cellMoveOf(error) } as const
  if (together) return [{ ...options, name: name(asked.indicators ? indicators.join('+') : context.node), indicators }]
  return indicators.map(indicator => ({ ...options, name: name(indicator), indicators: [indicator] }))
}

const resolveWeights = ({ index, edition }: FactorContext, asked: Asked<'weights'>, pointer: string): Factor => {
  const id = compositeIn(index, edition, asked.node, `${pointer}/node`)
  const node = edition.framework.nodes.find(each => each.id === id)
  if (!node?.formula || !reweigh(node.formula, node.children, {}))
    throw fault(`${pointer}/node`, `The formula of ${id} takes no weights.`, ['a mean of all children'])
  const { by = 0.25 } = asked
  return { kind: 'weights', name: `weights:${id}`, node: id, children: node.children, by }
}

const resolveAggregation = (
  { index, edition }: FactorContext,
  { node, among }: Asked<'aggregation'>,
  pointer: string
): Factor => {
  const id = compositeIn(index, edition, node, `${pointer}/node`)
  const means = among.map((each, at) => namedMean(each, `${pointer}/among/${at}`))
  return { kind: 'aggregation', name: `aggregation:${id}`, node: id, among: means }
}

const resolveDrop = (context: FactorContext, asked: Asked<'drop'>, pointer: string): Factor[] => {
  const { edition, node, faults } = context
  const among = indicatorsOf(context, asked.among, `${pointer}/among`)
  for (const id of among) {
    const kept = restrictFramework(edition.framework, new Set(edition.indicators.filter(other => other !== id)))
    const left = kept.nodes.filter(each => each.id === node || edition.above.get(each.id)?.includes(node))
    if (left.some(each => each.id === node) && left.every(each => each.kind === 'indicator' || each.formula)) continue
    faults.attempt(() => {
      throw fault(`${pointer}/among`, `The formulas cannot do without ${id}.`, ['indicators of lists'])
    })
  }
  return [{ kind: 'drop', name: 'drop', among }]
}

/** Two factors must not move the same thing: the second would undo the first. */
const refuseTwice = ({ faults }: FactorContext, factors: readonly Factor[]): void => {
  const moved = new Set<string>()
  for (const factor of factors) {
    for (const part of partsOf(factor)) {
      if (moved.has(part))
        faults.attempt(() => {
          throw fault('/factors', `Two factors move ${part}.`, ['each cell, composite and choice in one factor'])
        })
      moved.add(part)
    }
  }
}

const partsOf = (factor: Factor): string[] => {
  if (factor.kind !== 'errors') return [factor.name]
  const sides = factor.countries === 'every' ? ['own', 'others'] : [factor.countries]
  return factor.indicators.flatMap(id => sides.map(side => `the scores of ${id} (${side})`))
}

import { compileComposite, slotsOf } from '../../scoring/compile-float.js'
import { purposes } from './purposes.js'
import type { Draws } from './random.js'
import type { PlannedComposite, SimulationPlan } from './simulation-plan.js'

/** Evaluates all composites of a unit by the method of the current replication, in place. */
export interface DrawnMethod {
  /** Draw weights, formulas and dropped indicators of a replication. */
  readonly draw: (replication: number) => void
  readonly score: (values: Float64Array) => void
}

type Option = ReturnType<typeof compileComposite>

interface Composite {
  readonly plan: PlannedComposite
  readonly slot: number
  readonly offset: number
  readonly options: readonly Option[]
}

/** The method of a plan as it varies from replication to replication. */
export const createMethod = (plan: SimulationPlan, draws: Draws): DrawnMethod => {
  const slots = slotsOf({ nodes: plan.nodes.map(id => ({ id })) as never })
  let width = 0
  const composites = plan.composites.map((composite): Composite => {
    const options = composite.formulas.map(formula => compileComposite({ ...composite, formula }, slots))
    const offset = width
    width += composite.children.length
    return { plan: composite, slot: slots.get(composite.id) ?? -1, offset, options }
  })
  const weights = new Float64Array(width)
  const chosen = composites.map(({ options }) => options[0])
  const draw = (replication: number): void => {
    for (const [at, composite] of composites.entries()) {
      const { options } = composite
      const choice = options.length > 1 ? draws.at(replication, at, purposes.choices).below(options.length) : 0
      chosen[at] = options[choice]
      drawWeights(plan, composite, options[choice], draws.at(replication, at, purposes.weights), weights)
    }
    if (plan.drop) leaveOut(composites, drawDropped(plan.drop, draws.at(replication, 0, purposes.drops)), weights)
  }
  return {
    draw,
    score: values => {
      for (let at = 0; at < composites.length; at++) {
        const { slot, offset } = composites[at] ?? { slot: -1, offset: 0 }
        const option = chosen[at]
        if (option) values[slot] = option.list ? option.list.score(values, weights, offset) : option.score(values)
      }
    }
  }
}

/** Weights of the children of one composite around those of its method. */
const drawWeights = (
  { weights: model }: SimulationPlan,
  { plan, offset }: Composite,
  option: Option | undefined,
  draws: Draws,
  into: Float64Array
): void => {
  const base = option?.list?.weights ?? []
  const total = base.reduce((sum, weight) => sum + weight, 0)
  for (const [at, weight] of base.entries()) {
    const varied = model && plan.varied && weight > 0
    into[offset + at] = varied ? drawWeight(model, weight, base.length / total, draws) : weight
  }
}

type WeightModel = NonNullable<SimulationPlan['weights']>

/** A gamma variable for each child makes, as shares of their sum, a Dirichlet distribution. */
const drawWeight = (model: WeightModel, weight: number, scale: number, draws: Draws): number => {
  if (model.kind === 'uniform') return draws.uniform()
  if (model.kind === 'relative') return weight * (1 + model.by * (2 * draws.uniform() - 1))
  return draws.gamma(model.concentration * weight * scale)
}

/** So many of a list, each subset with equal odds. */
const drawDropped = ({ count, among }: NonNullable<SimulationPlan['drop']>, draws: Draws): ReadonlySet<string> => {
  const left = [...among]
  const dropped = new Set<string>()
  while (dropped.size < count && left.length > 0) {
    for (const id of left.splice(draws.below(left.length), 1)) dropped.add(id)
  }
  return dropped
}

/** A node that is left out has a weight below 0; so has a composite that loses all its children. */
const leaveOut = (composites: readonly Composite[], dropped: ReadonlySet<string>, weights: Float64Array): void => {
  const lost = new Set(dropped)
  for (const { plan, offset } of composites) {
    for (const [at, child] of plan.children.entries()) if (lost.has(child)) weights[offset + at] = -1
    if (plan.children.every(child => lost.has(child))) lost.add(plan.id)
  }
}

import type { CellError } from '../definitions/error-model.js'
import type { Formula } from '../definitions/formula-language.js'
import type { Scale } from '../definitions/schema.js'
import type { WeightModel } from '../definitions/simulation.js'
import { fraction, toFloat } from '../exact/fraction.js'
import type { ScoredEdition } from '../scoring/edition.js'
import { listOf } from '../scoring/reform.js'
import { indicatorsBeneath } from '../scoring/scorer.js'
import { middleRanks } from './kernels/agreement.js'
import type { Bins, PlannedComposite, PlannedError, SimulationPlan } from './kernels/simulation-plan.js'
import { fullOdds } from './error-model.js'
import { createLattice, type CellOdds, type Lattice } from './lattice.js'

export { replicate } from './kernels/replicate.js'
export type { SimulationPlan } from './kernels/simulation-plan.js'

/** What a simulation varies, with all names resolved. */
export interface SimulationQuestion {
  readonly edition: ScoredEdition
  /** Positions of the countries that are ranked. */
  readonly positions: readonly number[]
  readonly regionOf: (iso3: string) => string
  readonly scaleOf: (indicator: string) => Scale
  readonly seed: number
  readonly errors: readonly CellError[]
  readonly weights: WeightModel | null
  /** Formulas to choose from, by composite. */
  readonly formulas: ReadonlyMap<string, readonly Formula[]>
  readonly drop: { readonly count: number; readonly among: readonly string[] } | null
}

/** So many bins a score has at the most. */
const mostBins = 9_500
const wordRange = 2 ** 32

/** The plan of a simulation: plain data, which any thread can run any replications of. */
export const planSimulation = (question: SimulationQuestion): SimulationPlan => {
  const { edition, positions, seed, weights, drop } = question
  const { framework, composites, countries } = edition
  const lattice = latticeOf(question)
  const regions = positions.map(position => question.regionOf(countries[position] ?? ''))
  const names = [...new Set(regions)].toSorted()
  return {
    seed,
    units: positions.length,
    nodes: framework.nodes.map(({ id }) => id),
    indicators: edition.indicators.map(id => ({ id, ...plainScale(question.scaleOf(id)) })),
    scores: scoreTable(question),
    composites: plannedComposites(question),
    errors: question.errors.flatMap(plannedError),
    regions: Int32Array.from(regions, region => names.indexOf(region)),
    weights: weights && plainWeights(weights),
    drop,
    outputs: composites.map((id, at) => ({ id, bins: lattice ? latticeBins(lattice, at) : floatBins(question, id) })),
    baseline: composites.map(id => middleRanks(positions.map(at => edition.orders.get(id)?.keys[at] ?? NaN))),
    quadrants: quadrantsOf(question, lattice),
    lattice: lattice?.job ?? null
  }
}

const plainScale = ({ min, max, step }: Scale) => ({ min: toFloat(min), max: toFloat(max), step: toFloat(step) })

const plainWeights = (model: WeightModel): NonNullable<SimulationPlan['weights']> => {
  if (model.kind === 'relative') return { kind: model.kind, by: model.by }
  return model.kind === 'uniform' ? { kind: model.kind } : { kind: model.kind, concentration: model.concentration }
}

const scoreTable = ({ edition, positions }: SimulationQuestion): Float64Array => {
  const columns = edition.indicators.map(id => edition.scores.get(id) ?? [])
  return Float64Array.from(positions.flatMap(position => columns.map(column => toFloat(column[position] ?? NaN))))
}

const plannedComposites = ({ edition, formulas, weights }: SimulationQuestion): PlannedComposite[] =>
  edition.framework.nodes
    .filter(({ kind }) => kind === 'composite')
    .toReversed()
    .map(({ id, children, formula }) => ({
      id,
      children,
      formulas: formulas.get(id) ?? [formula],
      varied: weights?.nodes?.includes(id) ?? weights !== null
    }))

/** Odds of the errors -k to k as whole numbers; in parts of 2^32 where they would be larger. */
export const stepOdds = (error: CellError & { readonly kind: 'step' }): number[] => {
  const all = fullOdds(error)
  const common = all.reduce((unit, each) => unit.gcd(each), fraction(0))
  const whole = all.map(each => each.div(common).valueOf())
  const total = whole.reduce((sum, each) => sum + each, 0)
  return total <= wordRange ? whole : whole.map(each => Math.floor((each / total) * wordRange))
}

const plannedError = (error: CellError): PlannedError[] => {
  if (error.kind === 'none') return []
  const shared = error.shared_by ?? null
  if (error.kind === 'step') return [{ kind: 'step', k: error.k, odds: stepOdds(error), shared }]
  return [{ kind: 'normal', sd: error.sd, grid: error.grid, shared }]
}

/** The lattice of a simulation in which nothing varies but independent errors in steps. */
const latticeOf = (question: SimulationQuestion): Lattice | undefined => {
  const { edition, positions, scaleOf, errors, weights, formulas, drop } = question
  const given = errors.filter(({ kind }) => kind !== 'none')
  const [error] = given
  if (weights || drop || formulas.size > 0 || given.length > 1) return undefined
  if (error && (error.kind !== 'step' || error.shared_by)) return undefined
  const odds = error?.kind === 'step' ? stepOdds(error) : [1]
  const k = error?.kind === 'step' ? error.k : 0
  const cellOdds = (place: number, top: number): CellOdds => clipOdds(odds, place - k, top)
  return createLattice({ edition, nodes: edition.composites, positions, scaleOf, cellOdds })
}

/** Odds of consecutive places from one on, those beyond the ends of the scale added to the ends. */
const clipOdds = (odds: readonly number[], from: number, top: number): CellOdds => {
  const [first, last] = [Math.max(0, from), Math.min(top, from + odds.length - 1)]
  const clipped = new Array<number>(last - first + 1).fill(0)
  for (const [at, weight] of odds.entries()) {
    const place = Math.min(top, Math.max(0, from + at)) - first
    clipped[place] = (clipped[place] ?? 0) + weight
  }
  return { first, odds: clipped }
}

/** Every value of a lattice is a bin. */
const latticeBins = ({ job, nodes }: Lattice, at: number): Bins => {
  const [{ offset, unit } = { offset: fraction(0), unit: fraction(1) }, node] = [nodes[at], job.nodes[at]]
  const under = offset.d * unit.d
  const step = unit.mul(fraction(under)).valueOf()
  return {
    first: offset.mul(fraction(under)).valueOf() + step * (node?.low ?? 0),
    step,
    under: Number(under),
    size: node?.size ?? 0
  }
}

/** Bins a tenth as wide as the last decimal of a score, wider where there would be too many. */
const floatBins = ({ edition, scaleOf, formulas, positions }: SimulationQuestion, id: string): Bins => {
  const { framework } = edition
  const beneath = indicatorsBeneath(framework, id).map(scaleOf)
  const means = framework.nodes
    .filter(node => node.id === id || edition.above.get(node.id)?.includes(id))
    .every(node => !node.formula || formulas.has(node.id) || listOf(node.formula, node.children))
  const scores = positions.flatMap(at => edition.scores.get(id)?.[at] ?? []).map(toFloat)
  const [least, most] = [Math.min(...scores, Infinity), Math.max(...scores, -Infinity)]
  const margin = scores.length === 0 ? 0 : Math.max(most - least, 1)
  const low = means ? Math.min(...beneath.map(({ min }) => toFloat(min))) : least - margin
  const high = means ? Math.max(...beneath.map(({ max }) => toFloat(max))) : most + margin
  if (!(high >= low)) return { first: 0, step: 1, under: 1, size: 1 }
  let under = 10 ** (framework.decimals + 1)
  while ((high - low) * under >= mostBins) under /= 10
  const first = Math.floor(low * under)
  return { first, step: 1, under, size: Math.ceil(high * under) - first + 1 }
}

const quadrantsOf = ({ edition }: SimulationQuestion, lattice: Lattice | undefined): SimulationPlan['quadrants'] => {
  const { quadrants } = edition.framework
  if (!quadrants) return null
  const [first, second] = quadrants.axes.map(id => edition.composites.indexOf(id))
  if (first === undefined || second === undefined || first < 0 || second < 0) return null
  const high = (at: number): number => {
    const node = lattice?.nodes[at]
    if (!lattice || !node) return toFloat(quadrants.highFrom)
    return quadrants.highFrom.sub(node.offset).div(node.unit).ceil().valueOf() - (lattice.job.nodes[at]?.low ?? 0)
  }
  return { axes: [first, second], highFrom: [high(first), high(second)] }
}

import type { WeightModel } from './weight-model.js'
import type { CellError } from '../uncertainty/model.js'
import type { Scale } from '../../definitions/schema.js'
import { fraction, toFloat } from '../../exact/fraction.js'
import { listOf } from '../../scoring/reform.js'
import { indicatorsBeneath } from '../../scoring/scorer.js'
import { middleRanks } from '../kernels/agreement.js'
import type { Bins, PlannedComposite, PlannedError, PlannedRanges, SimulationPlan } from '../kernels/simulation-plan.js'
import { fullOdds, wholeOdds } from '../uncertainty/error-model.js'
import type { Odds } from '../kernels/discrete.js'
import type { Lattice } from './lattice.js'
import type { CellRanges, VariedIndex } from './question.js'
import { latticeOf } from './simulation-lattice.js'

export { replicate } from '../kernels/replicate.js'
export type { SimulationPlan } from '../kernels/simulation-plan.js'

/** So many bins a score has at the most, and those of all countries and composites together. */
const mostBins = 9_500
const mostBinsTogether = 20_000_000

/** The plan of a simulation: plain data, which any thread can run any replications of. */
export const planSimulation = (question: VariedIndex): SimulationPlan => {
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
    errors: plannedErrors(question),
    ranges: question.ranges ? plannedRanges(question, question.ranges.cells) : null,
    regions: Int32Array.from(regions, region => names.indexOf(region)),
    weights: weights && plainWeights(weights),
    normalisations: question.normalisations ?? [],
    drop,
    outputs: composites.map((id, at) => ({ id, bins: lattice ? latticeBins(lattice, at) : floatBins(question, id) })),
    baseline: composites.map(id => middleRanks(positions.map(at => edition.scores.get(id)?.keys[at] ?? NaN))),
    quadrants: quadrantsOf(question, lattice),
    lattice: lattice?.job ?? null
  }
}

const plainScale = ({ min, max, step }: Scale) => ({ min: toFloat(min), max: toFloat(max), step: toFloat(step) })

const plainWeights = (model: WeightModel): NonNullable<SimulationPlan['weights']> => {
  if (model.kind === 'relative') return { kind: model.kind, by: model.by }
  return model.kind === 'uniform' ? { kind: model.kind } : { kind: model.kind, concentration: model.concentration }
}

const scoreTable = ({ edition, positions }: VariedIndex): Float64Array => {
  const columns = edition.indicators.map(id => edition.scores.get(id))
  return Float64Array.from(positions.flatMap(position => columns.map(column => toFloat(column?.at(position) ?? NaN))))
}

const plannedComposites = ({ edition, formulas, weights }: VariedIndex): PlannedComposite[] =>
  edition.framework.nodes
    .filter(({ kind }) => kind === 'composite')
    .toReversed()
    .map(({ id, children, formula }) => ({
      id,
      children,
      formulas: formulas.get(id) ?? [formula],
      varied: weights?.nodes?.includes(id) ?? weights !== null
    }))

/** The odds of an error in steps from -k to k, as whole numbers. */
export const stepOdds = (error: CellError & { readonly kind: 'step' }): number[] => wholeOdds(fullOdds(error))

const plannedErrors = ({ errors, ranges }: VariedIndex): PlannedError[] => {
  const otherwise = ranges ? [{ error: ranges.otherwise, spares: true }] : []
  return [...errors.map(error => ({ error, spares: false })), ...otherwise].flatMap(
    ({ error, spares }): PlannedError[] => {
      if (error.kind === 'none') return []
      const shared = error.shared_by ?? null
      if (error.kind === 'step') return [{ kind: 'step', k: error.k, odds: stepOdds(error), shared, spares }]
      return [{ kind: 'normal', sd: error.sd, grid: error.grid, shared, spares }]
    }
  )
}

const plannedRanges = ({ edition, positions }: VariedIndex, ranges: CellRanges): PlannedRanges => {
  const size = positions.length * edition.indicators.length
  const [tables, firsts] = [new Int32Array(size).fill(-1), new Int32Array(size)]
  const odds: Odds[] = []
  for (const [unit, position] of positions.entries()) {
    const own = ranges.get(edition.countries[position] ?? '')
    for (const [at, id] of own ? edition.indicators.entries() : []) {
      const range = own?.get(id)
      if (!range) continue
      const cell = unit * edition.indicators.length + at
      firsts[cell] = range.first
      tables[cell] = odds.push(range.odds) - 1
    }
  }
  return { tables, firsts, odds }
}

/** Every value of a lattice is a bin. */
const latticeBins = ({ job, nodes }: Lattice, at: number): Bins => {
  const [{ offset, unit } = { offset: fraction(0), unit: fraction(1) }, node] = [nodes[at], job.nodes[at]]
  const under = offset.d * unit.d
  const step = toFloat(unit.mul(fraction(under)))
  return {
    first: toFloat(offset.mul(fraction(under))) + step * (node?.low ?? 0),
    step,
    under: Number(under),
    size: node?.size ?? 0
  }
}

/** Bins a tenth as wide as the last decimal of a score; 2, 5, 10, 20, ... times as wide where there would be too many. */
const floatBins = ({ edition, scaleOf, formulas, positions, normalisations }: VariedIndex, id: string): Bins => {
  const { framework, composites } = edition
  const beneath = indicatorsBeneath(framework, id).map(scaleOf)
  const means = framework.nodes
    .filter(node => node.id === id || edition.above.get(node.id)?.includes(id))
    .every(node => !node.formula || formulas.has(node.id) || listOf(node.formula, node.children))
  const scores = positions.flatMap(at => edition.scores.get(id)?.at(at) ?? []).map(toFloat)
  const [least, most] = [Math.min(...scores, Infinity), Math.max(...scores, -Infinity)]
  const margin = scores.length === 0 ? 0 : Math.max(most - least, 1)
  const [bottom, top] = [
    Math.min(...beneath.map(({ min }) => toFloat(min))),
    Math.max(...beneath.map(({ max }) => toFloat(max)))
  ]
  // By z-scores, scores may leave their scales.
  const beyond = normalisations?.includes('z_score') ? (top - bottom) / 2 : 0
  const low = means ? bottom - beyond : least - margin
  const high = means ? top + beyond : most + margin
  if (!(high >= low)) return { first: 0, step: 1, under: 1, size: 1 }
  const finest = 10 ** (framework.decimals + 1)
  let wider = 1
  const room = Math.min(mostBins, mostBinsTogether / Math.max(1, positions.length * composites.length))
  while (((high - low) * finest) / wider >= room) wider *= String(wider).startsWith('2') ? 2.5 : 2
  const under = finest / wider
  const first = Math.floor(low * under)
  return { first, step: 1, under, size: Math.ceil(high * under) - first + 1 }
}

const quadrantsOf = ({ edition }: VariedIndex, lattice: Lattice | undefined): SimulationPlan['quadrants'] => {
  const { quadrants } = edition.framework
  if (!quadrants) return null
  const [first, second] = quadrants.axes.map(id => edition.composites.indexOf(id))
  if (first === undefined || second === undefined || first < 0 || second < 0) return null
  const high = (at: number): number => {
    const node = lattice?.nodes[at]
    if (!lattice || !node) return toFloat(quadrants.highFrom)
    return toFloat(quadrants.highFrom.sub(node.offset).div(node.unit).ceil()) - (lattice.job.nodes[at]?.low ?? 0)
  }
  return { axes: [first, second], highFrom: [high(first), high(second)] }
}

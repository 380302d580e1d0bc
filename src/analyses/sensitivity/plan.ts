import type { CellError } from '../uncertainty/model.js'
import type { Framework } from '../../definitions/framework.js'
import type { Scale } from '../../definitions/schema.js'
import { toFloat } from '../../exact/fraction.js'
import { nearestFloat } from '../../exact/nearest-float.js'
import { wholeProportion } from '../../exact/proportion.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { fullOdds } from '../uncertainty/error-model.js'
import type { CellMove, Grid } from '../kernels/moved-cells.js'
import type { RankScope } from '../ranking/ranking.js'
import type { Factor } from './factors.js'

/** What is studied: the score or rank of a country, or the mean score or mean shift of ranks of a scope. */
export interface Output {
  readonly node: string
  readonly quantity: 'score' | 'rank'
  readonly country: string | undefined
  readonly scope: RankScope
}

/** How finely it is studied. */
export interface Sampling {
  /** A power of two. */
  readonly samples: number
  readonly seed: number
}

/** All that a study of sensitivity needs: plain data, which can be sent to a thread. */
export interface SensitivityPlan extends Sampling {
  readonly node: string
  readonly quantity: 'score' | 'rank'
  /** Whether the output is that of the first country. */
  readonly single: boolean
  readonly factors: readonly Factor[]
  readonly tree: Pick<Framework, 'nodes'>
  /** Scores by node of the tree, then by country; NaN where missing. */
  readonly columns: readonly Float64Array[]
  /** By country: number of its region. */
  readonly regions: Int32Array
  /** Of each indicator. */
  readonly grids: ReadonlyMap<string, Grid>
}

/** What is known of the countries and indicators of an index. */
export interface Surroundings {
  readonly scaleOf: (indicator: string) => Scale
  readonly regionOf: (iso3: string) => string
}

/** The plan of a study. */
export const planSensitivity = (
  edition: ScoredEdition,
  output: Output,
  factors: readonly Factor[],
  { samples, seed }: Sampling,
  { scaleOf, regionOf }: Surroundings
): SensitivityPlan => {
  const { node, quantity, country } = output
  const { nodes } = edition.framework
  const countries = countriesOf(edition, output)
  const regions = countries.map(regionOf)
  const known = [...new Set(regions)]
  return {
    ...{ node, quantity, samples, seed, factors },
    single: country !== undefined,
    tree: { nodes },
    columns: nodes.map(({ id }) => Float64Array.from(countries, iso3 => toFloat(scoreOf(edition, id, iso3) ?? NaN))),
    regions: Int32Array.from(regions, region => known.indexOf(region)),
    grids: new Map(edition.indicators.map(id => [id, gridOf(scaleOf(id))]))
  }
}

const gridOf = ({ min, max, step }: Scale): Grid => ({ min: toFloat(min), max: toFloat(max), step: toFloat(step) })

/** Countries that the output depends on, that of the question first. */
export const countriesOf = (
  { countries, scores }: ScoredEdition,
  { node, quantity, country, scope }: Output
): string[] => {
  const keys = scores.get(node)?.keys ?? []
  const present = scope.positions.filter(position => !Number.isNaN(keys[position] ?? NaN))
  const codes = present.flatMap(position => countries[position] ?? [])
  if (country === undefined) return codes
  return quantity === 'score' ? [country] : [country, ...codes.filter(iso3 => iso3 !== country)]
}

/**
 * An error model as numbers.
 *
 * @example
 * [...cellMoveOf({ kind: 'step', k: 1, odds: [2, 1] }).upTo] // => [0.25, 0.75, 1]
 */
export const cellMoveOf = (error: CellError): CellMove => {
  if (error.kind === 'none') return { kind: 'none', shared: null }
  const shared = error.shared_by ?? null
  if (error.kind === 'normal') return { kind: 'normal', sd: error.sd, grid: error.grid, shared }
  const odds = wholeProportion(fullOdds(error)) ?? []
  const total = odds.reduce((sum, each) => sum + each, 0n)
  let sum = 0n
  const upTo = Float64Array.from(odds, each => nearestFloat((sum += each), total))
  return { kind: 'step', k: error.k, upTo, shared }
}

import type { WeightModel } from '../../analyses/simulation/weight-model.js'
import type { ErrorModel } from '../../analyses/uncertainty/model.js'
import type { Aggregation } from '../patch/asked.js'

/** What a simulation varies, and how often. */
export interface Simulation {
  readonly replications: number
  readonly seed: number
  /** The countries that are ranked. */
  readonly scope: string
  /** Errors of the scores, added up and clipped to the scale. */
  readonly errors: readonly ErrorModel[]
  readonly weights?: WeightModel | undefined
  /** Means to choose from in each replication, with equal odds, by composite. */
  readonly aggregations?: Readonly<Record<string, readonly Aggregation[]>> | undefined
  /** Ways to normalise the scores of each indicator, to choose from in each replication. */
  readonly normalisations?: readonly ('none' | 'min_max' | 'z_score' | 'rank')[] | undefined
  /** Indicators that do not count in a replication, so many at a time, chosen with equal odds. */
  readonly drop?: { readonly count: number; readonly among?: readonly string[] | undefined } | undefined
  /** Levels of the quantiles. */
  readonly levels: readonly number[]
}

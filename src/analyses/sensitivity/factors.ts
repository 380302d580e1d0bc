import type { aggregationOf } from '../../scoring/reform.js'
import type { CellMove } from '../kernels/moved-cells.js'

/** Errors of the scores of indicators. */
export interface ErrorFactor {
  readonly kind: 'errors'
  readonly name: string
  readonly indicators: readonly string[]
  readonly countries: 'every' | 'own' | 'others'
  readonly error: CellMove
}

/** Errors of the weights of the children of a composite. */
export interface WeightFactor {
  readonly kind: 'weights'
  readonly name: string
  readonly node: string
  readonly children: readonly string[]
  /** Each weight is times a number from 1 - by to 1 + by. */
  readonly by: number
}

/** A mean that takes any list of children. */
export type Mean = Parameters<typeof aggregationOf>[0]

/** The choice of a mean for a composite. */
export interface AggregationFactor {
  readonly kind: 'aggregation'
  readonly name: string
  readonly node: string
  readonly among: readonly Mean[]
}

/** The choice of an indicator to leave out, or none. */
export interface DropFactor {
  readonly kind: 'drop'
  readonly name: string
  readonly among: readonly string[]
}

/** What an output may depend on; plain data. */
export type Factor = ErrorFactor | WeightFactor | AggregationFactor | DropFactor

/** How many coordinates of the unit cube a factor takes. */
export const widthOf = (factor: Factor): number => (factor.kind === 'weights' ? factor.children.length : 1)

/**
 * One of so many choices, from a number between 0 and 1.
 *
 * @example
 * [0.1, 0.5, 0.9].map(u => chooseAmong(3, u)) // => [0, 1, 2]
 */
export const chooseAmong = (count: number, u: number): number => Math.min(count - 1, Math.floor(u * count))

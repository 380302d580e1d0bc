import type { CellError } from '../../analyses/uncertainty/model.js'
import type { Aggregation } from '../patch/asked.js'

/** What an output may depend on. */
export type Factor =
  | {
      readonly kind: 'errors'
      /** Indicators that are uncertain; all beneath the node when left out. */
      readonly indicators?: readonly string[] | undefined
      /** One factor for all these indicators; else one factor for each. */
      readonly together?: boolean | undefined
      readonly countries?: 'every' | 'own' | 'others' | undefined
      readonly error?: CellError | undefined
    }
  /** Each weight of the children of a composite times a uniform number from 1 - by to 1 + by. */
  | { readonly kind: 'weights'; readonly node: string; readonly by?: number | undefined }
  | { readonly kind: 'aggregation'; readonly node: string; readonly among: readonly Aggregation[] }
  | { readonly kind: 'drop'; readonly among?: readonly string[] | undefined }

/** Rows of the smallest design. */
export const leastSamples = 64

/** Which output is studied, what is uncertain, and how finely it is sampled. */
export interface Sensitivity {
  readonly output: {
    readonly node: string
    readonly quantity: 'score' | 'rank'
    /** Whose score or rank; when left out: the mean score, or the mean shift of ranks, of the scope. */
    readonly country?: string | undefined
    readonly scope: string
  }
  readonly factors?: readonly Factor[] | undefined
  /** Rows of the design, a power of two. */
  readonly samples: number
  readonly seed: number
}

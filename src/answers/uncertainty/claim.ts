import type { ErrorModel } from '../../analyses/uncertainty/model.js'

/** A statement about ranks or scores that can be checked; countries by any name. */
export type Claim =
  | { readonly kind: 'ranks_above'; readonly country: string; readonly other: string; readonly node: string }
  | {
      readonly kind: 'top'
      readonly country: string
      readonly k: number
      readonly node: string
      readonly scope: string
    }
  | { readonly kind: 'improved'; readonly country: string; readonly node: string; readonly since: string }
  | {
      readonly kind: 'quadrant'
      readonly country: string
      readonly quadrant: 'low_low' | 'low_high' | 'high_low' | 'high_high'
    }

/** Claims to check against an edition, and how far its scores may be off: one step either way when left out. */
export interface Claims {
  readonly uncertainty?: ErrorModel | undefined
  readonly claims: readonly Claim[]
}

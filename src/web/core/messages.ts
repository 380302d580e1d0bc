import type { claims } from '../../answers/uncertainty/claims.js'
import type { rankDistributions } from '../../answers/uncertainty/rank-distributions.js'
import type { Sent } from './index.js'

/** What is asked of how firm ranks are. */
export type AskedDistributions = Parameters<typeof rankDistributions.ask>[1]
export type Distributions = Pick<ReturnType<typeof rankDistributions.ask>, 'data' | 'meta'>

/** What is asked of claims. */
export type AskedClaims = Parameters<typeof claims.ask>[1]
export type CheckedClaims = Pick<ReturnType<typeof claims.ask>, 'data' | 'meta'>

/** What goes to the thread. */
export interface Question {
  readonly id: number
  readonly sent: Pick<Sent, 'release' | 'language'>
  readonly of: 'distributions' | 'claims'
  readonly asked: AskedDistributions | AskedClaims
}

/** What comes back: an answer, or why there is none. */
export type Reply = { readonly id: number } & (
  { readonly answer: Distributions | CheckedClaims } | { readonly fault: string }
)

import type { PlanOrder } from '../../analyses/goal-seek/plan-walk.js'
import type { Patch } from '../patch/asked.js'

/** What a country is to reach: the members are those of exactly one kind of target. */
export interface Target {
  /** Indicator or composite; of every kind but a quadrant. */
  readonly node?: string | undefined
  readonly at_least?: number | undefined
  readonly at_most?: number | undefined
  readonly rank_at_most?: number | undefined
  readonly rank_at_least?: number | undefined
  readonly scope?: string | undefined
  readonly band?: string | undefined
  readonly quadrant?: string | undefined
  /** Another country: the same exact score as it has, a higher one, a lower one. */
  readonly on_par_with?: string | undefined
  readonly above?: string | undefined
  readonly below?: string | undefined
}

/** The members of a target that name another country. */
export const besides = ['on_par_with', 'above', 'below'] as const

/** What a goal-seek asks: the least cost that makes a country reach a target. */
export interface Goal {
  readonly country: string
  readonly target: Target
  /** Indicators that may move; by default all beneath the nodes of the target. */
  readonly allowed?: readonly string[] | undefined
  readonly fixed?: readonly string[] | undefined
  /** How far indicators may go, within their scales. */
  readonly limits?:
    Readonly<Record<string, { readonly min?: number | undefined; readonly max?: number | undefined }>> | undefined
  /** Cost of one step of the scale of an indicator, above 0; 1 by default. */
  readonly costs?: Readonly<Record<string, number>> | undefined
  /** No indicator moves by more steps of its scale than these. */
  readonly largest_move?: number | undefined
  /** All scores are as under this patch, those of other countries too: the goal is sought in that scenario. */
  readonly under?: Patch | undefined
  /** So many plans are listed at the most; 10 by default. */
  readonly plans?: number | undefined
  /** Which plans are listed first; the most concentrated by default. */
  readonly order?: PlanOrder | undefined
}

/** The kinds of a target by the names of its members, in alphabetical order. */
const kinds = {
  'at_least,node': 'score',
  'at_most,node': 'score',
  'at_least,at_most,node': 'score',
  'node,rank_at_most': 'rank',
  'node,rank_at_most,scope': 'rank',
  'node,rank_at_least': 'rank',
  'node,rank_at_least,scope': 'rank',
  'band,node': 'band',
  'node,on_par_with': 'country',
  'above,node': 'country',
  'below,node': 'country',
  quadrant: 'quadrant'
} as const

/** What a target has to be, for the sentence of a refusal. */
export const targetForms = [
  '{node, at_least and/or at_most}',
  '{node, rank_at_most or rank_at_least, scope?}',
  '{node, band}',
  '{node, on_par_with or above or below}',
  '{quadrant}'
]

/**
 * The kind of a target, by its members.
 *
 * @returns  undefined when they are not those of exactly one kind
 * @example
 * kindOfTarget({ node: 'resilience', at_least: 5 }) // => 'score'
 */
export const kindOfTarget = (target: object): (typeof kinds)[keyof typeof kinds] | undefined => {
  const given = Object.entries(target).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  const names = given.toSorted().join()
  return Object.hasOwn(kinds, names) ? kinds[names as keyof typeof kinds] : undefined
}

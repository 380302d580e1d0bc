/** Whom a part of a patch is for: either a country, by any name, or every country of a scope. */
interface Target {
  readonly country?: string | undefined
  readonly scope?: string | undefined
}

/** One change of a patch: an indicator of a country, or of every country of a scope, set to a score or moved by points. */
export interface Change extends Target {
  readonly indicator: string
  readonly score?: number | undefined
  readonly by?: number | undefined
}

/** An indicator that the edition does not have: where it counts, and its scores. */
export interface AddedIndicator {
  readonly id: string
  readonly parent: string
  readonly scores: readonly (Target & { readonly score: number })[]
}

/** A way to bring the children of a node together, by name; `generalised` is the mean of a power. */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic' | 'median' | { readonly generalised: number }

/**
 * What a what-if asks. The parts apply in this order, whatever the order of the members: `drop`, `add`, `formulas`,
 * `aggregations`, `weights` make the method; `changes` then apply together to the scores.
 */
export interface Patch {
  readonly changes?: readonly Change[] | undefined
  /** What becomes of a `by` that leaves the scale: refused, or clipped to its end. */
  readonly ends?: 'refuse' | 'clip' | undefined
  readonly drop?: readonly string[] | undefined
  readonly add?: readonly AddedIndicator[] | undefined
  /** New formulas by composite. */
  readonly formulas?: Readonly<Record<string, string>> | undefined
  /** Other means of the children, by composite. */
  readonly aggregations?: Readonly<Record<string, Aggregation>> | undefined
  /** Weights of children by composite; a child that is not named weighs 1. */
  readonly weights?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined
  /** Ids of facts that the changes rest on; they change nothing. */
  readonly evidence?: readonly string[] | undefined
  /** Why the patch is as it is; it changes nothing. */
  readonly note?: string | undefined
}

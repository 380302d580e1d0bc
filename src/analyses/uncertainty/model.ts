/** Weights of chances: numbers, decimals or ratios as text; only what they are to each other matters. */
export type Odds = number | string

/** One error for all scores of a region, of every country on every indicator alike; or one for all countries on an indicator. */
type SharedBy = 'region' | 'indicator' | undefined

/** An error of any score: none, some steps of its scale, or a normal one. */
export type CellError =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'step'
      /** The largest error, in steps of the scale. */
      readonly k: number
      /** Of the errors -k to k, or of 0 to k for both directions alike; equal when left out. */
      readonly odds?: readonly Odds[] | undefined
      readonly shared_by?: SharedBy
    }
  | {
      readonly kind: 'normal'
      /** Standard deviation, points of the scale. */
      readonly sd: number
      /** Whether the score with its error is rounded to the scale. */
      readonly grid: boolean
      readonly shared_by?: SharedBy
    }

/** What a reviewer says that the score of a country on an indicator may be. */
export interface ReviewedRange {
  readonly country: string
  readonly indicator: string
  readonly low: number
  readonly best: number
  readonly high: number
}

/** How far the scores of indicators may be off, as data; the ranges of reviewers are for single scores. */
export type ErrorModel =
  | CellError
  | {
      readonly kind: 'ranges'
      readonly shape: 'triangular' | 'odds'
      /** Of low, best and high; only with the shape `odds`. */
      readonly odds: readonly Odds[]
      readonly cells: readonly ReviewedRange[]
      /** The error of the scores that no range is given for. */
      readonly otherwise?: CellError | undefined
    }

/** The short form of an error model, as it stands in addresses; `ranges` has none, and is named. */
export const formatErrorModel = (model: ErrorModel): string => {
  if (model.kind === 'none') return 'none'
  if (model.kind === 'ranges') return 'ranges'
  const shared = model.shared_by ? `@${model.shared_by}` : ''
  if (model.kind === 'normal') return `normal:${model.sd}${model.grid ? '' : ':off_grid'}${shared}`
  return `step:${model.k}${model.odds ? `:${model.odds.join(',')}` : ''}${shared}`
}

/** How a patch changes the formulas, as the answers write it. */
export interface Reform {
  readonly method?: readonly { readonly node: string; readonly before: string; readonly after: string | null }[]
  readonly float64?: readonly string[]
  readonly quadrant_changes?: readonly {
    readonly iso3: string
    readonly before: string | null
    readonly after: string | null
  }[]
}

interface RankShift {
  readonly iso3: string
  readonly before: number
  readonly after: number
}

/** How a ranking shifts, as the answers write it. */
export interface Shifts {
  readonly size: number
  readonly rank_correlation: number | null
  readonly moved: number
  readonly rises: readonly RankShift[]
  readonly falls: readonly RankShift[]
}

/** The formulas that are changed, which results are no fractions, and which countries change quadrant; a line each. */
export const describeReform = ({ method = [], float64 = [], quadrant_changes: quadrants = [] }: Reform): string[] => [
  ...method.map(({ node, after }) => `${node} = ${after ?? 'gone, with all its indicators'}`),
  ...(float64.length > 0 ? [`not rational, computed in float64: ${float64.join(', ')}`] : []),
  ...(quadrants.length > 0
    ? [
        `change quadrant: ${quadrants.map(each => `${each.iso3} ${each.before ?? 'none'} -> ${each.after ?? 'none'}`).join(', ')}`
      ]
    : [])
]

/** Who rises and who falls most on a node, and how alike the rankings are. */
export const describeShifts = (
  node: string,
  { size, rank_correlation: rho, moved, rises, falls }: Shifts
): string[] => [
  `${node}: ${moved} of ${size} countries change rank, rank correlation ${rho ?? 'undefined'}`,
  ...(rises.length > 0 ? [`towards rank 1: ${listShifts(rises)}`] : []),
  ...(falls.length > 0 ? [`away from rank 1: ${listShifts(falls)}`] : [])
]

const listShifts = (shifts: readonly RankShift[]): string =>
  shifts.map(({ iso3, before, after }) => `${iso3} ${before} -> ${after}`).join(', ')

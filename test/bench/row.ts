/** A bar that a figure is held to. */
export interface Bar {
  readonly value: number
  /** `least`: the figure must reach it; `most`: the figure must not exceed it. */
  readonly kind: 'least' | 'most'
  readonly unit?: string
}

/** One line of the table. */
export interface Row {
  readonly job: string
  readonly ours: string
  /** What ours is held against, named. */
  readonly opponent: string
  /** Ours against the opponent, with the spread over the rounds. */
  readonly ratio?: string
  /** The figure that the bar judges; left out of rows that only inform, and where it could not be measured. */
  readonly figure?: number
  readonly bar?: Bar
}

/**
 * Whether the figure of a row meets its bar.
 *
 * @returns  undefined for a row without a bar, null where there is a bar but no figure
 */
export const meetsBar = ({ figure, bar }: Pick<Row, 'figure' | 'bar'>): boolean | null | undefined => {
  if (!bar) return undefined
  if (figure === undefined) return null
  return bar.kind === 'least' ? figure >= bar.value : figure <= bar.value
}

export const writeBar = ({ bar }: Row): string =>
  bar ? `${bar.kind === 'least' ? '>=' : '<='} ${bar.value}${bar.unit ? ` ${bar.unit}` : ''}` : ''

export const writeVerdict = (row: Row): string => {
  const meets = meetsBar(row)
  if (meets === undefined) return 'for information'
  return meets === null ? 'not measured' : meets ? 'holds' : 'FALLS SHORT'
}

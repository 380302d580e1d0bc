/** Figures as people read them. */

/** A score with the decimals of its edition; a dash where there is none. */
export const figure = (score: number | null | undefined, decimals: number): string =>
  score === null || score === undefined ? '–' : score.toFixed(decimals)

/** A change with its sign; none has no sign. */
export const signed = (change: number | null | undefined, decimals: number): string => {
  if (change === null || change === undefined) return '–'
  const text = Math.abs(change).toFixed(decimals)
  if (Number(text) === 0) return text
  return `${change > 0 ? '+' : '−'}${text}`
}

/** A range of ranks on one line. */
export const range = (low: number, high: number): string => (low === high ? `${low}` : `${low}–${high}`)

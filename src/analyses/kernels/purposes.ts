/** What is drawn: each has streams of its own. */
export const purposes = {
  cells: 0,
  weights: 1,
  choices: 2,
  drops: 3,
  shocks: 4,
  normalisations: 5,
  sums: 6,
  rejections: 7,
  ranges: 8
} as const

import type { Expected } from '../expected.js'

/** Of citations. */
export const citations: readonly Expected[] = [
  {
    requests: /\.(bib|ris|csl)\b/,
    where: /^headers\/cache-control$/,
    reason: 'citations name the day on which they were made'
  },
  {
    requests: /\.(bib|ris|csl)\b/,
    where: /^(body line \d+$|body\/\d+\/(id|title|version|note|accessed|author\/\d+\/literal|publisher|abstract)$)/,
    reason: 'citations are of data sets: who computed, from what, in which release, and read on which day'
  }
]

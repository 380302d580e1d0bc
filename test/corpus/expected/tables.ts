import type { Expected } from '../expected.js'

/** Of tables and their columns. */
export const tables: readonly Expected[] = [
  {
    requests: /\.csv\b|\(csv\b|text\/csv/,
    where: /^(body|headers\/(content-length|link)$)/,
    reason: 'rows of CSV say what they are about: editions, node, scope, size and release are columns'
  },
  {
    requests: /./,
    where: /^headers\/(link|access-control-expose-headers)$/,
    reason: 'tables link to their address for ever, their columns, citation and licence'
  },
  {
    requests: /^(wellbeing: )?(deltas|indicators?|comparison|evidence|fact|profile|countr(y|ies)|bulk|ranking) ?/,
    where:
      /\/(from|to|score_from|score_to|date_from|date_to|group|heading|rank_interval|rank_low|rank_high|contributions|sheet_regions|iso2|m49|(from|to)_explanation|explanation_(from|to))(_exact)?(\/|$)/,
    reason:
      'no column is called as a word of SQL, and none is an object; codes that other programs misread are left out'
  },
  {
    requests: /^countr(y|ies)\b/,
    where: /^body(\/| line \d+$)/,
    reason: 'the labels of the sheets are a table of their own, as the rule and its citations say'
  }
]

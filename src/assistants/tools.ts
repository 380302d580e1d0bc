import type { Tool } from './tool.js'

/** Columns that say over again, or at length, what the others say. */
const atLength = ['*_exact', 'explanation', '*_explanation']

const places = ['continent', 'region']

/** What assistants can ask, in the order in which they are told of it. Jobs, releases and long work are left to people. */
export const tools: readonly Tool[] = [
  {
    ...{ name: 'find_country', word: 'country-matches', title: 'Find countries', nature: 'computed' },
    description:
      'The countries of names or codes in any spelling. Ask before others where a name is uncertain: one that fits several, or that the index does not assess, is told as such.',
    asks: ['names']
  },
  {
    ...{ name: 'define', word: 'indicator', title: 'What an indicator means', nature: 'published' },
    description: 'What an indicator or composite means, its scale, direction and editions. Ids: crindex://indicators.',
    asks: ['node']
  },
  {
    ...{ name: 'scores', word: 'scores', title: 'Scores', nature: 'published' },
    description:
      'Scores of some countries on some nodes in an edition, or in all. A missing score is null, never zero.',
    asks: ['edition', 'country', 'node'],
    needs: ['country', 'node'],
    given: { shape: 'long' },
    without: [...atLength, ...places]
  },
  {
    ...{ name: 'ranking', word: 'ranking', title: 'Ranking', nature: 'computed' },
    description: 'Ranks in a scope with ties, each with the interval that must be said with it.',
    asks: ['edition', 'node', 'scope'],
    given: { uncertainty: { kind: 'step', k: 1 } },
    without: [...atLength, 'indistinguishable'],
    around: true
  },
  {
    ...{ name: 'change', word: 'deltas', title: 'Change between editions', nature: 'computed' },
    description:
      'Change of countries between two editions, split into what moved (like for like) and what comes from a changed set of indicators. Say both where they differ.',
    asks: ['from', 'to', 'country', 'node'],
    needs: ['country'],
    without: [...atLength, 'contributions', 'tied_*']
  },
  {
    ...{ name: 'compare', word: 'scores', title: 'Countries side by side', nature: 'published' },
    description: 'Countries side by side, a row each, a column a node.',
    asks: ['edition', 'country', 'node'],
    needs: ['country'],
    given: { shape: 'wide' },
    without: [...atLength, ...places, 'missing']
  },
  {
    ...{ name: 'similar', word: 'similar', title: 'Similar countries', nature: 'computed' },
    description: 'The countries whose indicators are most like those of one.',
    asks: ['edition', 'country', 'scope', 'limit'],
    without: atLength
  },
  {
    ...{ name: 'rank_certainty', word: 'rank-distribution', title: 'How firm a rank is', nature: 'assumption' },
    description: 'How firm the rank of one country is: its interval, and whom it cannot be told apart from.',
    asks: ['edition', 'node', 'country', 'scope'],
    without: [...atLength, 'distribution']
  },
  {
    ...{ name: 'check_claim', word: 'claims', title: 'How probable a claim is', nature: 'assumption' },
    description: 'How probable a comparison is before it is written, e.g. that one country ranks above another.',
    asks: ['edition', 'claims']
  },
  {
    ...{ name: 'what_if', word: 'what-if', title: 'What if', nature: 'scenario' },
    description:
      'Change scores of indicators and see composites and ranks before and after. What it answers is a scenario, never a published score.',
    asks: ['edition', 'changes'],
    needs: ['changes'],
    given: { link: true },
    without: atLength
  },
  {
    ...{ name: 'evidence', word: 'evidence', title: 'Facts with sources', nature: 'fact' },
    description:
      'Facts that bear on an indicator of a country, each with status and source. Not every country has any.',
    asks: ['country', 'indicator', 'edition'],
    needs: ['country']
  },
  {
    ...{ name: 'check_draft', word: 'draft-check', title: 'Check a draft', nature: 'computed' },
    description:
      'Check a text before it is sent: every score, rank, change and country, each with what is right and where it stands.',
    asks: ['text', 'language', 'edition']
  }
]

import { oneOf, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'

const parts = ['figures', 'computed', 'definitions', 'names', 'code'] as const

/** What may be done with each part of what is answered. */
export const licence = question({
  word: 'licence',
  path: '/licence',
  topic: 'Method',
  summary: 'What may be done with each part of what is answered, and whom to name',
  description: 'The terms of the scores are those of their publisher; what is computed from them names both.',
  asks: {},
  gives: rows('Terms', {
    part: oneOf(parts, 'Part of what is answered'),
    holder: text('Whose it is'),
    terms: text('What is known of the terms'),
    name: text('How it is named')
  }),
  examples: { 'All parts': {} },
  answer: (index, _, tell) => {
    const { publisher, address, licence: terms, citation } = index.release.index
    const cited = citation.replace('{edition}', [...index.release.frameworks.keys()].join(', ')).trim()
    return {
      rule: 'the terms of each part, as the definitions and the licence of the program state them',
      told: tell({ decimals: 0 })(
        [
          { part: 'figures', holder: publisher, terms: terms.trim(), name: cited },
          {
            part: 'computed',
            holder: 'crindex',
            terms: `MIT, as far as ${address} allows`,
            name: `computed from ${cited}`
          },
          { part: 'definitions', holder: 'crindex', terms: 'MIT', name: 'crindex' },
          {
            part: 'names',
            holder: 'Unicode CLDR 48 and others',
            terms: 'Unicode License v3; facts of each source',
            name: 'the source of each spelling'
          },
          { part: 'code', holder: 'crindex', terms: 'MIT', name: 'crindex' }
        ] as const,
        { part: row => row.part, holder: row => row.holder, terms: row => row.terms, name: row => row.name }
      )
    }
  }
})

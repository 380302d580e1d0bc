import type { LoadedIndex } from '../loaded.js'
import { maybe, oneOf, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { noScores } from '../kit/table.js'
import { computerOf } from '../nature.js'

const parts = ['figures', 'computed', 'texts', 'code'] as const

interface Part {
  readonly part: (typeof parts)[number]
  readonly covers: string
  readonly holder: string
  readonly licence: string
  readonly address: string | null
}

/** Under which terms each part of an answer can be used. */
export const licence = question({
  word: 'licence',
  path: '/licence',
  topic: 'Service',
  summary: 'Whose figures, computed columns, texts and code are, and under which terms',
  description: 'The figures of an index are those of its publisher; what is computed from them names both.',
  asks: {},
  gives: rows('LicencePart', {
    part: oneOf(parts, 'What the terms are of'),
    covers: text('What belongs to it'),
    holder: text('Whose it is'),
    licence: text('Under which terms it can be used'),
    address: maybe(text('Where more is told'))
  }),
  examples: { 'All parts': {} },
  answer: (index, _, tell) => ({
    rule: 'as the index and the licence of this project say',
    told: tell(noScores)(partsOf(index), {
      part: row => row.part,
      covers: row => row.covers,
      holder: row => row.holder,
      licence: row => row.licence,
      address: row => row.address
    })
  })
})

const partsOf = ({ release: { index } }: LoadedIndex): Part[] => {
  const { publisher, address } = index
  const computer = computerOf(index)
  const terms = index.licence.trim()
  const isOwn = computer === publisher
  return [
    {
      part: 'figures',
      covers: 'Scores of indicators and composites as published',
      holder: publisher,
      licence: terms,
      address
    },
    {
      part: 'computed',
      covers: 'Ranks, averages, changes, intervals, what-if answers and all else that is computed from the figures',
      holder: computer,
      licence: isOwn
        ? terms
        : `MIT, with ${publisher} named as the source of the figures that it rests on; those remain as stated under figures`,
      address: isOwn ? address : null
    },
    {
      part: 'texts',
      covers: 'Labels, definitions, sentences of profiles and documentation',
      holder: computer,
      licence: isOwn ? terms : 'MIT; texts of others are quoted with their source',
      address: isOwn ? address : null
    },
    { part: 'code', covers: 'The software crindex', holder: 'crindex', licence: 'MIT', address: null }
  ]
}

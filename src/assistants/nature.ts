import type { IndexInfo } from '../definitions/index-file.js'

/** What stands behind a figure: it decides what must be said beside it. */
export type Nature = 'published' | 'computed' | 'assumption' | 'scenario' | 'fact'

type Named = Pick<IndexInfo, 'name' | 'publisher'>

const sentences: Readonly<Record<Nature, (index: Named) => string>> = {
  published: ({ name, publisher }) => `From the ${name} of ${publisher}.`,
  computed: ({ name, publisher }) => `Computed by crindex from the ${name} of ${publisher}.`,
  assumption: ({ publisher }) =>
    `This rests on an error model that is an assumption of crindex; ${publisher} publishes none.`,
  scenario: ({ name }) => `This is a what-if computed by crindex, not a score of the ${name}.`,
  fact: ({ name }) => `A fact with its own source, which is to be named; it is no part of the ${name}.`
}

/** The sentence that must stand beside a figure. */
export const sentenceOf = (nature: Nature, index: Named): string => sentences[nature](index)

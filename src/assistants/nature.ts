import { sayNature, type Nature as OfFigures } from '../answers/nature.js'
import type { IndexInfo } from '../definitions/index-file.js'

/** What stands behind what a tool tells: it decides what must be said beside it. */
export type Nature = OfFigures | 'fact'

/** The sentence that must stand beside it. */
export const sentenceOf = (nature: Nature, index: IndexInfo): string =>
  nature === 'fact'
    ? `A fact with its own source, which is to be named; it is no part of the ${index.name}.`
    : sayNature(nature, index)

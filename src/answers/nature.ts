import type { IndexInfo } from '../definitions/index-file.js'

/**
 * What the figures of an answer are: `published` as their publisher has them, `computed` from those, resting on an `assumption`
 * of how far they are off, or of a `scenario` that is not so.
 */
export type Nature = 'published' | 'computed' | 'assumption' | 'scenario'

/** What of a question its nature follows from. */
export interface OfNature {
  readonly word: string
  readonly topic: string
}

/** Questions that give back what was published, and nothing besides. */
const published: ReadonlySet<string> = new Set(['scores', 'editions', 'edition'])

const ofTopics: Readonly<Record<string, Nature>> = {
  'What-if': 'scenario',
  Scenarios: 'scenario',
  Uncertainty: 'assumption'
}

/** Of the `meta` of an answer: the error model that it rests on. */
interface AboutErrors {
  readonly uncertainty?: unknown
  readonly [fact: string]: unknown
}

/**
 * The nature of an answer.
 *
 * @example
 * const { meta } = index.ranking({ edition: '2023', node: 'criminality' })
 * natureOf({ word: 'ranking', topic: 'Rankings' }, meta) // => 'computed'
 */
export const natureOf = ({ word, topic }: OfNature, { uncertainty }: AboutErrors): Nature =>
  ofTopics[topic] ?? (uncertainty ? 'assumption' : published.has(word) ? 'published' : 'computed')

/** Who stands behind the figures of an answer. */
export type Parties = Pick<IndexInfo, 'name' | 'publisher'> & { readonly computed_by?: string | undefined }

/** Who computes what is not published: the publisher, where the index names nobody else. */
export const computerOf = ({ publisher, computed_by: by = publisher }: Parties): string => by

/** Who is named as the author of an answer. */
export const authorOf = (nature: Nature, parties: Parties): string =>
  nature === 'published' ? parties.publisher : computerOf(parties)

/** A short name where one stands in parentheses at the end, else the name. */
export const shortName = (name: string): string => /\(([^()]+)\)$/.exec(name)?.[1] ?? name

/**
 * The sentence that is to stand beside figures of an answer.
 *
 * @example
 * sayNature('scenario', { name: 'Wellbeing', publisher: 'Trust' })
 * // => 'This is a what-if computed by Trust, not a score of the Wellbeing.'
 */
export const sayNature = (nature: Nature, parties: Parties): string => {
  const { name, publisher } = parties
  const computer = computerOf(parties)
  if (nature === 'scenario') return `This is a what-if computed by ${computer}, not a score of the ${name}.`
  const through = computer === publisher ? '' : `, read through ${computer}`
  if (nature === 'published') return `These are figures as published by ${shortName(publisher)}${through}.`
  const computed = `This is computed by ${computer} from the ${name} of ${shortName(publisher)}`
  if (nature === 'computed') return `${computed}.`
  return `${computed}, under an assumed error of its scores; ${shortName(publisher)} states none.`
}

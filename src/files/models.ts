import type { ScoredEdition } from '../scoring/edition.js'
import type { Filed } from './filed.js'

/** Whose answers are whole editions, by the word of the question. */
const ofQuestions: Readonly<Record<string, (filed: Filed) => readonly ScoredEdition[]>> = {
  bulk: ({ index }) => [...index.editions.values()],
  scores: filed => (isWhole(filed) ? editionOf(filed) : [])
}

/** What is cut down to some nodes or countries is no edition to calculate with. */
const isWhole = ({ cited: { asked } }: Filed): boolean =>
  ['node', 'country', 'scope'].every(name => asked[name] === undefined)

const editionOf = ({ index, answer: { meta } }: Filed): ScoredEdition[] => {
  const edition = index.editions.get(meta.edition ?? '')
  return edition ? [edition] : []
}

/** The editions that a workbook holds a model of. */
export const editionsWithModels = (filed: Filed): readonly ScoredEdition[] =>
  ofQuestions[filed.cited.question.word]?.(filed) ?? []

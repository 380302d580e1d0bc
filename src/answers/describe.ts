import { pathAddress } from './addresses.js'
import type { CatalogueEntry } from './catalogue-entry.js'
import { listAsks } from './kit/list-asks.js'
import { listGives } from './kit/list-gives.js'
import type { Question } from './kit/question.js'
import type { StoredQuestion } from './kit/stored.js'
import type { LoadedIndex } from './loaded.js'

/**
 * What a question says of itself, as data.
 *
 * @param index  whose editions name the columns that follow from them
 * @example
 * describeQuestion(index.asked[0], index.loaded).path // => '/v1/editions'
 */
export const describeQuestion = (question: Question | StoredQuestion, index: LoadedIndex): CatalogueEntry => {
  const { word, method, path, shortPath, summary, description, errors, gives, unversioned = false } = question
  return {
    word,
    method,
    path: unversioned ? path : pathAddress(path),
    short_path: shortPath === undefined ? null : pathAddress(shortPath),
    summary,
    description,
    asks: listAsks(question),
    gives: listGives(gives, index),
    errors,
    cost: costOf(question)
  }
}

/** Heavy where one of its own examples is. */
const costOf = (question: Question | StoredQuestion): CatalogueEntry['cost'] =>
  'costOf' in question && Object.values(question.examples).some(given => question.costOf(given as never) !== 'light')
    ? 'heavy'
    : 'light'

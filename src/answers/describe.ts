import { pathAddress } from './addresses.js'
import type { AskEntry, CatalogueEntry } from './catalogue-entry.js'
import { isHeavy } from './kit/cost.js'
import { listAsks } from './kit/list-asks.js'
import { listColumns } from './kit/list-columns.js'
import { listGives } from './kit/list-gives.js'
import { releaseAsks } from './kit/release-asks.js'
import type { Described, Question } from './kit/question.js'
import type { StoredQuestion } from './kit/stored.js'
import type { LoadedIndex } from './loaded.js'

type MembersOf = (schema: string) => readonly AskEntry[] | undefined

/**
 * What a question says of itself, as data.
 *
 * @param index      whose editions name the columns that follow from them
 * @param membersOf  the members of a body, by the name of its schema
 * @example
 * describeQuestion(index.asked[0], index.loaded).path // => '/v1/editions'
 */
export const describeQuestion = (
  question: Question | StoredQuestion,
  index: LoadedIndex,
  membersOf: MembersOf = () => undefined
): CatalogueEntry => {
  const { word, method, path, shortPath, summary, description, errors, gives, unversioned = false } = question
  return {
    word,
    method,
    path: unversioned ? path : pathAddress(path),
    short_path: shortPath === undefined ? null : pathAddress(shortPath),
    summary,
    description,
    asks: [
      ...listAsks(question).flatMap(entry => membersIn(question, entry, membersOf) ?? [entry]),
      ...(choosesRelease(question) ? Object.values(releaseAsks).filter(({ name }) => !(name in question.asks)) : [])
    ],
    gives: listGives(gives, index),
    columns: () => listColumns(gives, index),
    topic: question.topic,
    errors,
    cost: costOf(question, index)
  }
}

const choosesRelease = (question: Question | StoredQuestion): boolean =>
  !('choosesRelease' in question) || question.choosesRelease

const membersIn = ({ asks }: Described, { name, in: place }: AskEntry, membersOf: MembersOf) =>
  place === 'body' ? membersOf(asks[name]?.schema ?? '') : undefined

/** Heavy where one of its own examples is. */
const costOf = (question: Question | StoredQuestion, index: LoadedIndex): CatalogueEntry['cost'] =>
  'costOf' in question &&
  Object.values(question.examples).some(given => isHeavy(question.costOf(given as never, index)))
    ? 'heavy'
    : 'light'

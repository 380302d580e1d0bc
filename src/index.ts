import { countryNames } from './data/names.js'
import { openFolder } from './data/open.js'
import type { Release } from './data/release.js'
import { parseFormula } from './definitions/formula.js'
import { methodFault } from './definitions/method-size.js'
import { membersOfBody } from './bodies/members.js'
import { describeQuestion } from './answers/describe.js'
import { loadIndex, type LoadedIndex } from './answers/loaded.js'
import type { Question } from './answers/kit/question.js'
import { questions } from './answers/questions.js'
import { storedQuestions } from './answers/stored-questions.js'
import { methodsOf, type Methods } from './program.js'

export { DomainError, type ErrorCode, type Fault } from './errors.js'
export { errorCatalogue } from './problems.js'
export { answerToJson, type Answer, type Meta } from './answers/answer.js'
export type { LoadedIndex } from './answers/loaded.js'
export type { Release } from './data/release.js'

/** What an index answers: a method for each question of a list. */
export type IndexOf<List extends readonly Question[]> = Methods<List> & {
  readonly release: Release
  /** What answers are made from. */
  readonly loaded: LoadedIndex
  /** The questions that it was made with. */
  readonly asked: readonly Question[]
  /** The same questions, to another release. */
  readonly withRelease: (release: Release) => IndexOf<List>
}

/** Every question of this package, and any others. */
export type WithQuestions = readonly [...typeof questions, ...Question[]]

export type Index = IndexOf<typeof questions>

interface CreateIndex {
  (release: Release): Index
  /** With questions of one's own: `[...questions, mine]`. */
  <const List extends readonly Question[]>(release: Release, list: List): IndexOf<List>
}

/**
 * The questions an index answers, each with data and the source of the data.
 *
 * @param release  a release as `openFolder` gives it
 * @example
 * createIndex(await openFolder('indicators')).ranking({ edition: '2023', node: 'criminality' }).data[0].country // => 'Myanmar'
 */
export const createIndex: CreateIndex = (release: Release, list: readonly Question[] = questions) => {
  const every = [...list, ...storedQuestions]
  const loaded: LoadedIndex = {
    ...loadIndex(release, { readNames: countryNames, readFormula: parseFormula, methodFault }),
    catalogue: () => every.map(question => describeQuestion(question, loaded, membersOfBody))
  }
  const withRelease = (other: Release): Index => createIndex(other, list) as Index
  return { release, loaded, asked: list, withRelease, ...methodsOf(loaded, list) } as Index
}

interface OpenIndex {
  (folder: string): Promise<Index>
  <const List extends readonly Question[]>(folder: string, list: List): Promise<IndexOf<List>>
}

/**
 * Load the release of a folder and make it answer questions.
 *
 * @param folder  a folder of definitions; `indicators/README.md` says what it holds
 * @throws {DomainError} `DEFINITIONS_INVALID` with every fault of every file
 */
export const openIndex: OpenIndex = async (folder: string, list: readonly Question[] = questions) =>
  createIndex(await openFolder(folder), list) as Index

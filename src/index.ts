import { loadRelease, type Release } from './data/release.js'
import { parseFormula } from './definitions/formula.js'
import { loadIndex, type LoadedIndex } from './answers/loaded.js'
import type { Question } from './answers/kit/question.js'
import { questions } from './answers/questions.js'
import { methodsOf, type Methods } from './program.js'

export { DomainError, errorCatalogue, type ErrorCode, type Fault } from './errors.js'
export type { Answer, Meta } from './answers/answer.js'
export type { LoadedIndex } from './answers/loaded.js'
export type { Release } from './data/release.js'

/** What an index answers: a method for each question of a list. */
export type IndexOf<List extends readonly Question[]> = Methods<List> & {
  readonly release: Release
  /** What answers are made from. */
  readonly loaded: LoadedIndex
  readonly questions: readonly Question[]
}

export type Index = IndexOf<typeof questions>

interface CreateIndex {
  (release: Release): Index
  /** With questions of one's own: `[...questions, mine]`. */
  <const List extends readonly Question[]>(release: Release, list: List): IndexOf<List>
}

/**
 * The questions an index answers, each with data and the source of the data.
 *
 * @param release  a release as `loadRelease` gives it
 * @example
 * createIndex(await loadRelease('indicators')).ranking({ edition: '2023', node: 'criminality' }).data[0].country // => 'Myanmar'
 */
export const createIndex: CreateIndex = (release: Release, list: readonly Question[] = questions) => {
  const loaded = loadIndex(release, parseFormula)
  return { release, loaded, questions: list, ...methodsOf(loaded, list) } as Index
}

/**
 * Load the release of a folder and make it answer questions.
 *
 * @param folder  a folder of definitions; `indicators/README.md` says what it holds
 * @throws {DomainError} `DEFINITIONS_INVALID` with every fault of every file
 */
export const openIndex = async (folder: string): Promise<Index> => createIndex(await loadRelease(folder))

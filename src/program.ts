import type { AnswerOf } from './answers/answer.js'
import type { Question } from './answers/kit/question.js'
import type { LoadedIndex } from './answers/loaded.js'

/** Questions as methods of an object, for programs. */

type Camel<W extends string> = W extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : W

/** A question that asks nothing that is required can be put without an argument. */
type Method<Q> =
  Q extends Question<string, infer In, infer T, infer Facts>
    ? Partial<In> extends In
      ? (given?: In) => AnswerOf<T, Facts>
      : (given: In) => AnswerOf<T, Facts>
    : never

/** Questions whose words are not known when types are checked have methods without a type. */
export type Methods<List extends readonly Question[]> = {
  readonly [Q in List[number] as string extends Q['word'] ? never : Camel<Q['word']>]: Method<Q>
}

/**
 * The word of a question in camelCase.
 *
 * @example
 * methodOf('rank-distribution') // => 'rankDistribution'
 */
export const methodOf = (word: string): string =>
  word.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** One method a question, by its word in camelCase. */
export const methodsOf = <const List extends readonly Question[]>(index: LoadedIndex, list: List): Methods<List> =>
  Object.fromEntries(
    list.map(question => [methodOf(question.word), (given: object = {}) => question.ask(index, given as never)])
  ) as Methods<List>

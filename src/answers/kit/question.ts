import type { ErrorCode } from '../../errors.js'
import { answerSaid, type About, type AnswerOf, type Told } from '../answer.js'
import type { LoadedIndex } from '../loaded.js'
import type { Giving } from './giving.js'
import type { Asked, Asks, Given } from './parameters.js'

/** Headings of the document. */
export type Topic =
  | 'Method'
  | 'Countries'
  | 'Scores'
  | 'Rankings'
  | 'Averages'
  | 'Deltas'
  | 'Profiles'
  | 'Evidence'
  | 'What-if'
  | 'Scenarios'
  | 'Releases'
  | 'Uncertainty'
  | 'Statistics'
  | 'Service'

/** What an answer says besides its data. */
export interface Said<T extends Told, Facts> extends About<Facts> {
  readonly told: T
}

/** What every question says of itself. */
export interface Described {
  /** Its one name: of the method, the operation, the command, the file. */
  readonly word: string
  /** Beneath `/v1`; what stands in braces is asked. */
  readonly path: `/${string}`
  /** Whether it stands beside `/v1` instead: what it answers is of no version of the API. */
  readonly unversioned?: true
  /** The path where what is optional in the other one is left out. */
  readonly shortPath?: `/${string}`
  readonly topic: Topic
  readonly summary: string
  /** At the short path. */
  readonly shortSummary?: string
  readonly description: string
  readonly asks: Asks
  readonly gives: Giving
  readonly errors: readonly ErrorCode[]
  readonly examples: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** What is said of a question once, wherever its answers come from. */
export interface Declared<A extends Asks, Tell> extends Omit<Described, 'asks' | 'gives' | 'errors' | 'examples'> {
  readonly asks: A
  readonly gives: Giving<Tell>
  /** Besides those of what is asked. */
  readonly errors?: readonly ErrorCode[]
  readonly examples: Readonly<Record<string, Given<A>>>
}

/** All that is said of a question, once. */
interface Declaration<W extends string, A extends Asks, Tell, T extends Told, Facts> extends Declared<A, Tell> {
  readonly word: W
  /** About so many milliseconds of one core that it takes, from what is asked; few when left out. */
  readonly cost?: (asked: Asked<A>, index: LoadedIndex) => number
  readonly answer: (index: LoadedIndex, asked: Asked<A>, tell: Tell) => Said<T, Facts>
}

/** A question as every face sees it; what it takes and gives is in the type of `ask`. */
export interface Question<
  W extends string = string,
  In = never,
  T extends Told = Told,
  Facts = object
> extends Described {
  readonly word: W
  readonly method: 'GET' | 'POST'
  /** About so many milliseconds of one core. */
  costOf(given: In, index: LoadedIndex): number
  /** @throws {DomainError} one of `errors` */
  ask(index: LoadedIndex, given: In): AnswerOf<T, Facts>
}

const bodyErrors = ['BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const

const hasBody = (asks: Asks): boolean => Object.values(asks).some(({ kind }) => kind === 'body')

/** Errors that a question can be answered with by what it asks. */
export const errorsOf = (asks: Asks): ErrorCode[] => [
  ...Object.values(asks).flatMap(({ errors }) => errors),
  ...(hasBody(asks) ? bodyErrors : [])
]

/**
 * Declare a question: every face follows from it.
 *
 * @returns  with the method, the errors of what it asks, and `ask`, which fills in what is left out
 * @example
 * const twice = question({
 *   ...{ word: 'twice', path: '/twice', topic: 'Service', summary: 'Twice a number', description: 'At first 3.' },
 *   ...{ asks: { of: initially(3, count(1, 9, 'A number')) }, gives: rows('Twice', {}), examples: {} },
 *   answer: (index, { of }) => ({ rule: 'of added to itself', told: { data: [of + of] } })
 * })
 * twice.ask(index.loaded, {}).data // => [6]
 * twice.method // => 'GET'
 */
/* @__NO_SIDE_EFFECTS__ */
export const question = <
  const W extends string,
  const A extends Asks,
  Tell,
  T extends Told,
  Facts extends object = object
>(
  it: Declaration<W, A, Tell, T, Facts>
): Question<W, Given<A>, T, Facts> => {
  const { answer, cost = () => 1, errors = [], ...said } = it
  const initial = Object.entries(it.asks).flatMap(([name, { need, initial: value }]) =>
    need === 'default' ? [[name, value] as const] : []
  )
  const complete = (given: Given<A>): Asked<A> => {
    const told = Object.entries(given).filter(([, value]) => value !== undefined)
    return Object.fromEntries([...initial, ...told]) as Asked<A>
  }
  return {
    ...said,
    method: hasBody(it.asks) ? 'POST' : 'GET',
    errors: [...new Set([...errorsOf(it.asks), ...errors])],
    costOf: (given, index) => cost(complete(given), index),
    ask: (index, given) => answerSaid(index, answer(index, complete(given), it.gives.tell))
  }
}

import { writeTexts, type Parameter } from '../../answers/kit/parameters.js'
import type { Question } from '../../answers/kit/question.js'
import { argumentsOf, optionsOf } from './places.js'
import { flagOf } from './options.js'

/** Examples of a declaration as lines of the command line. */

const quote = (text: string): string => (/^[\w:,./=-]+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`)

const optionText = (name: string, parameter: Parameter, value: unknown): string[] => {
  if (value === undefined || value === false) return []
  if (parameter.kind === 'flag') return [`--${flagOf(name)}`]
  return writeTexts(parameter, value).map(text => `--${flagOf(name)} ${quote(text)}`)
}

/** The line that asks what an example asks. */
export const lineOf = (question: Question, given: Readonly<Record<string, unknown>>): string =>
  [
    question.word,
    ...argumentsOf(question).flatMap(([name, parameter]) => {
      const value = given[name]
      return Array.isArray(value) ? value.map(each => quote(String(each))) : writeTexts(parameter, value).map(quote)
    }),
    ...optionsOf(question).flatMap(([name, parameter]) => optionText(name, parameter, given[name]))
  ].join(' ')

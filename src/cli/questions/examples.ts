import type { Parameter } from '../../answers/kit/parameters.js'
import type { Question } from '../../answers/kit/question.js'
import { argumentsOf, optionsOf } from './places.js'
import { flagOf } from './options.js'

/** Examples of a declaration as lines of the command line. */

const textOf = ({ write }: Parameter, value: unknown): string =>
  write ? write(value as never) : Array.isArray(value) ? value.join(',') : String(value)

const quote = (text: string): string => (/^[\w:,./=-]+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`)

const optionText = (name: string, parameter: Parameter, value: unknown): string[] => {
  if (value === undefined || value === false) return []
  if (parameter.kind === 'flag') return [`--${flagOf(name)}`]
  const values = parameter.kind === 'texts' && Array.isArray(value) ? (value as unknown[]) : [value]
  return values.map(each => `--${flagOf(name)} ${quote(textOf(parameter, each))}`)
}

/** The line that asks what an example asks. */
export const lineOf = (question: Question, given: Readonly<Record<string, unknown>>): string =>
  [
    question.word,
    ...argumentsOf(question).flatMap(([name, parameter]) => {
      const value = given[name]
      return Array.isArray(value) ? value.map(each => quote(String(each))) : [quote(textOf(parameter, value))]
    }),
    ...optionsOf(question).flatMap(([name, parameter]) => optionText(name, parameter, given[name]))
  ].join(' ')

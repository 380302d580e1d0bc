import { Argument, InvalidArgumentError, Option } from 'commander'
import type { Parameter, ParameterKind } from '../../answers/kit/parameters.js'

/** Parameters of questions as arguments and options of a command. */

const places: Readonly<Record<ParameterKind, string>> = {
  text: 'text',
  choice: 'choice',
  count: 'count',
  number: 'number',
  flag: '',
  names: 'names',
  words: 'words',
  texts: 'text',
  body: 'json'
}

const isList = ({ kind }: Parameter): boolean => kind === 'names' || kind === 'texts'

/** What a text of the command line says; commander shows what would have been allowed. */
const reader =
  ({ read, allowed, most, choices = [], kind }: Parameter) =>
  (text: string): unknown => {
    if (kind === 'words') return wordsIn(text, choices)
    if (!read) return text
    const value = text.length > Math.max(most, 40) ? undefined : read(text)
    if (value === undefined) throw new InvalidArgumentError(`Allowed is ${allowed ?? 'another text'}.`)
    return value
  }

const wordsIn = (text: string, choices: readonly string[]): string[] => {
  const words = text.split(',').map(word => word.trim())
  if (words.every(word => choices.includes(word))) return words
  throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
}

/** Gathers what a repeated option is given, in place of what it has when it is left out. */
const gather =
  (initial: unknown) =>
  (value: string, before: readonly string[] | undefined): string[] =>
    before === undefined || before === initial ? [value] : [...before, value]

/** Markdown is for pages. */
const plain = (meaning: string): string => meaning.replaceAll('`', '')

const saying = ({ kind, meaning, choices = [] }: Parameter): string =>
  plain(kind === 'words' ? `${meaning}: ${choices.join(', ')}; several with commas` : meaning)

/** `low_high` of the API is `--low-high`. */
export const flagOf = (name: string): string => name.replaceAll('_', '-')

/** The option of a parameter. */
export const optionOf = (name: string, parameter: Parameter): Option => {
  const { kind, choices, need, initial, assumed } = parameter
  const flags = kind === 'flag' ? `--${flagOf(name)}` : `--${flagOf(name)} <${places[kind]}>`
  const option = new Option(flags, saying(parameter))
  if (kind === 'choice') option.choices([...(choices ?? [])])
  else if (isList(parameter)) option.argParser(gather(initial))
  else if (kind !== 'flag') option.argParser(reader(parameter))
  if (need === 'default') option.default(initial)
  if (need === 'required' && assumed !== undefined) option.default(assumed)
  return option
}

/** The argument of a parameter; a list takes all that follows. */
export const argumentOf = (name: string, parameter: Parameter): Argument => {
  const argument = new Argument(isList(parameter) ? `<${name}...>` : `<${name}>`, saying(parameter))
  if (parameter.kind === 'choice') return argument.choices([...(parameter.choices ?? [])])
  return isList(parameter) ? argument : argument.argParser(reader(parameter))
}

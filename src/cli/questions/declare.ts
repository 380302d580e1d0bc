import type { Command } from 'commander'
import type { Described } from '../../answers/kit/question.js'
import { examples } from '../options.js'
import { argumentOf, flagOf, optionOf } from './options.js'
import { argumentsOf, optionsOf } from './places.js'
import type { Values } from './special.js'

/** What a command has besides what follows from the declaration of its question. */
interface Additions {
  readonly aliases?: readonly string[]
  readonly argumentsOptional?: true
  readonly examples: readonly string[]
  extend?(command: Command): void
}

/** The command of a question: its word, arguments, options and help. */
export const declareCommand = (program: Command, question: Described, additions: Additions): Command => {
  const { aliases = [], argumentsOptional, examples: lines } = additions
  const command = program.command(question.word).description(`${question.summary}.`)
  for (const alias of aliases) command.alias(alias)
  for (const [name, parameter] of argumentsOf(question)) {
    const argument = argumentOf(name, parameter)
    command.addArgument(argumentsOptional ? argument.argOptional() : argument)
  }
  for (const [name, parameter] of optionsOf(question)) command.addOption(optionOf(name, parameter))
  additions.extend?.(command)
  return command.addHelpText('after', examples(...lines))
}

/** What the arguments and options of a command say, by the names of the API. */
export const valuesOf = (command: Command, question: Described): Values => {
  const options = command.opts<Record<string, unknown>>()
  const byFlag = new Map(command.options.map(option => [option.attributeName(), option.long?.slice(2) ?? '']))
  const named = new Map(optionsOf(question).map(([name]) => [flagOf(name), name]))
  const given = Object.entries(options).map(([key, value]) => {
    const flag = byFlag.get(key) ?? ''
    return [named.get(flag) ?? key, value] as const
  })
  const args = command.registeredArguments.map((argument, at) => [argument.name(), command.processedArgs[at]] as const)
  return Object.fromEntries([...given, ...args])
}

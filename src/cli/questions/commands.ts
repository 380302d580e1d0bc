import type { Command } from 'commander'
import type { Question } from '../../answers/kit/question.js'
import type { WithQuestions } from '../../index.js'
import { askAndTell } from '../ask.js'
import { examples } from '../options.js'
import type { Terminal } from '../terminal.js'
import { lineOf } from './examples.js'
import { argumentOf, flagOf, optionOf } from './options.js'
import { argumentsOf, optionsOf } from './places.js'
import type { Special, Values } from './special.js'
import { specials } from './specials.js'

/** One command a question: all that it needs stands in the declaration. */
export const addQuestions = (program: Command, terminal: Terminal, list: WithQuestions): void => {
  for (const question of list) addQuestion(program, terminal, question, list)
}

const addQuestion = (program: Command, terminal: Terminal, question: Question, list: WithQuestions): void => {
  const special = specials[question.word] ?? {}
  const command = program.command(question.word).description(`${question.summary}.`)
  for (const alias of special.aliases ?? []) command.alias(alias)
  for (const [name, parameter] of argumentsOf(question)) {
    const argument = argumentOf(name, parameter)
    command.addArgument(special.argumentsOptional ? argument.argOptional() : argument)
  }
  for (const [name, parameter] of optionsOf(question)) command.addOption(optionOf(name, parameter))
  special.extend?.(command)
  const lines = special.examples ?? Object.values(question.examples).map(given => lineOf(question, given))
  command
    .addHelpText('after', examples(...lines))
    .action(() => answerCommand(command, terminal, { question, special, list }))
}

interface Answering {
  readonly question: Question
  readonly special: Special
  /** What the index answers. */
  readonly list: WithQuestions
}

const answerCommand = async (
  command: Command,
  terminal: Terminal,
  { question, special, list }: Answering
): Promise<void> => {
  const values = valuesOf(command, question)
  if (await special.instead?.(values, command, terminal)) return
  const asked = special.collect ? await special.collect(values) : values
  const reply = await askAndTell(
    command,
    terminal,
    index => special.answer?.(index, asked, terminal) ?? question.ask(index.loaded, asked as never),
    special.page && ((index, answer, paint) => special.page?.(index, answer, paint, values)),
    list
  )
  special.after?.(values, reply)
}

/** What the arguments and options of a command say, by the names of the API. */
const valuesOf = (command: Command, question: Question): Values => {
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

import type { Command } from 'commander'
import type { Question } from '../../answers/kit/question.js'
import type { WithQuestions } from '../../index.js'
import { askAndTell } from '../ask.js'
import type { Terminal } from '../terminal.js'
import { declareCommand, valuesOf } from './declare.js'
import { lineOf } from './examples.js'
import type { Special } from './special.js'
import { specials } from './specials.js'

/** One command a question: all that it needs stands in the declaration. */
export const addQuestions = (program: Command, terminal: Terminal, list: WithQuestions): void => {
  for (const question of list) addQuestion(program, terminal, question, list)
}

const addQuestion = (program: Command, terminal: Terminal, question: Question, list: WithQuestions): void => {
  const special = specials[question.word] ?? {}
  const lines = special.examples ?? Object.values(question.examples).map(given => lineOf(question, given))
  const command = declareCommand(program, question, { ...special, examples: lines })
  command.action(() => answerCommand(command, terminal, { question, special, list }))
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
    {
      page: special.page && ((index, answer, paint) => special.page?.(index, answer, paint, values)),
      list,
      cited: { question, asked }
    }
  )
  special.after?.(values, reply)
}

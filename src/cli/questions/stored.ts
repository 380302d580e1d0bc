import { Option, type Command } from 'commander'
import type { StoredQuestion } from '../../answers/kit/stored.js'
import type { StoreOptions } from '../archive.js'
import { storeOption } from '../options.js'
import type { Terminal } from '../terminal.js'
import { declareCommand, valuesOf } from './declare.js'
import { storedCommands } from './stored/index.js'

/** One command a question of the store: its arguments follow from the declaration, each is answered in a way of its own. */
export const addStoredQuestions = (
  program: Command,
  terminal: Terminal,
  questions: readonly StoredQuestion[]
): void => {
  for (const question of questions) addStored(program, terminal, question)
}

const addStored = (program: Command, terminal: Terminal, question: StoredQuestion): void => {
  const stored = storedCommands[question.word]
  if (!stored) throw new Error(`No command answers the question ${question.word}.`)
  const command = declareCommand(program, question, stored)
  if (question.choosesRelease) addReleaseOptions(command, question)
  command.addOption(storeOption()).action(async () => {
    await stored.run(valuesOf(command, question), command.optsWithGlobals<StoreOptions>(), terminal)
  })
}

const addReleaseOptions = (command: Command, { asks }: StoredQuestion): void => {
  if (!asks.release)
    command.option('--release <id>', 'a release of the store to make it on (default: that of the folder)')
  command.addOption(
    new Option('--as-of <moment>', 'the release that was served then: a date, or a time').conflicts('release')
  )
}

import { CommanderError } from 'commander'
import { questions } from '../answers/questions.js'
import type { WithQuestions } from '../index.js'
import { exitCodeOf, exitCodes, toDomainError, writeFaults, writeProblem } from './failure.js'
import { inPresentWords } from './former-words.js'
import { createProgram } from './program.js'
import type { Terminal } from './terminal.js'
import { isHelp, usageError } from './usage.js'

/**
 * Run one command.
 *
 * @param given  the arguments after the name of the program
 * @param list   a command each
 * @returns      the exit code: see `exitCodes`
 */
export const run = async (
  given: readonly string[],
  terminal: Terminal,
  list: WithQuestions = questions
): Promise<number> => {
  const argv = inPresentWords(given)
  const program = createProgram(terminal, list)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCodes.fine
  } catch (error) {
    if (isHelp(error)) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    const failure = error instanceof CommanderError ? usageError(error, program, argv) : toDomainError(error)
    terminal.stderr.write(argv.includes('--json') ? writeProblem(failure) : writeFaults(failure))
    return exitCodeOf(failure)
  }
}

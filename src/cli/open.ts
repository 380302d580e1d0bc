import { questions } from '../answers/questions.js'
import type { Index, WithQuestions } from '../index.js'
import type { GlobalOptions } from './options.js'
import type { Terminal } from './terminal.js'

/** The folder of definitions: that of `--indicators`, else of the environment, else of the package. */
export const folderOf = async ({ indicators }: GlobalOptions, { env }: Terminal): Promise<string> => {
  const { readSettings } = await import('../http/settings.js')
  return readSettings({ INDICATORS: indicators ?? env.INDICATORS }).indicators
}

/**
 * Open the index that a command is about.
 *
 * @param list  what it answers
 * @throws {DomainError} `DEFINITIONS_INVALID` with every fault of every file
 */
export const openFor = async (
  options: GlobalOptions,
  terminal: Terminal,
  list: WithQuestions = questions
): Promise<Index> => {
  const { openIndex } = await import('../index.js')
  return openIndex(await folderOf(options, terminal), list)
}

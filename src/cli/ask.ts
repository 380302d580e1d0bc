import type { Command } from 'commander'
import type { Index, WithQuestions } from '../index.js'
import type { GlobalOptions } from './options.js'
import type { Paint, Terminal } from './terminal.js'
import type { Page, Reply } from './write-answer.js'

/**
 * Put a question to the index that a command is about, and write the answer, or with `--cite` a citation of it; it is given
 * back too.
 *
 * @param page  text for people, in place of a table
 * @param list  what the index answers
 */
export const askAndTell = async <Answer extends Reply>(
  command: Command,
  terminal: Terminal,
  question: (index: Index) => Answer | Promise<Answer>,
  page?: (index: Index, answer: Answer, paint: Paint) => ReturnType<Page>,
  list?: WithQuestions
): Promise<Answer> => {
  const [{ openFor }, { writeReply }] = await Promise.all([import('./open.js'), import('./write-answer.js')])
  const options = command.optsWithGlobals<GlobalOptions>()
  const index = await openFor(options, terminal, list)
  const answer = await question(index)
  if (options.cite) {
    const { citeReply } = await import('./cite.js')
    terminal.stdout.write(citeReply(index, answer, command, options.cite))
    return answer
  }
  await writeReply(answer, options, terminal, page && (paint => page(index, answer, paint)))
  return answer
}

/** The same where nobody looks at the answer again. */
export const ask = async <Answer extends Reply>(...all: Parameters<typeof askAndTell<Answer>>): Promise<void> => {
  await askAndTell(...all)
}

import type { Command } from 'commander'
import type { Index, WithQuestions } from '../index.js'
import type { CitedQuestion } from '../report/citation-words.js'
import { asksForFile, type GlobalOptions } from './options.js'
import type { Paint, Terminal } from './terminal.js'
import type { Page, Reply } from './write-answer.js'

/** What is known of a question beside how it is put. */
interface Telling<Answer> {
  /** Text for people, in place of a table. */
  readonly page?: ((index: Index, answer: Answer, paint: Paint) => ReturnType<Page>) | undefined
  /** What the index answers. */
  readonly list?: WithQuestions | undefined
  /** Of an answer that can be cited, and kept as a file. */
  readonly cited?: CitedQuestion | undefined
}

/**
 * Put a question to the index that a command is about, and write the answer, or with `--cite` a citation of it, or a file; it is
 * given back too.
 */
export const askAndTell = async <Answer extends Reply>(
  command: Command,
  terminal: Terminal,
  question: (index: Index) => Answer | Promise<Answer>,
  { page, list, cited }: Telling<Answer> = {}
): Promise<Answer> => {
  const [{ openFor }, { writeReply }] = await Promise.all([import('./open.js'), import('./write-answer.js')])
  const options = command.optsWithGlobals<GlobalOptions>()
  const index = await openFor(options, terminal, list)
  const answer = await question(index)
  if (cited && options.cite) {
    const { citeReply } = await import('./cite.js')
    terminal.stdout.write(citeReply(index, answer, cited, options.cite))
  } else if (cited && asksForFile(options)) {
    const { writeFiles } = await import('./write-files.js')
    await writeFiles(index, answer, cited, options, terminal)
  } else await writeReply(answer, options, terminal, page && (paint => page(index, answer, paint)))
  // JSON tells it in meta.
  if (!options.json) tellSkipped(answer.meta, terminal)
  return answer
}

/** Say which names of lists were left out, where it does not mix with the answer. */
const tellSkipped = (meta: { readonly skipped?: unknown }, { stderr }: Terminal): void => {
  const skipped = Array.isArray(meta.skipped) ? (meta.skipped as readonly { readonly name: string }[]) : []
  if (skipped.length > 0) stderr.write(`Left out, as unknown: ${skipped.map(({ name }) => name).join(', ')}\n`)
}

/** The same where nobody looks at the answer again. */
export const ask = async <Answer extends Reply>(
  command: Command,
  terminal: Terminal,
  question: (index: Index) => Answer | Promise<Answer>,
  page?: Telling<Answer>['page']
): Promise<void> => {
  await askAndTell(command, terminal, question, { page })
}

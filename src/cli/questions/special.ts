import type { Command } from 'commander'
import type { Index } from '../../index.js'
import type { Paint, Terminal } from '../terminal.js'
import type { Reply } from '../write-answer.js'

export type Values = Readonly<Record<string, unknown>>

/** What a question has on the command line beside what follows from its declaration. */
export interface Special {
  /** Its former names. */
  readonly aliases?: readonly string[]
  /** Text for people, in place of a table. */
  readonly page?: (index: Index, answer: Reply, paint: Paint) => string | Promise<string>
  /** Further arguments and options, such as those that make a body. */
  readonly extend?: (command: Command) => void
  /** What is asked, from all arguments and options. */
  readonly collect?: (values: Values) => Promise<Values>
  /** Answers in another way: with progress, from the store. */
  readonly answer?: (index: Index, asked: Values, terminal: Terminal) => Promise<Reply>
  /** Takes the whole command over where it says so, e.g. to write files. */
  readonly instead?: (values: Values, command: Command, terminal: Terminal) => Promise<boolean>
  /** After the answer was written. */
  readonly after?: (values: Values, answer: Reply) => void
  /** Examples beside those of the declaration, without `crindex`. */
  readonly examples?: readonly string[]
}

/** By the word of the question. */
export const specials: Readonly<Record<string, Special>> = {}

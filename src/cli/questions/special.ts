import type { Command } from 'commander'
import type { Index } from '../../index.js'
import type { Paint, Terminal } from '../terminal.js'
import type { Reply } from '../write-answer.js'

/** Arguments and options by the names of the API. */
export type Values = Readonly<Record<string, unknown>>

/** What a question has on the command line beside what follows from its declaration. */
export interface Special<Answer extends Reply = Reply> {
  /** Its former names. */
  readonly aliases?: readonly string[]
  /** Whether its arguments may be left out, where something else says what is asked. */
  readonly argumentsOptional?: true
  /** Text for people, in place of a table; undefined where the table says it. */
  page?(index: Index, answer: Answer, paint: Paint, values: Values): string | Promise<string> | undefined
  /** Further arguments and options, such as those that make a body. */
  extend?(command: Command): void
  /** What is asked, from all arguments and options. */
  collect?(values: Values): Promise<Values>
  /** Answers in another way: with progress, from the store. */
  answer?(index: Index, asked: Values, terminal: Terminal): Promise<Answer>
  /** Takes the whole command over where it says so, e.g. to write files. */
  instead?(values: Values, command: Command, terminal: Terminal): Promise<boolean>
  /** After the answer was written. */
  after?(values: Values, answer: Answer): void
  /** Examples in place of those of the declaration, without `crindex`. */
  readonly examples?: readonly string[]
}

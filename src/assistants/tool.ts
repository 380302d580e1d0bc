import type { IndexInfo } from '../definitions/index-file.js'
import type { Nature } from './nature.js'

/** JSON Schema of draft 2020-12. */
export type Json = Readonly<Record<string, unknown>>

/** What an assistant can be told: a question, cut down to what a conversation needs. */
export interface Tool {
  readonly name: string
  /** Of the question that answers. */
  readonly word: string
  readonly title: string
  /** When it is to be used. */
  readonly description: string
  readonly nature: Nature
  /** What it takes of what the question asks; all else stays as it is by itself. */
  readonly asks: readonly string[]
  /** What it must be given, although the question does without. */
  readonly needs?: readonly string[]
  /** What is always asked. */
  readonly given?: Values
  /** Columns, or members, that stay away; at the end of a name `*` stands for any. */
  readonly without?: readonly string[]
  /** Whether the rows around one country can be asked for. */
  readonly around?: true
}

export type Values = Readonly<Record<string, unknown>>

/** An answer, or a problem, as it is sent over HTTP. */
export interface Told {
  readonly status: number
  readonly body: unknown
  /** Where the same is answered again, beneath the origin. */
  readonly address: string
}

/** How the face that assistants come by describes questions. */
export interface Describing {
  /** Words of the questions that are answered. */
  readonly words: readonly string[]
  /** The schema of what a question asks, a member each: parameters and members of the body alike. */
  readonly input: (word: string) => Json
  /** The schema of the data of its answer. */
  readonly output: (word: string) => Json
}

/** How it asks them. */
export interface Asking {
  /** Where the service stands; empty where it is asked without a network. */
  readonly origin: string
  readonly ask: (word: string, given: Values) => Promise<Told>
  /** A text that is written of an answer, such as a page, by its address beneath `/v1`. */
  readonly read: (address: string) => Promise<Told>
}

/** What is served to an assistant. */
export interface Served {
  readonly asking: Asking
  readonly index: IndexInfo
  readonly version: string
}

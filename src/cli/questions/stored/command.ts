import type { Command } from 'commander'
import type { StoreOptions } from '../../archive.js'
import type { Terminal } from '../../terminal.js'
import type { Values } from '../special.js'

/** How a question of the store is answered on the command line. */
export interface StoredCommand {
  /** Whether its argument may be left out. */
  readonly argumentsOptional?: true
  /** Without `crindex`; `ID` is one that the store knows. */
  readonly examples: readonly string[]
  /** Further arguments and options, such as those that make a body. */
  extend?(command: Command): void
  /** Answers and writes. */
  run(values: Values, options: StoreOptions, terminal: Terminal): Promise<void>
}

import type { StoredCommand } from './command.js'
import { jobCommands } from './jobs.js'
import { releaseCommands } from './releases.js'
import { scenarioCommands } from './scenarios.js'

/** By the word of the question. */
export const storedCommands: Readonly<Record<string, StoredCommand>> = {
  ...scenarioCommands,
  ...releaseCommands,
  ...jobCommands
}

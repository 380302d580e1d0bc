import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { questions } from '../answers/questions.js'
import { storedQuestions } from '../answers/stored-questions.js'
import type { WithQuestions } from '../index.js'
import { addCheck } from './commands/check.js'
import { addEvidenceNew } from './commands/evidence-new.js'
import { addImport } from './commands/import.js'
import { addJobs } from './commands/jobs.js'
import { addKey } from './commands/key.js'
import { addMcp } from './commands/mcp.js'
import { addOpenapi } from './commands/openapi.js'
import { addReleaseServe } from './commands/release-serve.js'
import { addServe } from './commands/serve.js'
import { addStore } from './commands/store.js'
import { addGlobalOptions, examples } from './options.js'
import { addQuestions } from './questions/commands.js'
import { addStoredQuestions } from './questions/stored.js'
import type { Terminal } from './terminal.js'

const ofStore = [addJobs, addReleaseServe, addKey, addStore]
const ofDefinitions = [addCheck, addEvidenceNew, addImport]
const commands = [...ofStore, ...ofDefinitions, addServe, addMcp, addOpenapi]

const exitCodeHelp = `
Exit codes:
  0   fine
  1   faults in definitions, scores, workbook or draft, each of which is told; or a store that cannot be used
  2   wrong usage, or names that the index does not know
  70  a defect of crindex`

/**
 * All commands, writing to a terminal.
 *
 * @param list  a command each; what is served and described has them too
 */
export const createProgram = (terminal: Terminal, list: WithQuestions = questions): Command => {
  const program = addGlobalOptions(new Command('crindex'))
    .description('Ask an index of organised crime: scores, ranks, changes, what-if; exact, and with their source.')
    .version(readVersion(), '--version', 'print the version')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: text => terminal.stdout.write(text),
      writeErr: text => terminal.stderr.write(text),
      getOutHelpWidth: () => 120,
      getErrHelpWidth: () => 120,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: () => undefined
    })
    .addHelpText('after', exitCodeHelp)
    .addHelpText('after', examples('ranking criminality --edition 2023', 'profile Kazakhstan', 'what-if --help'))
  addQuestions(program, terminal, list)
  addStoredQuestions(program, terminal, storedQuestions)
  for (const add of commands) add(program, terminal, list)
  return program
}

const readVersion = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}

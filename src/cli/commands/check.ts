import type { Command } from 'commander'
import { ask } from '../ask.js'
import { examples } from '../options.js'
import type { Terminal } from '../terminal.js'

export const addCheck = (program: Command, terminal: Terminal): void => {
  program
    .command('check')
    .description('Check a folder of definitions: every fault as file:line:column, or what the release holds.')
    .addHelpText('after', examples('check', 'check --indicators my_index'))
    .action(async (_: unknown, command: Command) => {
      const { answerCheck, checkPage } = await import('../pages/check.js')
      await ask(command, terminal, answerCheck, checkPage)
    })
}

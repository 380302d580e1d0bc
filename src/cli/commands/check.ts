import type { Command } from 'commander'
import { ask } from '../ask.js'
import { examples } from '../options.js'
import type { Terminal } from '../terminal.js'

export const addCheck = (program: Command, terminal: Terminal): void => {
  program
    .command('check')
    .description('Check a folder of definitions: every fault as file:line:column, or what the release holds.')
    .option('--texts <dir>', 'refuse eight words in a row from the texts (.txt, .md) of a folder')
    .addHelpText('after', examples('check', 'check --indicators my_index', 'check --texts texts'))
    .action(async ({ texts }: { readonly texts?: string }, command: Command) => {
      if (texts !== undefined) await (await import('../check-texts.js')).checkTexts(texts, command, terminal)
      const { answerCheck, checkPage } = await import('../pages/check.js')
      await ask(command, terminal, answerCheck, checkPage)
    })
}

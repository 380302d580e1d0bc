import type { Command } from 'commander'
import { ask } from '../ask.js'
import { editionOption, examples, exactOption, scopeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface TornadoOptions {
  readonly edition: string
  readonly scope: string
  readonly exact?: true
}

export const addTornado = (program: Command, terminal: Terminal): void => {
  program
    .command('tornado')
    .description('Each indicator of a country a step down and a step up: what a composite and its rank become.')
    .argument('<node>', 'id of a composite')
    .argument('<country>', 'code or name of a country')
    .addOption(editionOption())
    .addOption(scopeOption().default('world'))
    .addOption(exactOption())
    .addHelpText('after', examples('tornado criminality KAZ --edition 2023', 'tornado resilience Kenya --exact --csv'))
    .action((node: string, country: string, options: TornadoOptions, command: Command) =>
      ask(
        command,
        terminal,
        index => index.tornado({ node, country, ...options }),
        async (index, answer, paint) => (await import('../pages/tornado.js')).tornadoPage(index, answer, paint)
      )
    )
}

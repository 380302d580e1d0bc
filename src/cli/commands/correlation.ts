import type { Command } from 'commander'
import { ask } from '../ask.js'
import { collect, editionOption, examples, scopeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface CorrelationOptions {
  readonly edition: string
  readonly scope: string
  readonly with?: readonly string[]
}

export const addCorrelation = (program: Command, terminal: Terminal): void => {
  program
    .command('correlation')
    .description('Pearson, Spearman and Kendall of the indicators beneath a composite, or of a node with others.')
    .argument('<node>', 'id of a composite; with --with also of an indicator')
    .option('--with <ids>', 'nodes to hold it against, separated by commas; repeatable', collect)
    .addOption(editionOption())
    .addOption(scopeOption().default('world'))
    .addHelpText(
      'after',
      examples('correlation criminality --with resilience', 'correlation resilience --scope continent:asia --csv')
    )
    .action((node: string, options: CorrelationOptions, command: Command) =>
      ask(
        command,
        terminal,
        index => index.correlations({ node, ...options }),
        async (_, answer, paint) => (await import('../pages/correlation.js')).correlationPage(answer, paint)
      )
    )
}

import type { Command } from 'commander'
import { ask } from '../ask.js'
import { editionOption, examples, exactOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface ComparisonOptions {
  readonly edition: string
  readonly exact?: true
}

export const addComparison = (program: Command, terminal: Terminal): void => {
  program
    .command('compare')
    .description('Countries side by side: scores, ranks, changes since the edition before, and how far they are apart.')
    .argument('<countries...>', 'codes or names of 2 to 20 countries')
    .addOption(editionOption())
    .addOption(exactOption())
    .addHelpText(
      'after',
      examples('compare KAZ UZB KGZ --edition 2023', 'compare Kenya "Cote d\'Ivoire" --csv', 'compare KAZ,UZB --json')
    )
    .action((countries: string[], options: ComparisonOptions, command: Command) =>
      ask(
        command,
        terminal,
        index => index.comparison({ countries, ...options }),
        async (index, answer, paint) => (await import('../pages/comparison.js')).comparisonPage(index, answer, paint)
      )
    )
}

import { Option, type Command } from 'commander'
import { ask } from '../ask.js'
import { editionOption, examples, exactOption, explainOption, scopeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface AveragesOptions {
  readonly edition: string
  readonly by?: 'world' | 'continent' | 'region' | 'group'
  readonly scope?: string
  readonly exact?: true
  readonly explain?: true
}

export const addAverages = (program: Command, terminal: Terminal): void => {
  const kinds = ['world', 'continent', 'region', 'group']
  program
    .command('averages')
    .description('Average a node over every scope of a kind, or over one scope; every country counts once.')
    .argument('<node>', 'id of an indicator or composite')
    .addOption(editionOption())
    .addOption(new Option('--by <kind>', 'kind of the scopes (default: "world")').choices(kinds).conflicts('scope'))
    .addOption(scopeOption())
    .addOption(exactOption())
    .addOption(explainOption())
    .addHelpText(
      'after',
      examples(
        'averages criminality --edition 2023',
        'averages resilience --by region --exact',
        'averages cocaine_trade --scope countries:KAZ,UZB,TJK'
      )
    )
    .action((node: string, options: AveragesOptions, command: Command) =>
      ask(command, terminal, index => index.averages({ node, ...options }))
    )
}

import type { Command } from 'commander'
import { ask } from '../ask.js'
import { countryOption, examples, exactOption, nodeOption, scopeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface DeltasOptions {
  readonly node?: readonly string[]
  readonly country?: readonly string[]
  readonly scope?: string
  readonly exact?: true
}

export const addDeltas = (program: Command, terminal: Terminal): void => {
  program
    .command('deltas')
    .description('Changes between two editions, split into what moved and what was re-defined.')
    .argument('<from>', 'the earlier edition')
    .argument('<to>', 'the later edition')
    .addOption(nodeOption())
    .addOption(countryOption())
    .addOption(scopeOption())
    .addOption(exactOption())
    .addHelpText(
      'after',
      examples(
        'deltas 2021 2023 --country KAZ',
        'deltas 2023 latest --node criminality --scope group:eu --exact',
        'deltas 2021 2023 --node criminality,resilience --csv'
      )
    )
    .action((from: string, to: string, options: DeltasOptions, command: Command) =>
      ask(command, terminal, index => index.deltas({ from, to, ...options }))
    )
}

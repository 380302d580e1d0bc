import { Option, type Command } from 'commander'
import { ask } from '../ask.js'
import { countryOption, examples, exactOption, explainOption, nodeOption, scopeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface ScoresOptions {
  readonly edition?: string
  readonly node?: readonly string[]
  readonly country?: readonly string[]
  readonly scope?: string
  readonly shape: 'long' | 'wide'
  readonly exact?: true
  readonly explain?: true
}

export const addScores = (program: Command, terminal: Terminal): void => {
  program
    .command('scores')
    .description('Scores of countries: one row a score (long), or one row a country and edition (wide).')
    .option('--edition <edition>', 'one edition of the index (default: all)')
    .addOption(nodeOption())
    .addOption(countryOption())
    .addOption(scopeOption())
    .addOption(new Option('--shape <shape>', 'rows by score or by country').choices(['long', 'wide']).default('long'))
    .addOption(exactOption())
    .addOption(explainOption())
    .addHelpText(
      'after',
      examples(
        'scores --edition 2023 --country KAZ,UZB --node criminality,resilience',
        'scores --country "Congo, Dem. Rep." --country Kazakhstan --node criminality --exact',
        'scores --shape wide --csv --bom'
      )
    )
    .action((options: ScoresOptions, command: Command) => ask(command, terminal, index => index.scores(options)))
}

import type { Command } from 'commander'
import type { CellError } from '../../analyses/uncertainty/model.js'
import { ask } from '../ask.js'
import {
  editionOption,
  exactOption,
  examples,
  explainOption,
  levelOption,
  scopeOption,
  uncertaintyOption
} from '../options.js'
import type { Terminal } from '../terminal.js'

interface RankingOptions {
  readonly edition: string
  readonly scope: string
  readonly exact?: true
  readonly uncertainty?: CellError
  readonly level?: number
  readonly explain?: true
}

export const addRanking = (program: Command, terminal: Terminal): void => {
  program
    .command('ranking')
    .description(
      'Rank the countries of a scope on one indicator or composite; 1 is the highest score, ties share a rank.'
    )
    .argument('<node>', 'id of an indicator or composite')
    .addOption(editionOption())
    .addOption(scopeOption().default('world'))
    .addOption(exactOption())
    .addOption(explainOption())
    .addOption(uncertaintyOption())
    .addOption(levelOption())
    .addHelpText(
      'after',
      examples(
        'ranking criminality',
        'ranking criminality --scope region:central_asia_and_the_caucasus --uncertainty step',
        'ranking resilience --edition 2023 --scope region:central_asia_and_the_caucasus --explain',
        'ranking heroin_trade --scope "countries:KAZ,Uzbekistan,TJ" --csv --sep ";" --decimal ,'
      )
    )
    .action((node: string, options: RankingOptions, command: Command) =>
      ask(command, terminal, index => index.ranking({ node, ...options }))
    )
}

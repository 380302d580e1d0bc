import type { Command } from 'commander'
import type { CellError } from '../../definitions/error-model.js'
import { ask } from '../ask.js'
import {
  countryOption,
  editionOption,
  examples,
  exactOption,
  levelOption,
  scopeOption,
  uncertaintyOption
} from '../options.js'
import type { Terminal } from '../terminal.js'

interface RankDistributionOptions {
  readonly edition: string
  readonly scope: string
  readonly country?: readonly string[]
  readonly uncertainty?: CellError
  readonly level?: number
  readonly full?: true
  readonly exact?: true
  readonly svg?: true
}

export const addRankDistribution = (program: Command, terminal: Terminal): void => {
  program
    .command('rank-distribution')
    .description(
      'How firm the ranks of a scope are: interval, median and mean of each, exactly and without simulation.'
    )
    .argument('<node>', 'id of an indicator or composite')
    .addOption(editionOption())
    .addOption(scopeOption().default('world'))
    .addOption(countryOption())
    .addOption(uncertaintyOption())
    .addOption(levelOption())
    .option('--full', 'add the whole distribution of each rank')
    .option('--svg', 'write a picture of the intervals instead')
    .addOption(exactOption())
    .addHelpText(
      'after',
      examples(
        'rank-distribution criminality --scope region:central_asia_and_the_caucasus',
        'rank-distribution resilience --country KAZ --uncertainty step:2 --level 0.8 --full --json',
        'rank-distribution criminality --scope continent:asia --svg'
      )
    )
    .action(async (node: string, { svg, ...options }: RankDistributionOptions, command: Command) => {
      const { pictureRankDistributions } = await import('../../report/rank-distribution.js')
      return ask(
        command,
        terminal,
        index => index.rankDistributions({ node, ...options }),
        svg && ((_, answer) => pictureRankDistributions(answer).trimEnd())
      )
    })
}

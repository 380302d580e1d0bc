import type { Command } from 'commander'
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
import { rangesOption, readUncertainty, type UncertaintyOptions } from '../ranges.js'
import type { Terminal } from '../terminal.js'

interface RankDistributionOptions extends UncertaintyOptions {
  readonly edition: string
  readonly scope: string
  readonly country?: readonly string[]
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
    .addOption(rangesOption())
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
    .action(async (node: string, { svg, ranges, ...options }: RankDistributionOptions, command: Command) => {
      const { pictureRankDistributions } = await import('../../report/rank-distributions.js')
      const uncertainty = await readUncertainty({ ...options, ...(ranges !== undefined && { ranges }) })
      return ask(
        command,
        terminal,
        index => index.rankDistributions({ node, ...options, uncertainty }),
        svg && ((_, answer) => pictureRankDistributions(answer).trimEnd())
      )
    })
}

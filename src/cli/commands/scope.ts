import type { Command } from 'commander'
import { ask } from '../ask.js'
import { editionOption, examples, exactOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface ScopeOptions {
  readonly edition: string
  readonly exact?: true
}

export const addScope = (program: Command, terminal: Terminal): void => {
  program
    .command('scope')
    .description(
      'What an edition says of a region, a continent, a group or the world: averages, extremes, its countries.'
    )
    .argument('<scope>', 'world, continent:ID, region:ID, group:ID or countries:KAZ,UZB')
    .addOption(editionOption())
    .addOption(exactOption())
    .addHelpText(
      'after',
      examples(
        'scope region:central_asia_and_the_caucasus --edition 2023',
        'scope group:eu --exact',
        'scope world --csv'
      )
    )
    .action((scope: string, options: ScopeOptions, command: Command) =>
      ask(
        command,
        terminal,
        index => index.scopeProfile({ scope, ...options }),
        async (index, answer, paint) => (await import('../pages/scope.js')).scopePage(index, answer, paint)
      )
    )
}

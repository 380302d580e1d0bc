import type { Command } from 'commander'
import type { CellError } from '../../definitions/error-model.js'
import { ask } from '../ask.js'
import { editionOption, exactOption, examples, levelOption, uncertaintyOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface ProfileOptions {
  readonly edition: string
  readonly exact?: true
  readonly uncertainty?: CellError
  readonly level?: number
}

export const addProfile = (program: Command, terminal: Terminal): void => {
  program
    .command('profile')
    .description('What an edition says of one country: composites, ranks, bands, change, indicators, extremes.')
    .argument('<country>', 'code or name of a country')
    .addOption(editionOption())
    .addOption(exactOption())
    .addOption(uncertaintyOption())
    .addOption(levelOption())
    .addHelpText(
      'after',
      examples(
        'profile KAZ --edition 2023',
        'profile KAZ --uncertainty step --level 0.8 --json',
        'profile "Cote d\'Ivoire" --exact',
        'profile 398 --json'
      )
    )
    .action((country: string, options: ProfileOptions, command: Command) =>
      ask(
        command,
        terminal,
        index => index.profile({ country, ...options }),
        async (index, answer, paint) => (await import('../pages/profile.js')).profilePage(index, answer, paint)
      )
    )
}

import { Option, type Command } from 'commander'
import type { Claim } from '../../answers/uncertainty/claim.js'
import { ask } from '../ask.js'
import { editionOption, examples, uncertaintyOption } from '../options.js'
import { rangesOption, readUncertainty, type UncertaintyOptions } from '../ranges.js'
import { claimPage } from '../pages/claim.js'
import type { Terminal } from '../terminal.js'

interface ClaimOptions extends UncertaintyOptions {
  readonly edition: string
  readonly scope: string
  readonly above?: string
  readonly top?: string
  readonly since?: string
  readonly quadrant?: string
}

export const addClaim = (program: Command, terminal: Terminal): void => {
  program
    .command('claim')
    .description('Check claims about a country: how probable each is, in words, and what would overturn it.')
    .argument('<country>', 'code or name of a country')
    .argument('[node]', 'id of an indicator or composite; not for --quadrant')
    .option('--above <country>', 'claim: ranks above this country')
    .option('--top <k>', 'claim: is among the first k of the scope')
    .addOption(new Option('--scope <scope>', 'scope of --top').default('world'))
    .option('--since <edition>', 'claim: has improved since this edition')
    .option('--quadrant <id>', 'claim: is in this quadrant: low_low, low_high, high_low, high_high')
    .addOption(editionOption())
    .addOption(uncertaintyOption())
    .addOption(rangesOption())
    .addHelpText(
      'after',
      examples(
        'claim KAZ criminality --above TKM',
        'claim Kazakhstan resilience --top 3 --scope region:central_asia_and_the_caucasus --since 2021',
        'claim KAZ --quadrant low_low --uncertainty step:2 --json'
      )
    )
    .action(async (country: string, node: string | undefined, options: ClaimOptions, command: Command) => {
      const { readClaims } = await import('../claims.js')
      const { edition } = options
      const uncertainty = await readUncertainty(options)
      const claims: Claim[] = readClaims(country, node, options)
      return ask(
        command,
        terminal,
        index => index.claims({ edition, claims, uncertainty }),
        (_, answer, paint) => claimPage(answer, paint)
      )
    })
}

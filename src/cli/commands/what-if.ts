import type { Command } from 'commander'
import { ask } from '../ask.js'
import { editionOption, examples, exactOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface WhatIfOptions {
  readonly edition: string
  readonly file?: string
  readonly exact?: true
}

export const addWhatIf = (program: Command, terminal: Terminal): void => {
  program
    .command('what-if')
    .description('What composites and ranks would be if some indicators had other scores; the baseline is beside it.')
    .argument('[changes...]', 'COUNTRY.INDICATOR=SCORE to set a score, =+STEP or =-STEP to move it')
    .addOption(editionOption())
    .option('--file <json>', 'take the changes from a file: the body of the POST of the API')
    .addOption(exactOption())
    .addHelpText(
      'after',
      examples(
        'what-if --edition 2023 KAZ.heroin_trade=5',
        'what-if --edition 2023 KAZ.heroin_trade=-1.5 "Korea, Rep..cocaine_trade=+0.5" --exact',
        'what-if --file patch.json --json'
      )
    )
    .action(async (texts: readonly string[], { file, ...options }: WhatIfOptions, command: Command) => {
      const { collectPatch } = await import('../changes.js')
      const patch = await collectPatch(texts, file)
      await ask(
        command,
        terminal,
        index => index.whatIf({ ...options, ...patch }),
        async (index, answer, paint) => (await import('../pages/what-if.js')).whatIfPage(index, answer, paint)
      )
    })
}

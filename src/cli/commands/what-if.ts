import { Option, type Command } from 'commander'
import { ask } from '../ask.js'
import { collect, editionOption, examples, exactOption } from '../options.js'
import { addPatchOptions, type PatchOptions } from '../patch-options.js'
import type { Terminal } from '../terminal.js'

interface WhatIfOptions extends PatchOptions {
  readonly edition: string
  readonly scope?: readonly string[]
  readonly exact?: true
}

/** `--scope` that may be given repeatedly. */
const scopesOption = (): Option =>
  new Option('--scope <scope>', 'scope to rank in besides world, continent and region; repeatable').argParser(collect)

export const addWhatIf = (program: Command, terminal: Terminal): void => {
  const command = program
    .command('what-if')
    .description('What scores and ranks would be under other scores or another method; the baseline is beside it.')
    .argument('[changes...]', 'COUNTRY.INDICATOR=SCORE or SCOPE.INDICATOR=SCORE; =+STEP or =-STEP moves the score')
  addPatchOptions(command.addOption(editionOption()))
    .addOption(scopesOption())
    .addOption(exactOption())
    .addHelpText(
      'after',
      examples(
        'what-if --edition 2023 KAZ.heroin_trade=5',
        'what-if --edition 2023 KAZ.heroin_trade=-1.5 "Korea, Rep..cocaine_trade=+0.5" --exact',
        'what-if region:west_africa.heroin_trade=+0.5 --clip --scope group:eu',
        'what-if --weight criminality.criminal_actors=2 --aggregation resilience=geometric --drop heroin_trade',
        'what-if --edition 2023 KAZ.anti_money_laundering=+1 --evidence KAZ-057,KAZ-105',
        'what-if --file patch.json --json'
      )
    )
    .action(async (texts: readonly string[], options: WhatIfOptions, command: Command) => {
      const { collectPatch } = await import('../changes.js')
      const { edition, scope, exact, ...parts } = options
      const patch = await collectPatch(texts, parts)
      await ask(
        command,
        terminal,
        index => index.whatIf({ edition, scope, exact, ...patch }),
        async (index, answer, paint) =>
          answer.meta.summary
            ? (await import('../pages/whole-ranking.js')).wholeRankingPage(index, answer, paint)
            : (await import('../pages/what-if.js')).whatIfPage(index, answer, paint)
      )
    })
}

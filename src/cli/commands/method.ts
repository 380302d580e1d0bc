import type { Command } from 'commander'
import { ask } from '../ask.js'
import { editionOption, examples, exactOption, scopeOption } from '../options.js'
import { addPatchOptions, type PatchOptions } from '../patch-options.js'
import type { Terminal } from '../terminal.js'

interface MethodOptions extends PatchOptions {
  readonly edition: string
  readonly scope: string
  readonly exact?: true
  readonly name: string
  readonly methods?: string
  readonly leaveOneOut?: true
}

export const addMethod = (program: Command, terminal: Terminal): void => {
  const command = program
    .command('method')
    .description('Other methods beside that of the edition: who rises, who falls, how alike the rankings are.')
    .argument('<node>', 'id of a composite')
    .addOption(editionOption())
    .addOption(scopeOption().default('world'))
    .option('--leave-one-out', 'leave out each indicator beneath the composite in turn: the range of each rank')
    .option('--methods <json>', 'take several methods from a file: the body of the POST of the API')
    .option('--name <name>', 'name of the method that the options make', 'method')
  addPatchOptions(command)
    .addOption(exactOption())
    .addHelpText(
      'after',
      examples(
        'method criminality --aggregation criminality=geometric --edition 2023',
        'method resilience --drop prevention,non_state_actors --name shorter --csv',
        'method criminality --methods methods.json',
        'method resilience --leave-one-out --scope region:central_asia_and_the_caucasus'
      )
    )
    .action(async (node: string, options: MethodOptions, command: Command) => {
      const { edition, scope, exact, name, methods, leaveOneOut, ...parts } = options
      const question = { edition, scope, exact, node }
      if (leaveOneOut) return ask(command, terminal, index => index.leaveOneOut(question))
      const { collectMethods } = await import('../methods.js')
      const asked = await collectMethods(name, methods, parts)
      return ask(
        command,
        terminal,
        index => index.methods({ ...question, ...asked }),
        async (_, answer, paint) => (await import('../pages/method.js')).methodPage(answer, paint)
      )
    })
}

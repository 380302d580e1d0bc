import type { Command } from 'commander'
import { ask } from '../ask.js'
import { editionOption, examples, scopeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

interface StructureOptions {
  readonly edition: string
  readonly scope: string
}

export const addStructure = (program: Command, terminal: Terminal): void => {
  program
    .command('structure')
    .description("Cronbach's alpha, principal components and effective weights of a composite and its groups.")
    .argument('<node>', 'id of a composite')
    .addOption(editionOption())
    .addOption(scopeOption().default('world'))
    .addHelpText('after', examples('structure resilience', 'structure criminality --edition 2023 --json'))
    .action((node: string, options: StructureOptions, command: Command) =>
      ask(
        command,
        terminal,
        index => index.structure({ node, ...options }),
        async (_, answer, paint) => (await import('../pages/structure.js')).structurePage(answer, paint)
      )
    )
}

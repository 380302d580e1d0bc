import type { Command } from 'commander'
import { examples, type GlobalOptions } from '../options.js'
import type { Terminal } from '../terminal.js'

/** `evidence-new`, and in two words `evidence new`. */
export const addEvidenceNew = (program: Command, terminal: Terminal): void => {
  program
    .command('evidence-new')
    .argument('<country>', 'code or name')
    .description('Write the files of evidence on a country: the header and one example.')
    .addHelpText('after', examples('evidence new UZB --indicators my_index'))
    .action(async (country: string, _: unknown, command: Command) => {
      const { newEvidence } = await import('../evidence-new.js')
      const written = await newEvidence(country, command.optsWithGlobals<GlobalOptions>(), terminal)
      terminal.stdout.write(written.map(path => `${path}\n`).join(''))
    })
}

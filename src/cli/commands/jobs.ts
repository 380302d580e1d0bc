import type { Command } from 'commander'
import type { StoreOptions } from '../archive.js'
import { examples, storeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

export const addJobs = (program: Command, terminal: Terminal): void => {
  program
    .command('jobs')
    .description('The 100 jobs that the store was given last, and how far each is.')
    .addOption(storeOption())
    .addHelpText('after', examples('jobs', 'jobs --json'))
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<StoreOptions>()
      const [{ withArchive }, { KeptJobs }, { writeReply }] = await Promise.all([
        import('../archive.js'),
        import('../../jobs/kept-jobs.js'),
        import('../write-answer.js')
      ])
      await withArchive(options, terminal, async archive => {
        await writeReply(await new KeptJobs(archive).list(), options, terminal)
      })
    })
}

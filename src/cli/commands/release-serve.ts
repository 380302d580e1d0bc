import type { Command } from 'commander'
import type { StoreOptions } from '../archive.js'
import { examples, storeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

export const addReleaseServe = (program: Command, terminal: Terminal): void => {
  program
    .command('release-serve')
    .description('Make a release the served one on every replica, within seconds.')
    .argument('[release]', 'id of a release of the store (default: that of the folder, which is registered)')
    .addOption(storeOption())
    .addHelpText('after', examples('release-serve', 'release-serve ID'))
    .action(async (id: string | undefined, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<StoreOptions>()
      const [{ withStore, filesOfFolder }, { serveFolder, serveKnown }, { writeReply }] = await Promise.all([
        import('../archive.js'),
        import('../serve-release.js'),
        import('../write-answer.js')
      ])
      await withStore(options, terminal, async store => {
        const serving = await (id === undefined
          ? serveFolder(store, await filesOfFolder(options, terminal))
          : serveKnown(store, id))
        const reply = { data: serving, meta: { release: serving.release, store: store.place, count: 1 } }
        await writeReply(reply, options, terminal, () => `${serving.release} is served since ${serving.since}.`)
      })
    })
}

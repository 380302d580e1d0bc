import type { Command } from 'commander'
import type { StoreOptions } from '../archive.js'
import { examples, storeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

export const addRelease = (program: Command, terminal: Terminal): void => {
  const release = program
    .command('release')
    .description('The releases that the store knows: list them, compare them, or make one the served one.')
    .addHelpText(
      'after',
      examples('release serve', 'release list', 'release diff --json', 'release list --store releases.db')
    )
  addList(release, terminal)
  addDiff(release, terminal)
  addServeRelease(release, terminal)
}

const addList = (release: Command, terminal: Terminal): void => {
  release
    .command('list')
    .description('Every release, the earliest first, with how much differs from the one before.')
    .addOption(storeOption())
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<StoreOptions>()
      const [{ withArchive }, { writeReply }] = await loadTools()
      await withArchive(options, terminal, async archive => {
        await writeReply(await archive.releases.list(), options, terminal)
      })
    })
}

const addDiff = (release: Command, terminal: Terminal): void => {
  release
    .command('diff')
    .description('All that makes a release another than the one before it: cells, nodes, formulas, files.')
    .argument('[release]', 'id of a release (default: the served one)')
    .option('--against <id>', 'compare with this release instead')
    .addOption(storeOption())
    .action(async (id: string | undefined, { against }: { readonly against?: string }, command: Command) => {
      const options = command.optsWithGlobals<StoreOptions>()
      const [{ withArchive }, { writeReply }, { releasePage }] = await loadTools()
      await withArchive(options, terminal, async archive => {
        const answer = await archive.releases.describe(id ?? archive.served.release.id, against)
        await writeReply(answer, options, terminal, paint => releasePage(answer, paint))
      })
    })
}

const addServeRelease = (release: Command, terminal: Terminal): void => {
  release
    .command('serve')
    .description('Make a release the served one on every replica, within seconds.')
    .argument('[release]', 'id of a release of the store (default: that of the folder, which is registered)')
    .addOption(storeOption())
    .action(async (id: string | undefined, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<StoreOptions>()
      const [{ withStore, filesOfFolder }, { writeReply }] = await loadTools()
      await withStore(options, terminal, async store => {
        const { serveFolder, serveKnown } = await import('../serve-release.js')
        const serving = await (id === undefined
          ? serveFolder(store, await filesOfFolder(options, terminal))
          : serveKnown(store, id))
        const reply = { data: serving, meta: { release: serving.release, store: store.place, count: 1 } }
        await writeReply(reply, options, terminal, () => `${serving.release} is served since ${serving.since}.`)
      })
    })
}

const loadTools = () =>
  Promise.all([import('../archive.js'), import('../write-answer.js'), import('../pages/release.js')])

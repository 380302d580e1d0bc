import type { Command } from 'commander'
import type { StoreOptions } from '../archive.js'
import { examples, storeEnvironment, storeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

/** Copies of the store, and the store from a copy. */
export const addStore = (program: Command, terminal: Terminal): void => {
  const store = program.command('store').description('Back up the store, and restore it.')
  addBackup(store, terminal)
  addRestore(store, terminal)
}

const addBackup = (store: Command, terminal: Terminal): void => {
  store
    .command('backup')
    .description(
      'Copy the store as it is at one moment into a SQLite file, also one in PostgreSQL, while it is served.'
    )
    .argument('<file>', 'where nothing is yet')
    .addOption(storeOption())
    .addHelpText('after', examples('store backup backup.db'))
    .action(async (file: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<StoreOptions>()
      const { backUp } = await import('../../store/backup.js')
      const data = await backUp(await settingsOf(options, terminal), file)
      await write({ data: { file, ...data }, meta: {} }, options, terminal, `${file} holds ${inWords(data)}.`)
    })
}

const addRestore = (store: Command, terminal: Terminal): void => {
  store
    .command('restore')
    .description('Make the store what a backup is, also one of an older version; stop the service before.')
    .argument('<file>', 'that `store backup` wrote')
    .option('--replace', 'also where something is kept already; a SQLite file that was there stays beside')
    .addOption(storeOption())
    .addHelpText('after', examples('store restore backup.db --store restored.db'))
    .action(async (file: string, { replace = false }: { readonly replace?: boolean }, command: Command) => {
      const options = command.optsWithGlobals<StoreOptions>()
      const { restore } = await import('../../store/backup.js')
      const data = await restore(await settingsOf(options, terminal), file, { replace })
      const stays = data.before === undefined ? '' : ` What was there is ${data.before}.`
      await write({ data, meta: {} }, options, terminal, `The store holds ${inWords(data)}.${stays}`)
    })
}

const settingsOf = async ({ store }: StoreOptions, { env }: Terminal) => {
  const { readSettings } = await import('../../http/settings.js')
  const { STORE_PATH, DATABASE_URL, XDG_DATA_HOME } = env
  return readSettings({ STORE_PATH, DATABASE_URL, XDG_DATA_HOME, ...storeEnvironment(store) })
}

const inWords = (held: Readonly<Record<'releases' | 'scenarios' | 'keys' | 'jobs', number>>): string =>
  `${held.releases} releases, ${held.scenarios} scenarios, ${held.keys} keys and ${held.jobs} jobs, each read and whole`

const write = async (
  reply: { readonly data: object; readonly meta: object },
  options: StoreOptions,
  terminal: Terminal,
  text: string
): Promise<void> => {
  const { writeReply } = await import('../write-answer.js')
  await writeReply(reply, options, terminal, () => text)
}

import { Argument, Option, type Command } from 'commander'
import type { KeyTold, Keys } from '../../archive/keys.js'
import type { May } from '../../store/store.js'
import type { StoreOptions } from '../archive.js'
import { examples, storeOption } from '../options.js'
import type { Terminal } from '../terminal.js'

/** Keys to write with over HTTP; whoever has the store needs none. */
export const addKey = (program: Command, terminal: Terminal): void => {
  const key = program.command('key').description('Keys to write with over HTTP: make, list and revoke them.')
  addCreate(key, terminal)
  addList(key, terminal)
  addRevoke(key, terminal)
}

const nameArgument = () => new Argument('<name>', 'of the key: who or what writes with it')

const addCreate = (key: Command, terminal: Terminal): void => {
  key
    .command('create')
    .description('Make a key. It is written once: the store keeps only a hash of it.')
    .addArgument(nameArgument())
    .addOption(
      new Option(
        '--may <what>',
        'write: keep scenarios, ask for jobs; admin: also take scenarios away, give up any job'
      )
        .choices(['write', 'admin'])
        .makeOptionMandatory()
    )
    .addOption(storeOption())
    .addHelpText('after', examples('key create statistics-office --may write'))
    .action(async (name: string, { may }: { readonly may: May }, command: Command) => {
      await withKeys(command, terminal, async (keys, write) => {
        const made = await keys.create(name, may)
        await write(made, () => made.key)
      })
    })
}

const addList = (key: Command, terminal: Terminal): void => {
  key
    .command('list')
    .description('All keys that there are or were, the earliest first; never the keys themselves.')
    .addOption(storeOption())
    .addHelpText('after', examples('key list'))
    .action(async (_: unknown, command: Command) => {
      await withKeys(command, terminal, async (keys, write) => {
        const all = await keys.list()
        await write(all, () => all.map(lineOf).join('\n') || 'There are no keys.')
      })
    })
}

const addRevoke = (key: Command, terminal: Terminal): void => {
  key
    .command('revoke')
    .description('Revoke a key: the next request with it is refused, by every replica.')
    .addArgument(nameArgument())
    .addOption(storeOption())
    .addHelpText('after', examples('key revoke statistics-office'))
    .action(async (name: string, _: unknown, command: Command) => {
      await withKeys(command, terminal, async (keys, write) => {
        const revoked = await keys.revoke(name)
        await write(revoked, () => lineOf(revoked))
      })
    })
}

const lineOf = ({ name, may, created, revoked }: KeyTold): string =>
  `${name}  may ${may}  made ${created}${revoked === null ? '' : `  revoked ${revoked}`}`

type Write = (data: unknown, page: () => string) => Promise<void>

const withKeys = async (
  command: Command,
  terminal: Terminal,
  work: (keys: Keys, write: Write) => Promise<void>
): Promise<void> => {
  const options = command.optsWithGlobals<StoreOptions>()
  const [{ withStore }, { Keys }, { writeReply }] = await Promise.all([
    import('../archive.js'),
    import('../../archive/keys.js'),
    import('../write-answer.js')
  ])
  await withStore(options, terminal, store =>
    work(new Keys(store), (data, page) => writeReply({ data, meta: { store: store.place } }, options, terminal, page))
  )
}

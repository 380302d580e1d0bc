import type { Archive } from '../archive/archive.js'
import type { Files } from '../formats/files.js'
import type { Store } from '../store/store.js'
import { folderOf } from './open.js'
import { storeEnvironment, type GlobalOptions } from './options.js'
import type { Terminal } from './terminal.js'

export interface StoreOptions extends GlobalOptions {
  readonly store?: string
}

/** Work with the store that `--store` names, else the environment; it is closed afterwards. */
export const withStore = async <T>(
  { store: place }: StoreOptions,
  { env }: Terminal,
  work: (store: Store) => Promise<T>
): Promise<T> => {
  const [{ readSettings }, { openStore }] = await Promise.all([
    import('../http/settings.js'),
    import('../store/open.js')
  ])
  const { STORE_PATH, DATABASE_URL, XDG_DATA_HOME } = env
  const store = openStore(readSettings({ STORE_PATH, DATABASE_URL, XDG_DATA_HOME, ...storeEnvironment(place) }))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/**
 * Work with the releases and scenarios of the store. What it serves is what is served; while it is empty, that is the
 * release of the folder of definitions, which is registered only where `register` says so.
 */
export const withArchive = async <T>(
  options: StoreOptions & { readonly register?: boolean },
  terminal: Terminal,
  work: (archive: Archive) => Promise<T>
): Promise<T> =>
  withStore(options, terminal, async store => {
    const [{ Archive }, { requireRelease }, { createIndex }] = await Promise.all([
      import('../archive/archive.js'),
      import('../data/release.js'),
      import('../index.js')
    ])
    const serving = await store.servedRelease()
    const kept = serving && (await store.releaseFiles(serving.release))
    const files = kept ?? (await filesOfFolder(options, terminal))
    const index = createIndex(requireRelease(files, kept ? `release ${serving.release}` : 'the folder'))
    return work(new Archive(index, { store, ...(options.register && { files }) }))
  })

/** The texts of the folder of definitions that a command is about. */
export const filesOfFolder = async (options: GlobalOptions, terminal: Terminal): Promise<Files> => {
  const { readFolder } = await import('../data/folder.js')
  return readFolder(await folderOf(options, terminal))
}

import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Archive } from '../../src/archive/archive.js'
import { readFolder } from '../../src/data/folder.js'
import { requireRelease } from '../../src/data/release.js'
import { buildApp } from '../../src/http/app.js'
import { createIndex } from '../../src/index.js'
import { openStore } from '../../src/store/open.js'
import { fromRoot } from '../support/root.js'
import type { Kept } from '../support/shared.js'

/** Serve the shipped index on a free port, with a store of its own; jobs are taken and not begun. */
export const serveShipped = async (): Promise<Kept> => {
  const folder = await mkdtemp(join(tmpdir(), 'crindex-documentation-'))
  const files = await readFolder(fromRoot('indicators'))
  const store = openStore({ storePath: join(folder, 'store.db') })
  const archive = new Archive(createIndex(requireRelease(files, 'the shipped index')), { store, files, takeOver: true })
  await archive.storeWatch.register()
  const app = await buildApp(archive.served, { rateLimitMax: 0, trustProxy: 0, archive })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    remove: async () => {
      await app.close()
      await archive.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

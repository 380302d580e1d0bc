import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Libsql from 'libsql'
import t from 'tap'
import { Archive } from '../../src/archive/archive.js'
import { readFolder } from '../../src/data/folder.js'
import { requireRelease } from '../../src/data/release.js'
import type { Files } from '../../src/formats/files.js'
import { createIndex, type Index } from '../../src/index.js'
import { openStore } from '../../src/store/open.js'
import { withCells } from '../support/releases.js'
import { serviceOver } from './service.js'

export const shippedFiles = await readFolder('indicators')

export const indexOf = (files: Files): Index => createIndex(requireRelease(files, 'a test'))

/** The shipped index with another score of Kazakhstan in 2023. */
export const variant = (text: string, indicator = 'prevention'): Files =>
  withCells([{ edition: '2023', iso3: 'KAZ', indicator, text }], shippedFiles)

const folder = t.testdir()

export const freshStorePath = (): string => join(folder, randomUUID(), 'store.db')

/** A service over files with a store of its own; the store is a SQLite file, new unless its path is given. */
export const storedService = async (files: Files = shippedFiles, storePath = freshStorePath()) => {
  const store = openStore({ storePath })
  const archive = new Archive(indexOf(files), { store, files, takeOver: true })
  await archive.storeWatch.register()
  const service = await serviceOver(archive)
  t.teardown(async () => {
    await service.app.close()
    await archive.close()
  })
  return { ...service, archive, store, storePath }
}

/** Change rows of a SQLite file behind the back of the store. */
export const damage = (storePath: string, statement: string): void => {
  const database = new Libsql(storePath)
  try {
    database.exec(statement)
  } finally {
    database.close()
  }
}

/** An id as statements write it. */
export const keyOf = (id: string): string => `x'${id.replace('sha256:', '')}'`

/** A scenario of Kazakhstan in 2023, as it is posted. */
export const request = {
  edition: '2023',
  title: 'One point more prevention',
  patch: { changes: [{ country: 'KAZ', indicator: 'prevention', by: 1 }] }
}

/** What is answered of a scenario that is kept. */
export interface Kept {
  readonly data: {
    readonly id: string
    readonly results: { own: string; served: string }
    readonly [name: string]: unknown
  }
  readonly meta: Readonly<Record<string, unknown>>
}

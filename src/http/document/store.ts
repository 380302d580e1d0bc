import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { releaseId } from '../../data/release-id.js'
import type { Files } from '../../formats/files.js'
import { openStore } from '../../store/open.js'
import type { Serving, Store } from '../../store/store.js'

/**
 * Work with a store of its own, which is dropped afterwards.
 *
 * @param releases  texts of the releases that it knows, the earliest first; the last is served
 */
export const withOwnStore = async <T>(
  releases: readonly Files[],
  work: (store: Store, servings: readonly Serving[]) => Promise<T>
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'crindex-'))
  const store = openStore({ storePath: join(folder, 'store.db') })
  try {
    for (const files of releases) {
      await store.registerRelease(releaseId(files), files, { takeOver: true })
      // Nothing else happens in the same millisecond, so that times tell what came when.
      await setTimeout(2)
    }
    return await work(store, await store.servings())
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Times of a store as they are in every run: each release came on the first of a month, all else on that of the next. */
export const steadyTimes =
  (servings: readonly Serving[]) =>
  (text: string): string =>
    text.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, time => {
      const known = servings.filter(({ since }) => since <= time).length
      const isServing = servings.some(({ since }) => since === time)
      return firstOf(isServing ? known : known + 1)
    })

const firstOf = (month: number): string => `2026-${String(month).padStart(2, '0')}-01T00:00:00.000Z`

/** The texts of a release as they could have been before: without one score of the latest edition. */
export const earlierFiles = (files: Files): Files => {
  const path =
    [...files.keys()]
      .filter(name => /^scores\/[^/]+\.csv$/.test(name))
      .toSorted()
      .at(-1) ?? ''
  const text = files.get(path) ?? ''
  return new Map(files).set(path, text.replace(/^(.*\n.*,)[^,\n]+(\n)/, '$1$2'))
}

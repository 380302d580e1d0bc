import { releaseId, requireRelease } from '../data/release.js'
import type { Files } from '../formats/files.js'
import { DomainError } from '../errors.js'
import type { Serving, Store } from '../store/store.js'

/**
 * Register the release of a folder, and serve it.
 *
 * @throws {DomainError} `DEFINITIONS_INVALID`; those of the store
 */
export const serveFolder = async (store: Store, files: Files): Promise<Serving> => {
  const { id } = requireRelease(files, 'the folder')
  return store.registerRelease(id, files, { takeOver: true })
}

/**
 * Serve a release that the store knows.
 *
 * @throws {DomainError} `RELEASE_UNKNOWN` with those that it knows; those of the store
 */
export const serveKnown = async (store: Store, id: string): Promise<Serving> => {
  const serving = await store.serveRelease(id)
  if (serving) return serving
  const known = (await store.releases()).map(release => release.id)
  const detail = `The store ${store.place} holds no release ${id}.`
  throw new DomainError('RELEASE_UNKNOWN', { pointer: '/release', detail, allowed: known.slice(-20) })
}

/**
 * The release of a folder, when the store knows it. To keep a scenario must not change what others are served.
 *
 * @throws {DomainError} `RELEASE_UNKNOWN` with what can be done
 */
export const knownRelease = async (store: Store, files: Files): Promise<string> => {
  const id = releaseId(files)
  const known = await store.releases()
  if (known.some(release => release.id === id)) return id
  throw new DomainError('RELEASE_UNKNOWN', {
    pointer: '/release',
    detail: `The store ${store.place} does not know the release of the folder, ${id}.`,
    allowed: [
      '`crindex release-serve`, which registers it and makes it the served one',
      '--release with one of /v1/releases'
    ]
  })
}

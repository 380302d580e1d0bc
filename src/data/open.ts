import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Files } from '../formats/files.js'
import { readCompiled, type CompiledRelease } from './compiled.js'
import { unlessMissing } from './disk.js'
import { readFolder } from './folder.js'
import { releaseId } from './release-id.js'
import type { Release } from './release.js'

/** Where the release of the definitions that come with the package is kept compiled; the build writes it. */
export const compiledFile = fileURLToPath(new URL('../release.json', import.meta.url))

/**
 * The release that the texts of files are: taken as it was compiled where these are the very texts that it was compiled
 * from, else read from them.
 *
 * @param place  where they were read, for the message
 * @param kept   file of a compiled release
 * @throws {DomainError} as `requireRelease`
 */
export const openRelease = async (files: Files, place: string, kept = compiledFile): Promise<Release> => {
  const text = await readFile(kept, 'utf8').catch(unlessMissing)
  const id = releaseId(files)
  // The id stands first in the text: of another release, the rest is not parsed.
  if (text?.startsWith(`{"id":"${id}"`)) return readCompiled(JSON.parse(text) as CompiledRelease)
  const { requireRelease } = await import('./release.js')
  return requireRelease(files, place)
}

/**
 * Open the release that a folder holds.
 *
 * @throws {DomainError} as `loadRelease`
 */
export const openFolder = async (folder: string): Promise<Release> => openRelease(await readFolder(folder), folder)

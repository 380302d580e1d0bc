import type { Files } from '../formats/files.js'
import { digestOf, hashOf } from './content-hash.js'

/**
 * The name of a content: SHA-256 over the paths and texts of all files, in the order of their paths.
 *
 * Line ends are evened out when files are read, so that the name is the same on every machine.
 */
export const releaseId = (files: Files): string =>
  hashOf(
    ...[...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([path, text]) => [`${path}\0${Buffer.byteLength(text)}\0`, text])
  )

/** The hash of the text of every file, by path. */
export const hashFiles = (files: Files): ReadonlyMap<string, string> =>
  new Map([...files].map(([path, text]) => [path, digestOf(text).toString('base64')]))

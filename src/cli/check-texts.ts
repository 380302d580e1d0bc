import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { readFolder } from '../data/folder.js'
import { findOverlaps } from '../data/overlaps.js'
import { invalidDefinitions } from '../data/release.js'
import { DomainError } from '../errors.js'
import { folderOf } from './open.js'
import type { GlobalOptions } from './options.js'
import type { Terminal } from './terminal.js'

/**
 * Hold the words of a folder of definitions against texts of others.
 *
 * @throws {DomainError} `DEFINITIONS_INVALID` with the place of each eight words in a row that stand in a text
 */
export const checkTexts = async (texts: string, command: Command, terminal: Terminal): Promise<void> => {
  const names = await readdir(texts).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new DomainError('REQUEST_INVALID', { pointer: '/texts', detail: `${texts} cannot be read: ${why}.` })
  })
  const chosen = names.filter(name => /\.(txt|md)$/.test(name))
  if (chosen.length === 0) {
    const allowed = ['a folder with files .txt or .md']
    throw new DomainError('REQUEST_INVALID', { pointer: '/texts', detail: `${texts} has no texts.`, allowed })
  }
  const read = chosen.map(async name => [name, await readFile(join(texts, name), 'utf8')] as const)
  const folder = await folderOf(command.optsWithGlobals<GlobalOptions>(), terminal)
  const faults = findOverlaps(await readFolder(folder), new Map(await Promise.all(read)))
  if (faults.length > 0) throw invalidDefinitions(faults, folder)
}

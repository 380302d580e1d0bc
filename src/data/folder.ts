import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Files } from '../formats/files.js'
import { DomainError } from '../errors.js'
import { filesBeneath, unlessMissing } from './disk.js'
import { replacedFiles } from './replace.js'

/** The definitions that come with the package. */
export const shippedIndicators = fileURLToPath(new URL('../../indicators', import.meta.url))

const limits = { bytes: 32 * 1024 * 1024, files: 5000 }

/**
 * Read the files of a folder of definitions: YAML, CSV and Markdown, line ends and byte order marks evened out.
 *
 * `README.md` is about the folder, not part of it. Files that an interrupted import had begun to replace are read as they
 * were before.
 *
 * @throws {DomainError} `DEFINITIONS_INVALID` when the folder is missing or beyond the limits
 */
export const readFolder = async (folder: string): Promise<Files> => {
  const before = await listFiles(folder)
  const texts = await Promise.all(
    before.map(async ({ path }) => [path, await readText(join(folder, path))] as const)
  ).catch(unlessMissing)
  const replaced = await replacedFiles(folder)
  const after = await listFiles(folder)
  // A replacement was completed while the folder was read: some texts are from before it, some from after.
  if (!texts || stampsOf(before) !== stampsOf(after)) return readFolder(folder)
  const files = new Map<string, string | null>([...texts, ...replaced])
  return new Map([...files].flatMap(([path, text]) => (text === null ? [] : [[path, evenOut(text)] as const])))
}

interface Listed {
  readonly path: string
  /** Differs for two contents that one path has had: a replaced file is another file. */
  readonly stamp: string
}

const stampsOf = (files: readonly Listed[]): string => files.map(({ path, stamp }) => `${path} ${stamp}`).join('\n')

const evenOut = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

const listFiles = async (folder: string): Promise<Listed[]> => {
  const names = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, error instanceof Error ? error.message : String(error))
  })
  const visible = names.filter(entry => !entry.name.startsWith('.') && entry.name !== 'README.md')
  const beneath = await Promise.all(
    visible
      .filter(entry => entry.isDirectory())
      .map(async ({ name }) => (await filesBeneath(join(folder, name))).map(path => `${name}/${path}`))
  )
  const paths = [...visible.filter(entry => entry.isFile()).map(entry => entry.name), ...beneath.flat()]
    .filter(path => /\.(yaml|csv|md)$/.test(path) && !path.split('/').some(part => part.startsWith('.')))
    .toSorted()
  if (paths.length > limits.files) throw unreadable(folder, `${paths.length} files, at most ${limits.files}`)
  return Promise.all(
    paths.map(async path => {
      const found = await stat(join(folder, path), { bigint: true }).catch(unlessMissing)
      return { path, stamp: found ? `${found.ino} ${found.mtimeNs} ${found.size}` : 'gone' }
    })
  )
}

const readText = async (path: string): Promise<string> => {
  const { size } = await stat(path)
  if (size > limits.bytes) throw unreadable(path, `${size} bytes, at most ${limits.bytes}`)
  return readFile(path, 'utf8')
}

const unreadable = (path: string, why: string): DomainError =>
  new DomainError('DEFINITIONS_INVALID', { path, detail: `The definitions in ${path} cannot be read: ${why}.` })

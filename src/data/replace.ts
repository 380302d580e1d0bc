import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { DomainError } from '../errors.js'
import {
  codeOf,
  filesBeneath,
  readIfThere,
  syncBeneath,
  syncFolder,
  syncParents,
  unlessMissing,
  writeDurably
} from './disk.js'

/**
 * While this folder stands, a replacement has begun and is not complete. Beneath `files/` it holds the files as they
 * were, beneath `absent/` an empty file for each that was not there, and in `owner` the id of the process at work.
 */
const undoFolder = '.replaced'

/** Where a process gathers what it is about to put in place. */
const stagingPrefix = '.replacing-'

/** Folders that this very process is at work in. */
const busy = new Set<string>()

/**
 * Replace several files of a folder, all or none, even when the process is killed in the middle or the power fails.
 *
 * The old files are first copied to a folder of their own, whose appearance is one rename; readers prefer those copies
 * while it stands. When all new files are in place its disappearance, again one rename, completes the replacement.
 * Before each of the two renames all that it stands for has reached the disk. A replacement that was interrupted is
 * undone by the next one.
 *
 * @param files  text by path within the folder
 * @throws {DomainError} `DEFINITIONS_INVALID` when another replacement is at work in the folder
 */
export const replaceFiles = async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
  const place = resolve(folder)
  if (busy.has(place)) throw taken(folder, process.pid)
  busy.add(place)
  const staging = join(place, `${stagingPrefix}${process.pid}`)
  try {
    await mend(place, staging)
    await stage(place, staging, files)
    await begin(place, staging)
    await install(place, join(staging, 'new'), [...files.keys()])
    await rename(join(place, undoFolder), join(staging, 'done'))
    await syncFolder(place)
  } finally {
    await rm(staging, { recursive: true, force: true })
    busy.delete(place)
  }
}

/** Files of an interrupted replacement as they were before it; null for one that was not there. */
export const replacedFiles = async (folder: string): Promise<Map<string, string | null>> => {
  const old = await oldFiles(folder)
  return new Map([...old].map(([path, bytes]) => [path, bytes?.toString('utf8') ?? null]))
}

const oldFiles = async (folder: string): Promise<Map<string, Buffer | null>> => {
  const undo = join(folder, undoFolder)
  const present = await filesBeneath(join(undo, 'files'))
  const absent = await filesBeneath(join(undo, 'absent'))
  const texts = await Promise.all(present.map(path => readIfThere(join(undo, 'files', path))))
  // The replacement was completed between listing and reading: nothing is left to undo.
  if (texts.includes(null)) return oldFiles(folder)
  return new Map([
    ...absent.map(path => [path, null] as const),
    ...present.map((path, at) => [path, texts[at] ?? null] as const)
  ])
}

const stage = async (folder: string, staging: string, files: ReadonlyMap<string, string>): Promise<void> => {
  await writeDurably(join(staging, 'old', 'owner'), String(process.pid))
  for (const [path, text] of files) {
    await writeDurably(join(staging, 'new', path), text)
    const before = await readIfThere(join(folder, path))
    await writeDurably(join(staging, 'old', before ? 'files' : 'absent', path), before ?? '')
  }
  await syncBeneath(staging)
}

const begin = async (folder: string, staging: string): Promise<void> => {
  try {
    await rename(join(staging, 'old'), join(folder, undoFolder))
  } catch (error) {
    const owner = await ownerOf(folder)
    throw owner === undefined ? error : taken(folder, owner)
  }
  await syncFolder(folder)
}

/** Put new files in place; when one cannot be, put the old ones back at once. */
const install = async (folder: string, fresh: string, paths: readonly string[]): Promise<void> => {
  try {
    for (const path of paths) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await rename(join(fresh, path), join(folder, path))
    }
    await syncParents(folder, paths)
  } catch (error) {
    await putBack(folder, dirname(fresh))
    throw error
  }
}

/** Undo an interrupted replacement, and clear away what dead processes had gathered. */
const mend = async (folder: string, staging: string): Promise<void> => {
  const owner = await ownerOf(folder)
  if (owner !== undefined && isOther(owner)) throw taken(folder, owner)
  for (const name of await readdir(folder)) {
    const id = name.startsWith(stagingPrefix) ? Number(name.slice(stagingPrefix.length)) : undefined
    if (id !== undefined && !isOther(id)) await rm(join(folder, name), { recursive: true, force: true })
  }
  await putBack(folder, staging)
}

const putBack = async (folder: string, staging: string): Promise<void> => {
  const old = await oldFiles(folder)
  for (const [path, bytes] of old) {
    if (bytes === null) {
      await rm(join(folder, path), { force: true })
    } else {
      await writeDurably(join(staging, 'back', path), bytes)
      await rename(join(staging, 'back', path), join(folder, path))
    }
  }
  await syncParents(folder, [...old.keys()])
  await mkdir(staging, { recursive: true })
  await rename(join(folder, undoFolder), join(staging, 'undone')).catch(unlessMissing)
  await syncFolder(folder)
}

/** The process that says it is at work in a folder, dead or alive. */
const ownerOf = async (folder: string): Promise<number | undefined> => {
  const text = await readIfThere(join(folder, undoFolder, 'owner'))
  return text === null ? undefined : Number(text.toString('utf8'))
}

/** Whether a process id is that of a living process other than this one. */
const isOther = (id: number): boolean => {
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false
  try {
    return process.kill(id, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const taken = (folder: string, owner: number): DomainError =>
  new DomainError('DEFINITIONS_INVALID', {
    folder,
    owner,
    detail: `Process ${owner} is replacing files of ${folder}; try again when it has ended.`
  })

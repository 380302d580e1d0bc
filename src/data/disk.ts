import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Paths of the files of a folder and of its folders, with `/` between their parts; none when it is not there. */
export const filesBeneath = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessMissing)
  return (entries ?? [])
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
}

/** The content of a file; null when it is not there, and only then. */
export const readIfThere = async (path: string): Promise<Buffer | null> =>
  (await readFile(path).catch(unlessMissing)) ?? null

export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** For `catch`: pass over a file that is not there, and nothing else. */
export const unlessMissing = (error: unknown): undefined => {
  if (codeOf(error) !== 'ENOENT') throw error
}

/** Write a file and wait until its content has reached the disk. */
export const writeDurably = async (path: string, content: string | Buffer): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Folders are files too: a name is safe only when the folder that has it has reached the disk. Windows has no such call. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Sync a folder with all folders in it. */
export const syncBeneath = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) if (entry.isDirectory()) await syncFolder(join(entry.parentPath, entry.name))
  await syncFolder(folder)
}

/** Sync the folders of paths, and those that these stand in. */
export const syncParents = async (folder: string, paths: readonly string[]): Promise<void> => {
  const parents = new Set<string>()
  for (const path of paths) {
    for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) parents.add(parent)
  }
  for (const parent of parents) await syncFolder(join(folder, parent)).catch(unlessMissing)
  await syncFolder(folder)
}

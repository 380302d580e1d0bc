import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { DomainError } from '../errors.js'
import type { Index } from '../index.js'
import { pageFormats, type PageFormat } from '../print/writers.js'
import type { ProfileTask } from './profile-worker.js'
import { noBar, progressBar } from './progress.js'
import type { Terminal } from './terminal.js'

/**
 * The format that is asked for: by its name, else by the ending of the file.
 *
 * @throws {DomainError} `FORMAT_UNSUPPORTED` where the ending names none
 */
export const formatOf = (format: PageFormat | undefined, file: string): PageFormat => {
  const ending = extname(file).slice(1).toLowerCase()
  const found = format ?? pageFormats.find(each => each === ending)
  if (found) return found
  const detail = `${file} does not say in which format it is to be written.`
  throw new DomainError('FORMAT_UNSUPPORTED', { detail, allowed: pageFormats.map(each => `--format ${each}`) })
}

/** Write a file so that it is never there in part. */
export const writeWhole = async (file: string, content: Uint8Array): Promise<void> => {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  const staged = join(folder, `.${basename(file)}.${process.pid}`)
  try {
    await writeFile(staged, content)
    await rename(staged, file)
  } finally {
    await rm(staged, { force: true })
  }
}

/** The file of the worker, in the form in which this module runs: compiled or not. */
const workerFile = new URL(`./profile-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** What is asked of the profiles of all countries of an edition. */
export interface ProfilesQuestion {
  readonly folder: string
  readonly edition: string
  readonly language: string
  readonly format: PageFormat
  readonly out: string
}

/**
 * Write the profile of every country of an edition into a folder, on all cores; where people watch, a bar shows how far it
 * is. What was written before it is interrupted is whole.
 *
 * @returns the paths, in the order of the codes
 */
export const writeProfiles = async (
  index: Index,
  { folder, edition, language, format, out }: ProfilesQuestion,
  { stderr }: Pick<Terminal, 'stderr'>
): Promise<string[]> => {
  const countries = index.loaded.editions.get(edition)?.countries.toSorted() ?? []
  const { Piscina } = await import('piscina')
  const threads = Math.min(availableParallelism(), countries.length)
  const pool = new Piscina<ProfileTask, Uint8Array>({
    filename: workerFile.href,
    minThreads: threads,
    maxThreads: threads
  })
  let done = 0
  const show = (): void => {
    if (stderr.isTTY === true) stderr.write(`\r${progressBar(done, countries.length)}`)
  }
  show()
  try {
    return await Promise.all(
      countries.map(async country => {
        const path = join(out, `${country}.${edition}.${language}.${format}`)
        await writeWhole(path, await pool.run({ folder, question: { edition, country, language }, format }))
        done++
        show()
        return path
      })
    )
  } finally {
    if (stderr.isTTY === true) stderr.write(noBar)
    await pool.destroy()
  }
}

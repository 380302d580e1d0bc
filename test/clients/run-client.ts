import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'crindex-clients-'))
let files = 0

t.teardown(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Whether a program can be run with some arguments. */
const runs = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0

/** The first of several programs that can run a line; a test without one is skipped, and says why. */
export interface Found {
  readonly program: string
  readonly skip: string | false
}

const firstOf = (programs: readonly string[], args: readonly string[], what: string): Found => {
  const program = programs.find(each => runs(each, ...args))
  return { program: program ?? '', skip: program ? false : `${what} is not installed here, so this was not run` }
}

const pythons = ['python3', '/usr/bin/python3']
export const python = firstOf(pythons, ['-c', ''], 'Python')
export const pandas = firstOf(pythons, ['-c', 'import pandas'], 'pandas')
export const r = firstOf(['Rscript'], ['-e', 'library(jsonlite); library(curl)'], 'R with jsonlite and curl')

export interface Ended {
  readonly code: number
  readonly text: string
}

/** Run a text, or a file with arguments, and tell what it printed and how it ended. */
export const runText = async (found: Found, text: string, ...args: readonly string[]): Promise<Ended> => {
  const file = join(folder, String(++files))
  writeFileSync(file, text)
  try {
    const { stdout, stderr } = await run(found.program, [file, ...args], { maxBuffer: 1 << 26, cwd: folder })
    return { code: 0, text: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, text: stdout + stderr }
  }
}

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run.js'
import { fromRoot } from '../support/root.js'

/** What a command wrote, and its exit code. */
export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The folder of the stores of this test file; no command writes to that of the user. */
const folder = mkdtempSync(join(tmpdir(), 'crindex-'))
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})

export const storePath = join(folder, 'store.db')

/** Run a command in this process. */
export const crindex = async (...argv: readonly string[]): Promise<Outcome> => crindexIn({}, ...argv)

/** Run a command in this process with an environment; `screen` makes the output a terminal. */
export const crindexIn = async (
  { screen = false, ...env }: { readonly screen?: boolean } & Record<string, string | boolean>,
  ...argv: readonly string[]
): Promise<Outcome> => {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    isTTY: screen,
    write: (text: string) => {
      written[name] += text
    }
  })
  const code = await run(argv, {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env: { STORE_PATH: storePath, ...env }
  })
  return { code, ...written }
}

export const built = fromRoot('dist/cli/main.js')

/**
 * Run a command as a process of its own, from the built program.
 *
 * @param until  stop the process once its output matches
 */
export const crindexProcess = async (
  argv: readonly string[],
  until?: RegExp,
  env: NodeJS.ProcessEnv = {}
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [built, ...argv], {
      env: { PATH: process.env.PATH, STORE_PATH: storePath, ...env }
    })
    const written = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        written[name] += text
        if (until?.test(written[name])) child.kill('SIGTERM')
      })
    }
    child.on('error', reject)
    child.on('close', code => {
      resolve({ code, ...written })
    })
  })

/** Data and meta of what was written with `--json`. */
export const answerIn = ({ stdout }: Outcome): { data: unknown; meta: Record<string, unknown> } =>
  JSON.parse(stdout) as { data: unknown; meta: Record<string, unknown> }

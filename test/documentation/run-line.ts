import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { built, crindex, storePath } from '../cli/support.js'
import { origin } from './service.js'

const run = promisify(execFile)

/** Why a line cannot be run on this machine, or false. */
export const missingFor = (line: string): string | false => {
  const [program = ''] = line.split(' ')
  const { status } = spawnSync('sh', ['-c', `command -v ${program}`])
  return status === 0 ? false : `${program} is not installed here, so this line was not run`
}

/** What a line writes to files goes here. */
const folder = mkdtempSync(join(tmpdir(), 'crindex-lines-'))
t.teardown(() => {
  rmSync(folder, { recursive: true, force: true })
})

const inShell = async (line: string): Promise<string> => {
  const here = line.replaceAll('http://localhost:3000', origin).replaceAll('npx crindex', `node '${built}'`)
  const options = { maxBuffer: 64 * 1024 * 1024, cwd: folder, env: { ...process.env, STORE_PATH: storePath } }
  return (await run('sh', ['-c', here], options)).stdout
}

const kept = new Map<string, Promise<string>>()

/** What a line prints; it is run once. */
export const outputOf = (line: string): Promise<string> => {
  const output = kept.get(line) ?? runLine(line)
  kept.set(line, output)
  return output
}

/** A command without anything for the shell is run in this process: starting one takes a second. */
const runLine = async (line: string): Promise<string> => {
  if (!/^npx crindex [^"'`$&|;<>*?\\]+$/.test(line)) return inShell(line)
  const { code, stdout, stderr } = await crindex(...line.split(' ').slice(2))
  if (code !== 0) throw new Error(`${line} ended with ${String(code)}: ${stderr}`)
  return stdout
}

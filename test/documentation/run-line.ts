import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { crindex } from '../cli/support.js'
import { fromRoot, root } from '../support/root.js'
import { origin } from './service.js'

const run = promisify(execFile)

/** Why a line cannot be run on this machine, or false. */
export const missingFor = (line: string): string | false => {
  const [program = ''] = line.split(' ')
  const { status } = spawnSync('sh', ['-c', `command -v ${program}`])
  return status === 0 ? false : `${program} is not installed here, so this line was not run`
}

const inShell = async (line: string): Promise<string> => {
  const here = line.replaceAll('http://localhost:3000', origin).replaceAll('npx crindex', fromRoot('dist/cli/main.js'))
  return (await run('sh', ['-c', here], { maxBuffer: 64 * 1024 * 1024, cwd: root })).stdout
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

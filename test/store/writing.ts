import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { StoreSettings } from '../../src/store/store.js'

const program = join(import.meta.dirname, 'writer.js')

/** Another process that writes to a store. */
export interface Writing {
  readonly process: ChildProcessByStdio<Writable, Readable, null>
  /** What it has said so far. */
  readonly lines: readonly string[]
  /** Wait until it has said so much. */
  said(enough: (lines: readonly string[]) => boolean): Promise<void>
  /** When it has ended and all that it said is here. */
  readonly ended: Promise<void>
}

interface Task {
  readonly release?: string
  readonly from?: number
  readonly to?: number
}

/** Start a process that has loaded everything and waits for `begin`. A `shell` line is run before it, for limits. */
export const startWriting = async (settings: StoreSettings, task: Task, shell = 'true'): Promise<Writing> => {
  const options = Object.entries({ settings: JSON.stringify(settings), ...task }).map(([name, of]) => `--${name}=${of}`)
  const command = [process.execPath, program, ...options]
  const child = spawn('/bin/sh', ['-c', `${shell} && exec "$@"`, 'sh', ...command], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const lines: string[] = []
  const said: (() => void)[] = []
  const reader = createInterface({ input: child.stdout }).on('line', line => {
    lines.push(line)
    for (const look of said) look()
  })
  const ended = Promise.all([once(reader, 'close'), once(child, 'exit')]).then(() => undefined)
  const writing: Writing = {
    process: child,
    lines,
    ended,
    said: enough =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (enough(lines)) resolve()
        }
        said.push(look)
        look()
        void ended.then(() => {
          reject(new Error(`the process ended after: ${lines.slice(-3).join('; ')}`))
        })
      })
  }
  await writing.said(([first]) => first === 'ready')
  return writing
}

/** Let processes begin, all at once. */
export const begin = (...writings: readonly Writing[]): void => {
  for (const { process: child } of writings) child.stdin.write('\n')
}

/** The numbers of the scenarios that a process was told are kept. */
export const acknowledged = (lines: readonly string[]): number[] =>
  lines.flatMap(line => {
    const [, number] = /^(?:made|found) (\d+)$/.exec(line) ?? []
    return number === undefined ? [] : [Number(number)]
  })

import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Trial {
  readonly outcome: 'passed' | 'failed' | 'late'
  readonly seconds: number
  /** What the test said, as TAP. */
  readonly said: string
}

/** End a process and all that it started. */
const end = (group: number): void => {
  try {
    process.kill(-group, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

const running = new Set<number>()

process.once('exit', () => {
  for (const group of running) end(group)
})

/**
 * Run one compiled test file in a process group of its own; nothing that it started outlives it.
 *
 * @param tree     folder to run in
 * @param file     path of the test beneath it
 * @param limit    seconds after which it is ended as late
 */
export const tryTest = async (
  tree: string,
  file: string,
  limit: number,
  environment: Readonly<Record<string, string>> = {}
): Promise<Trial> => {
  const began = performance.now()
  const child = spawn(process.execPath, ['--enable-source-maps', file], {
    cwd: tree,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    // The runner's own limit of 30 seconds a file would fail what is only slow.
    env: { ...process.env, NODE_OPTIONS: '', TAP_TIMEOUT: String(limit), ...environment }
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${file} cannot be started`)
  running.add(pid)
  let [said, late] = ['', false]
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const timer = setTimeout(() => {
    late = true
    end(pid)
  }, limit * 1000)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearTimeout(timer)
  end(pid)
  running.delete(pid)
  child.stdout.destroy()
  const outcome = late ? 'late' : code === 0 ? 'passed' : 'failed'
  return { outcome, seconds: (performance.now() - began) / 1000, said }
}

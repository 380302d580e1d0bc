import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'

/** What a run of tests starts once for all its files. */
export interface Services {
  readonly address: string
  /** End them, and wait until they have ended. */
  end(): Promise<void>
}

/**
 * Offer a PostgreSQL server and a browser, each started when a test file first asks for it. They are kept by a process that
 * ends when its input does: also when this one is killed.
 */
export const startServices = async (): Promise<Services> => {
  const program = join(import.meta.dirname, 'keeper.js')
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Else who stops the run from a terminal would stop it too, before it has ended what it keeps.
    detached: true
  })
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return {
    address,
    end: async () => {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    }
  }
}

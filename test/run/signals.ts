import { ChildProcess } from 'node:child_process'
import { constants } from 'node:os'
import type { Base, Test } from 'tap'

/** Let the processes of test files end with the run, when that is told to stop. */
export const endTogether = (t: Test): void => {
  const running = new Set<ChildProcess>()
  t.on('spawn', (file: Base) => {
    file.on('process', (child: unknown) => {
      if (child instanceof ChildProcess) running.add(child.once('close', () => running.delete(child)))
    })
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const child of running) child.kill(signal)
      process.exit(128 + constants.signals[signal])
    })
  }
}

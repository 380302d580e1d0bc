import { setTimeout as sleep } from 'node:timers/promises'
import type { InjectOptions } from 'fastify'
import { Archive } from '../../src/archive/archive.js'
import { index } from '../support/shipped.js'
import { serviceOver } from './service.js'

/** Keep the loop for longer than it is looked at. */
const keepLoop = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60)
}

/** A service whose loop is late whenever it is asked. */
export const startLate = async () => {
  const service = await serviceOver(new Archive(index), 0, { load: { maxLoopDelayMs: 1 } })
  const ask = async (request: string | (InjectOptions & { url: string })) => {
    for (let turn = 0; turn < 3; turn++) {
      keepLoop()
      await sleep(0)
    }
    return service.ask(request)
  }
  return { ...service, ask }
}

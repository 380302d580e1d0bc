import { setTimeout } from 'node:timers/promises'
import closeWithGrace, { type Logger } from 'close-with-grace'

/** From the end of connections until the process ends whatever is left, ms. */
const graceMs = 10_000

/** What is done when the process is told to stop. */
export interface Stop {
  /** Say that no new requests should be sent. */
  readonly drain: () => void
  /** For how long requests are still taken then. */
  readonly drainSeconds: number
  readonly close: () => Promise<void>
  readonly logger: Logger & { readonly info: (told: object, text: string) => void }
}

/**
 * Stop when the process is told to. The second signal ends it by the system itself, which asks neither a loop that is busy
 * nor threads; only the first process of a container is deaf to that, and hears it as soon as its loop is free.
 */
export const stopOnSignal = ({ drain, drainSeconds, close, logger }: Stop): void => {
  closeWithGrace({ delay: drainSeconds * 1000 + graceMs, logger }, async ({ err, signal }) => {
    if (err) logger.error({ err }, 'stopping after a failure')
    if (process.pid !== 1) for (const name of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(name)
    drain()
    if (signal && drainSeconds > 0) {
      logger.info({ seconds: drainSeconds }, 'draining')
      await setTimeout(drainSeconds * 1000)
    }
    await close()
  })
}

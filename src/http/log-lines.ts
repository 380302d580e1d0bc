import type { DestinationStream } from 'pino'

interface Target {
  write(text: string): unknown
  flushSync(): void
}

/** So many lines are handed on at once. */
const most = 100

/**
 * Lines of a log on their way to a file: many are handed on as one text, since a file takes each text by itself and
 * counts its bytes anew with every one that waits.
 */
export class LogLines implements DestinationStream {
  #lines: string[] = []

  constructor(readonly target: Target) {}

  write(line: string): void {
    this.#lines.push(line)
    if (this.#lines.length >= most) this.flush()
  }

  /** Hand on what waits. */
  flush(): void {
    if (this.#lines.length === 0) return
    const text = this.#lines.join('')
    this.#lines = []
    this.target.write(text)
  }

  /** Hand on what waits, and wait until it is written. */
  flushSync(): void {
    this.flush()
    this.target.flushSync()
  }
}

const lookMs = 50

/** How late the loop is: what is begun now has waited about so long, and so will what comes next. */
export class LoopWatch {
  readonly #timer: NodeJS.Timeout
  #looked = performance.now()
  #lateMs = 0

  /** @param mostMs  later than this, more is not taken on; 0 for whatever comes */
  constructor(readonly mostMs: number) {
    this.#timer = setInterval(() => {
      const now = performance.now()
      this.#lateMs = Math.max(0, now - this.#looked - lookMs)
      this.#looked = now
    }, lookMs).unref()
  }

  get lateMs(): number {
    return this.#lateMs
  }

  get isLate(): boolean {
    return this.mostMs > 0 && this.#lateMs > this.mostMs
  }

  close(): void {
    clearInterval(this.#timer)
  }
}

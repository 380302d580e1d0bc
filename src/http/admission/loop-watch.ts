const lookMs = 50

/**
 * How late the loop is: what is begun now has waited about so long, and so will what comes next. One turn that took long is
 * over when it is seen, so that it takes two.
 */
export class LoopWatch {
  readonly #timer: NodeJS.Timeout
  #looked = performance.now()
  #late: readonly [number, number] = [0, 0]

  /** @param mostMs  later than this, more is not taken on; 0 for whatever comes */
  constructor(readonly mostMs: number) {
    this.#timer = setInterval(() => {
      const now = performance.now()
      this.#late = [this.#late[1], Math.max(0, now - this.#looked - lookMs)]
      this.#looked = now
    }, lookMs).unref()
  }

  get lateMs(): number {
    return Math.min(...this.#late)
  }

  get isLate(): boolean {
    return this.mostMs > 0 && this.lateMs > this.mostMs
  }

  close(): void {
    clearInterval(this.#timer)
  }
}

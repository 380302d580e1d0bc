/** Work that is the same for all who ask for it, and how many of them wait. */
interface Shared<T> {
  readonly result: Promise<T>
  readonly end: AbortController
  waiting: number
}

/** Work that several ask for at the same time is done once; it ends when the last of them goes. */
export class SharedWork<T> {
  readonly #shared = new Map<string, Shared<T>>()

  /**
   * The result of work that is under way, or that is begun now.
   *
   * @param key   the same for the same work
   * @param gone  says that this client waits no more
   */
  async get(key: string, begin: (gone: AbortSignal) => Promise<T>, gone: AbortSignal): Promise<T> {
    const shared = this.#shared.get(key) ?? this.#begin(key, begin)
    shared.waiting++
    const leave = (): void => {
      if (--shared.waiting > 0) return
      // Who comes now begins anew.
      this.#forget(key, shared)
      shared.end.abort()
    }
    if (gone.aborted) leave()
    gone.addEventListener('abort', leave)
    try {
      return await shared.result
    } finally {
      gone.removeEventListener('abort', leave)
    }
  }

  #begin(key: string, begin: (gone: AbortSignal) => Promise<T>): Shared<T> {
    const end = new AbortController()
    const shared: Shared<T> = { result: begin(end.signal), end, waiting: 0 }
    this.#shared.set(key, shared)
    const forget = (): void => {
      this.#forget(key, shared)
    }
    shared.result.then(forget, forget)
    return shared
  }

  #forget(key: string, shared: Shared<T>): void {
    if (this.#shared.get(key) === shared) this.#shared.delete(key)
  }
}

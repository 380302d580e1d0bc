import { DomainError } from '../errors.js'
import type { Holding } from './holding.js'

/** Where it is said what happened. */
export interface ArchiveLog {
  info(facts: object, message: string): void
  error(facts: object, message: string): void
}

export interface StoreWatchSettings {
  /**
   * Whether the index is served again when the store knows it already but serves another. With several replicas it is not:
   * one that starts late with an old folder must not turn everyone back.
   */
  readonly takeOver?: boolean | undefined
  readonly log?: ArchiveLog | undefined
}

/** Registers the served release in the store, and sees to it that what the store serves is served. */
export class StoreWatch {
  /** Whether the store could be used when it was last looked at. */
  state: 'available' | 'unavailable' = 'unavailable'
  #registering: Promise<void> | undefined
  #registered = false
  #trouble: string | undefined
  #looking: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(
    readonly archive: Holding,
    readonly settings: StoreWatchSettings
  ) {}

  /**
   * Register the served release, once, and serve what the store says is to be served.
   *
   * @throws {DomainError} those of the store
   */
  register(): Promise<void> {
    if (this.#registered) return Promise.resolve()
    return (this.#registering ??= this.#register().finally(() => (this.#registering = undefined)))
  }

  /** As `register`, but what cannot be written may still be read: the store says so when it is asked. */
  async tryRegister(): Promise<void> {
    await this.register().catch((error: unknown) => {
      if (!isUnavailable(error)) throw error
    })
  }

  /** Look now what the store serves, and again and again, until closed. */
  watch(pollMs: number): void {
    const again = (): void => {
      this.watch(pollMs)
    }
    if (this.#closed) return
    this.#looking = this.#look().then(() => {
      if (!this.#closed) this.#timer = setTimeout(again, pollMs).unref()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#looking
  }

  /** Never fails: what was served goes on to be served, and the log says why, once. */
  async #look(): Promise<void> {
    const { log } = this.settings
    try {
      await this.#follow()
      if (this.#trouble !== undefined) log?.info({}, 'the store can be used again')
      this.#trouble = undefined
      this.state = 'available'
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error)
      if (this.#trouble !== trouble) log?.error({ err: error }, 'the store cannot be followed')
      this.#trouble = trouble
      this.state = isUnavailable(error) ? 'unavailable' : 'available'
    }
  }

  async #follow(): Promise<void> {
    await this.register()
    const serving = await this.archive.store.servedRelease()
    if (serving) return this.#serve(serving.release)
    // The store was emptied, or an empty one stands in its place.
    this.#registered = false
    await this.register()
  }

  async #register(): Promise<void> {
    const { servedFiles: files, served, store } = this.archive
    if (!files) return
    const { takeOver = false } = this.settings
    const { release } = await store.registerRelease(served.release.id, files, { takeOver })
    this.#registered = true
    await this.#serve(release)
  }

  async #serve(release: string): Promise<void> {
    const before = this.archive.served.release.id
    if (release === before || this.#closed) return
    await this.archive.serve(release)
    this.settings.log?.info({ release, before }, 'another release is served from now on, as the store says')
  }
}

const isUnavailable = (error: unknown): boolean => error instanceof DomainError && error.code === 'STORE_UNAVAILABLE'

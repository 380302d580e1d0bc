import { setTimeout } from 'node:timers/promises'
import { DomainError } from '../errors.js'
import type { Db, Opened, Place } from './database.js'
import { isBusy, isCrowded, storeUnavailable } from './failure.js'

/** How long to go on trying while another process has the lock, and how long to wait in between, milliseconds. */
const patience = { whole: 5000, least: 2, most: 20 }

/** An open database, which is closed when it is given up and nobody uses it any more. */
class Shared {
  #users = 0
  #closed: Promise<void> | undefined
  #whenUnused: (() => void) | undefined

  constructor(readonly opened: Opened) {}

  get isGivenUp(): boolean {
    return this.#closed !== undefined
  }

  join(): this {
    this.#users++
    return this
  }

  leave(): void {
    if (--this.#users === 0) this.#whenUnused?.()
  }

  /** @returns when it is closed */
  giveUp(): Promise<void> {
    return (this.#closed ??= new Promise<void>(resolve => {
      this.#whenUnused = resolve
      if (this.#users === 0) resolve()
    }).then(() => this.opened.db.destroy()))
  }
}

/**
 * A database that is opened when it is first used, and anew after it has failed.
 *
 * What is done with it may be done again: while another process has the lock, it is tried until patience ends.
 */
export class Access {
  #opening: Promise<Shared> | undefined
  #closed = false

  constructor(readonly place: Place) {}

  /** @throws {DomainError} `STORE_UNAVAILABLE` for whatever the database fails with */
  async use<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const until = performance.now() + patience.whole
    for (;;) {
      try {
        return await this.#attempt(work)
      } catch (error) {
        if (error instanceof DomainError) throw error
        if (!isBusy(error) || performance.now() > until) throw storeUnavailable(this.place.name, error)
        await setTimeout(patience.least + Math.random() * (patience.most - patience.least))
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    const shared = await this.#opening?.catch(() => undefined)
    await shared?.giveUp().catch(() => undefined)
  }

  async #attempt<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const shared = await this.#join()
    try {
      return await work(shared.opened.db)
    } catch (error) {
      if (!(error instanceof DomainError) && !isBusy(error) && !isCrowded(error)) this.#giveUp(shared)
      throw error
    } finally {
      shared.leave()
    }
  }

  /** The open database, with one user more. */
  async #join(): Promise<Shared> {
    for (;;) {
      if (this.#closed) throw new Error('closed')
      const shared = await (this.#opening ??= this.#open())
      if (!shared.isGivenUp && shared.opened.isCurrent()) return shared.join()
      this.#giveUp(shared)
    }
  }

  #open(): Promise<Shared> {
    const opening = this.place.open().then(opened => new Shared(opened))
    opening.catch(() => (this.#opening = undefined))
    return opening
  }

  /** Not to be used any more; the next who comes opens the database anew. */
  #giveUp(shared: Shared): void {
    if (shared.isGivenUp) return
    this.#opening = undefined
    shared.giveUp().catch(() => undefined)
  }
}

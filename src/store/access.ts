import { setTimeout } from 'node:timers/promises'
import { DomainError } from '../errors.js'
import type { Db, Opened, OpenFile, Place } from './database.js'
import { isBusy, isCrowded, storeUnavailable, StoreRefused } from './failure.js'
import { readIdentity } from './identity.js'

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

/** Reads what was written, and throws when it is not there. */
export type Confirm<T> = (db: Db, written: T) => Promise<unknown>

/**
 * A database that is opened when it is first used, and anew after it has failed. Opened anew, it has to be the same store:
 * what was acknowledged is in no other.
 *
 * What is done with it may be done again: while another process has the lock, it is tried until patience ends.
 */
export class Access {
  #identity: string | undefined
  #opening: Promise<Shared> | undefined
  #closed = false

  constructor(readonly place: Place) {}

  /** @throws {DomainError} `STORE_UNAVAILABLE` for whatever the database fails with */
  use<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.#try(({ db }) => work(db))
  }

  /**
   * Write, and only then say so when what was written is found where the next process will look for it: a file can be taken
   * away, replaced or damaged from under a database that is open, and what it holds in memory does not show that.
   */
  write<T>(work: (db: Db) => Promise<T>, confirm: Confirm<T> = () => Promise.resolve()): Promise<T> {
    return this.#try(async opened => {
      const written = await work(opened.db)
      if (opened.file) await this.#findAgain(opened, opened.file, db => confirm(db, written))
      return written
    })
  }

  async #findAgain(opened: Opened, file: OpenFile, confirm: (db: Db) => Promise<unknown>): Promise<void> {
    if (!file.isInPlace()) throw new StoreRefused('its file was taken away or replaced while it was written')
    file.forget()
    await this.#recognise(opened)
    await confirm(opened.db)
  }

  async #try<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
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

  async #attempt<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
    const shared = await this.#join()
    try {
      return await work(shared.opened)
    } catch (error) {
      if (!(error instanceof DomainError) && !isBusy(error) && !isCrowded(error)) void this.#giveUp(shared)
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
      // What only the open file still holds is written down before another is opened in its place.
      await this.#giveUp(shared)
    }
  }

  #open(): Promise<Shared> {
    const opening = this.#openSame()
    opening.catch(() => (this.#opening = undefined))
    return opening
  }

  async #openSame(): Promise<Shared> {
    const opened = await this.place.open(this.#identity !== undefined)
    try {
      await this.#recognise(opened)
      return new Shared(opened)
    } catch (error) {
      await opened.db.destroy()
      throw error
    }
  }

  /** Hold a store to the one that it was when it was first opened. */
  async #recognise({ db }: Opened): Promise<void> {
    const identity = await readIdentity(db)
    this.#identity ??= identity
    if (identity === this.#identity) return
    throw new StoreRefused('another store stands in its place; start anew to use that one')
  }

  /** Not to be used any more; the next who comes opens the database anew. */
  async #giveUp(shared: Shared): Promise<void> {
    if (!shared.isGivenUp) this.#opening = undefined
    await shared.giveUp().catch(() => undefined)
  }
}

import { LRUCache } from 'lru-cache'
import type { Release } from '../data/release.js'
import type { Files } from '../formats/files.js'
import type { Index } from '../index.js'

/** A release that can be answered from; its texts, where it may have to be registered. */
export interface Held {
  readonly index: Index
  readonly files?: Files | undefined
}

/** So many releases are held beside the served one. */
const places = 2

/** The older releases that were asked for last; each is read once, however many ask for it. */
export class ReleaseCache {
  readonly #held = new LRUCache<string, Held>({ max: places })
  readonly #loading = new Map<string, Promise<Held>>()
  readonly #looking = new Map<string, Promise<Release>>()
  readonly #indexOf: (release: Release) => Index
  #last: Promise<unknown> = Promise.resolve()

  constructor(indexOf: (release: Release) => Index) {
    this.#indexOf = indexOf
  }

  /** Ids of the releases that are held. */
  get ids(): string[] {
    return [...this.#held.keys()]
  }

  find(id: string): Held | undefined {
    return this.#held.get(id)
  }

  put(held: Held): void {
    this.#held.set(held.index.release.id, held)
  }

  remove(id: string): void {
    this.#held.delete(id)
  }

  /** A release that is held, or that is read now, and then held. */
  async get(id: string, filesOf: () => Promise<Files>): Promise<Held> {
    const known = this.#held.get(id) ?? this.#loading.get(id)
    if (known) return known
    const loading = this.#inTurn(async () => {
      const files = await filesOf()
      return { index: this.#indexOf(await readFiles(id, files)), files }
    })
    this.#loading.set(id, loading)
    try {
      const held = await loading
      this.put(held)
      return held
    } finally {
      this.#loading.delete(id)
    }
  }

  /** A release that is held, or that is read now and not held. */
  async look(id: string, filesOf: () => Promise<Files>): Promise<Release> {
    const held = this.#held.get(id)
    if (held) return held.index.release
    const known = this.#looking.get(id)
    if (known) return known
    const looking = this.#inTurn(async () => readFiles(id, await filesOf()))
    this.#looking.set(id, looking)
    return looking.finally(() => this.#looking.delete(id))
  }

  /** One release at a time is read: it takes memory, and nothing else runs while it is checked. */
  #inTurn<T>(read: () => Promise<T>): Promise<T> {
    const reading = this.#last.then(read)
    this.#last = reading.catch(() => undefined)
    return reading
  }
}

/** What reads definitions is loaded when an older release is asked for, not at the start. */
const readFiles = async (id: string, files: Files): Promise<Release> => {
  const { requireRelease } = await import('../data/release.js')
  return requireRelease(files, `release ${id}`)
}

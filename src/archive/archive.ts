import type { Release } from '../data/release.js'
import type { Files } from '../formats/files.js'
import { DomainError } from '../errors.js'
import type { Index } from '../index.js'
import { isHash } from '../data/content-hash.js'
import type { Store } from '../store/store.js'
import { StoreWatch, type StoreWatchSettings } from './store-watch.js'
import type { Holding, ReleaseChoice } from './holding.js'
import { idsNamed } from './release-named.js'
import { isSettled, momentOf, servedAt } from './moment.js'
import { Releases } from './releases.js'
import { Scenarios } from './scenarios.js'
import { ReleaseCache, type Held } from './release-cache.js'

export interface ArchiveSettings extends StoreWatchSettings {
  /** Where releases and scenarios are kept; without one, what needs it is refused. */
  readonly store?: Store | undefined
  /** The texts of the index, to register it; without them it is not. */
  readonly files?: Files | undefined
}

/** The served release, those that were served before, and the scenarios: in memory, and in the store. */
export class Archive implements Holding {
  readonly storeWatch: StoreWatch
  readonly releases: Releases
  readonly scenarios: Scenarios
  readonly #store: Store | undefined
  readonly #cache = new ReleaseCache(release => this.served.withRelease(release))
  #served: Held

  /** @param index  what is served until the store says otherwise */
  constructor(index: Index, { store, files, ...settings }: ArchiveSettings = {}) {
    this.#store = store
    this.#served = { index, files }
    this.storeWatch = new StoreWatch(this, settings)
    this.releases = new Releases(this, this.storeWatch)
    this.scenarios = new Scenarios(this, this.storeWatch, this.releases)
  }

  get served(): Index {
    return this.#served.index
  }

  get servedFiles(): Files | undefined {
    return this.#served.files
  }

  get store(): Store {
    if (this.#store) return this.#store
    throw new DomainError('STORE_UNAVAILABLE', { detail: 'There is no store here.' })
  }

  async indexFor({ release, as_of: asOf }: ReleaseChoice): Promise<Index> {
    if (release === undefined && asOf === undefined) return this.served
    if (release !== undefined && asOf !== undefined) {
      const detail = 'The release is named both by its id and by a time.'
      throw new DomainError('REQUEST_INVALID', { pointer: '/as_of', detail, allowed: ['either release or as_of'] })
    }
    const id = release === undefined ? await this.#releaseAt(asOf ?? '') : await this.fullId(release)
    return (await this.#hold(id)).index
  }

  async fullId(given: string): Promise<string> {
    if (isHash(given)) return given
    const held = idsNamed(given, [this.served.release.id, ...this.#cache.ids])
    const stored = this.#store ? (await this.store.releases()).map(({ id }) => id) : []
    const all = [...new Set([...held, ...idsNamed(given, stored)])]
    const [id, ...others] = all
    if (id === undefined || others.length === 0) return id ?? given
    throw new DomainError('RELEASE_UNKNOWN', {
      pointer: '/release',
      release: given,
      detail: `"${given}" begins the ids of ${all.length} releases; say which.`,
      allowed: all
    })
  }

  /** Whether a choice means the same release for ever. */
  isLasting({ release, as_of: asOf }: ReleaseChoice): boolean {
    return release !== undefined || (asOf !== undefined && isSettled(momentOf(asOf), Date.now()))
  }

  async releaseOf(given: string): Promise<Release> {
    const id = await this.fullId(given)
    return this.#find(id)?.index.release ?? this.#cache.look(id, () => this.#filesOf(id))
  }

  async serve(id: string): Promise<void> {
    const before = this.#served
    if (id === before.index.release.id) return
    this.#served = await this.#hold(id)
    this.#cache.remove(id)
    this.#cache.put(before)
  }

  /** Let go of the store. */
  async close(): Promise<void> {
    await this.storeWatch.close()
    await this.#store?.close()
  }

  #find(id: string): Held | undefined {
    return id === this.served.release.id ? this.#served : this.#cache.find(id)
  }

  async #hold(id: string): Promise<Held> {
    return this.#find(id) ?? this.#cache.get(id, () => this.#filesOf(id))
  }

  async #filesOf(id: string): Promise<Files> {
    const files = isHash(id) ? await this.store.releaseFiles(id) : undefined
    if (files) return files
    throw new DomainError('RELEASE_UNKNOWN', {
      pointer: '/release',
      release: id,
      detail: `The release ${id} is not held here.`,
      allowed: [this.served.release.id, ...this.#cache.ids, 'an id of /v1/releases']
    })
  }

  /** The release that was served at a time. */
  async #releaseAt(asOf: string): Promise<string> {
    await this.storeWatch.tryRegister()
    const servings = await this.store.servings()
    const serving = servedAt(servings, momentOf(asOf))
    if (serving) return serving.release
    const [first] = servings
    throw new DomainError('RELEASE_UNKNOWN', {
      pointer: '/as_of',
      detail: `No release was served as of ${asOf}.`,
      allowed: [first ? `${first.since} or later` : 'a time at which a release was served; there is none yet']
    })
  }
}

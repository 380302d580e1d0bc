import { LRUCache } from 'lru-cache'
import { compareReleases, type ReleaseDiff } from '../analyses/method/release-diff.js'
import {
  answerCompiled,
  answerRelease,
  answerReleases,
  countDiff,
  type DiffCounts,
  type ReleaseRow
} from '../answers/method/releases.js'
import type { Release } from '../data/release.js'
import { DomainError, type ErrorCode } from '../errors.js'
import type { Serving } from '../store/store.js'
import type { StoreWatch } from './store-watch.js'
import type { Holding } from './holding.js'

/** What is kept of what was found out, which never changes: differences by their cells, the rest by its number. */
const bounds = { cells: 20_000, entries: 1000 }

type Holds = NonNullable<ReleaseRow['holds']>
type Found = Pick<ReleaseRow, 'holds' | 'counts' | 'fault'>
type Read = (id: string) => Promise<Release>

/** The releases that the store knows, and how they differ. */
export class Releases {
  readonly #diffs = new LRUCache<string, ReleaseDiff>({
    maxSize: bounds.cells,
    sizeCalculation: ({ cells }) => 100 + cells.added.length + cells.removed.length + cells.changed.length
  })
  readonly #counts = new LRUCache<string, DiffCounts>({ max: bounds.entries })
  readonly #holds = new LRUCache<string, Holds>({ max: bounds.entries })
  #order: readonly string[] = []

  constructor(
    readonly archive: Holding,
    readonly storeWatch: StoreWatch
  ) {}

  /**
   * All releases, each with how much differs from the one before it. One that cannot be read says why.
   *
   * @throws {DomainError} those of the store
   */
  async list() {
    const { store, served } = this.archive
    await this.storeWatch.tryRegister()
    const [releases, servings] = [await store.releases(), await store.servings()]
    const rows: ReleaseRow[] = []
    const read = this.#readRecent()
    for (const { id, registered } of releases) {
      const times = servedTimes(servings, id)
      const before = rows.at(-1)?.id
      rows.push({
        id,
        registered,
        servedSince: times.at(-1)?.from ?? null,
        servedNow: times.at(-1)?.to === null,
        ...(await this.#look(id, before, read))
      })
    }
    return answerReleases(served.loaded, rows)
  }

  /**
   * One release with its whole difference from another, or from the one before it.
   *
   * @throws {DomainError} `RELEASE_UNKNOWN`, and those of the store
   */
  async describe(given: string, other?: string) {
    const { store, served } = this.archive
    await this.storeWatch.tryRegister()
    const id = await this.archive.fullId(given)
    const against = other === undefined ? undefined : await this.archive.fullId(other)
    const [releases, servings] = [await store.releases(), await store.servings()]
    const ids = releases.map(release => release.id)
    for (const [name, given] of [
      ['release', id],
      ['against', against]
    ] as const) {
      if (given !== undefined && !ids.includes(given)) throw releaseUnknown(`/${name}`, given, ids)
    }
    const at = ids.indexOf(id)
    const release = await this.archive.releaseOf(id)
    const earlier = against ?? ids[at - 1]
    return answerRelease(served.loaded, {
      release,
      registered: releases[at]?.registered ?? '',
      served: servedTimes(servings, id),
      against: earlier ?? null,
      diff: earlier === undefined ? null : this.#compare(await this.archive.releaseOf(earlier), release)
    })
  }

  /**
   * One release for a program that answers by itself.
   *
   * @param language  for a page in it
   * @throws {DomainError} `RELEASE_UNKNOWN`, `LANGUAGE_UNKNOWN`, and those of the store
   */
  async compiled(release: string, language?: string) {
    return answerCompiled((await this.archive.indexFor({ release })).loaded, language)
  }

  /**
   * How much differs between two releases; null where one of them cannot be read.
   *
   * @throws {DomainError} those of the store
   */
  async countsBetween(
    from: string,
    to: string,
    read: Read = id => this.archive.releaseOf(id)
  ): Promise<DiffCounts | null> {
    const known = this.#counts.get(`${from} ${to}`)
    if (known) return known
    try {
      return countDiff(this.#compare(await read(from), await read(to)))
    } catch (error) {
      whyUnreadable(error)
      return null
    }
  }

  /** Whether a release was registered after another. */
  async isNewer(id: string, than: string): Promise<boolean> {
    if (id === than) return false
    if (![id, than].every(each => this.#order.includes(each))) {
      this.#order = (await this.archive.store.releases()).map(release => release.id)
    }
    return this.#order.indexOf(id) > this.#order.indexOf(than)
  }

  async #look(id: string, before: string | undefined, read: Read): Promise<Found> {
    try {
      const holds = this.#holds.get(id) ?? holdsOf(await read(id))
      this.#holds.set(id, holds)
      return { holds, counts: before === undefined ? null : await this.countsBetween(before, id, read), fault: null }
    } catch (error) {
      return { holds: null, counts: null, fault: whyUnreadable(error) }
    }
  }

  /** Read releases; the last two are at hand, since each is compared with its neighbour. */
  #readRecent(): Read {
    const recent = new LRUCache<string, Release>({ max: 2 })
    return async id => {
      const release = recent.get(id) ?? (await this.archive.releaseOf(id))
      recent.set(id, release)
      return release
    }
  }

  #compare(from: Release, to: Release): ReleaseDiff {
    const key = `${from.id} ${to.id}`
    const diff = this.#diffs.get(key) ?? compareReleases(from, to)
    this.#diffs.set(key, diff)
    this.#counts.set(key, countDiff(diff))
    return diff
  }
}

const holdsOf = ({ observations, countries }: Release): Holds => ({
  editions: observations.size,
  countries: countries.length
})

/** The times during which a release was served, the earliest first. */
const servedTimes = (servings: readonly Serving[], id: string) =>
  servings.flatMap(({ release, since }, at) =>
    release === id ? [{ from: since, to: servings[at + 1]?.since ?? null }] : []
  )

const releaseUnknown = (pointer: string, release: string, ids: readonly string[]): DomainError =>
  new DomainError('RELEASE_UNKNOWN', {
    pointer,
    release,
    detail: `The store holds no release ${release}.`,
    allowed: ids.slice(-20)
  })

const codes: readonly ErrorCode[] = ['STORE_CORRUPT', 'DEFINITIONS_INVALID']

/** Why a release that is kept cannot be read, in a line; what is wrong with the store as a whole is thrown on. */
const whyUnreadable = (error: unknown): string => {
  if (error instanceof DomainError && codes.includes(error.code)) return error.message.split('\n')[0] ?? error.code
  throw error
}

import type { Release } from '../data/release.js'
import type { Files } from '../formats/files.js'
import type { Index } from '../index.js'
import type { Store } from '../store/store.js'

/** Which release is asked: by its id, or as it was served at a time; the served one when neither is given. */
export interface ReleaseChoice {
  readonly release?: string | undefined
  /** A date, `2026-11-22`, for the end of that day in UTC, or a time. */
  readonly as_of?: string | undefined
}

/** What the parts of an archive need of it: the releases that it holds, and the store. */
export interface Holding {
  /** The index that is served now. */
  readonly served: Index
  /** The texts of the index that is served now, where they are known. */
  readonly servedFiles: Files | undefined
  /** @throws {DomainError} `STORE_UNAVAILABLE` when there is none */
  readonly store: Store
  /**
   * The index to answer from.
   *
   * @throws {DomainError} `RELEASE_UNKNOWN`; `REQUEST_INVALID` when both are given; those of the store, and of `readRelease`
   */
  indexFor(choice: ReleaseChoice): Promise<Index>
  /**
   * A release to look into; it is not kept in memory for that.
   *
   * @throws {DomainError} as `indexFor`
   */
  releaseOf(id: string): Promise<Release>
  /**
   * The id of a release that is named by its first digits, at least 8, with or without the prefix; what names none as it is.
   *
   * @throws {DomainError} `RELEASE_UNKNOWN` with the ids where several begin so
   */
  fullId(given: string): Promise<string>
  /** Serve a release from now on; answers that were begun before are finished from the one before. */
  serve(id: string): Promise<void>
}

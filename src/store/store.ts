import type { Files } from '../formats/files.js'
import type { JobStore } from './job-store.js'
import type { KeyStore } from './key-store.js'

export type { JobHolder, JobStore, LetGo, StoredJob } from './job-store.js'
export type { KeyStore, May, NewKey, StoredKey } from './key-store.js'

/** A release as the store knows it: its name, and since when it is known. */
export interface StoredRelease {
  /** `sha256:` and 64 hexadecimal digits, as `releaseId` makes it. */
  readonly id: string
  /** When it was registered, ISO 8601 in UTC. */
  readonly registered: string
}

/** A time from which on a release was the served one. */
export interface Serving {
  readonly release: string
  /** ISO 8601 in UTC. */
  readonly since: string
}

/** A scenario as it is kept: its definition and the answer that it had when it was made, byte for byte. */
export interface StoredScenario {
  /** `sha256:` and 64 hexadecimal digits: the hash of `definition`. */
  readonly id: string
  readonly release: string
  /** ISO 8601 in UTC. */
  readonly created: string
  /** Canonical JSON. */
  readonly definition: string
  /** The answer as JSON. */
  readonly result: string
}

/** What scenarios may take. */
export interface Quota {
  readonly scenarios: number
  /** Of definitions and answers, as they are kept: compressed. */
  readonly bytes: number
}

export interface Quotas {
  /** All scenarios together. */
  readonly ofAll: Quota
  /** Those of each key. */
  readonly ofKey: Quota
}

/** Who writes, and how much there may be. */
export interface Writer extends Quotas {
  /** Name of the key; null for who needs none. */
  readonly key: string | null
}

/** Keeps releases, and which of them is served. */
export interface ReleaseStore {
  /**
   * Keep a release. One that the store did not know becomes the served one; of one that it knows, `takeOver` says whether
   * it becomes the served one again. It is registered from when it was first served on.
   *
   * @returns the release that is served now, on all replicas
   */
  registerRelease(id: string, files: Files, options: { readonly takeOver: boolean }): Promise<Serving>
  /** Make a known release the served one; undefined when the store does not know it. */
  serveRelease(id: string): Promise<Serving | undefined>
  /** The release that is served now; undefined when none was ever registered. */
  servedRelease(): Promise<Serving | undefined>
  /** The files of a release; undefined when the store does not know it. */
  releaseFiles(id: string): Promise<Files | undefined>
  /** All releases, the earliest first. */
  releases(): Promise<readonly StoredRelease[]>
  /** Which release was served from when on, the earliest first. */
  servings(): Promise<readonly Serving[]>
}

/** Keeps scenarios. */
export interface ScenarioStore {
  /**
   * Keep a scenario, durably: when this resolves it outlasts the loss of power.
   *
   * @returns the scenario as it is kept, and whether this call made it; of the same id, the first stays as it is
   * @throws  {DomainError} also `RELEASE_UNKNOWN` when the store does not know its release, `BODY_TOO_LARGE` for a definition
   *          over 1 MB, `REQUEST_INVALID` for an answer over 64 MB, `QUOTA_REACHED` when there would be more than `by` may
   */
  createScenario(
    scenario: Omit<StoredScenario, 'created'>,
    by?: Writer
  ): Promise<{ scenario: StoredScenario; created: boolean }>
  /** undefined when the store does not know it. */
  scenario(id: string): Promise<StoredScenario | undefined>
  /** Ids of the scenarios whose definitions name one, at most so many. */
  scenariosNaming(id: string, most: number): Promise<readonly string[]>
  /** Take a scenario away, for ever; whether there was one. */
  removeScenario(id: string): Promise<boolean>
  /** What the scenarios of a key take; of all together without one. */
  usage(key?: string): Promise<Quota>
}

/**
 * Keeps releases, scenarios, jobs and keys; what it holds is never changed. Every row is checked by its hash when it is read.
 *
 * Every method rejects with a `DomainError`: `STORE_UNAVAILABLE` when the database cannot be reached, read or written,
 * `STORE_CORRUPT` when a row is not what its hash says.
 */
export interface Store extends ReleaseStore, ScenarioStore, JobStore, KeyStore {
  /** Where it keeps things, without any password: for logs and health. */
  readonly place: string
  close(): Promise<void>
}

/** Where to keep things. */
export interface StoreSettings {
  /** Path of a SQLite file, made on first use; used when there is no `databaseUrl`. */
  readonly storePath: string
  /** `postgres://...`; for several replicas. */
  readonly databaseUrl?: string | undefined
}

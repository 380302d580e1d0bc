import type { Files } from '../formats/files.js'

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

/** Long work as it is kept, under the hash of its definition. */
export interface StoredJob {
  /** `sha256:` and 64 hexadecimal digits: the hash of `definition`. */
  readonly id: string
  readonly release: string
  /** ISO 8601 in UTC. */
  readonly created: string
  /** Parts that it is done in, numbered from 0. */
  readonly chunks: number
  /** Canonical JSON. */
  readonly definition: string
  /** How many of its parts are done. */
  readonly done: number
  /** Whether its result is kept. */
  readonly finished: boolean
  /** Why it failed; null unless it did. */
  readonly failure: string | null
}

/** Keeps jobs while they are worked on, part by part, and their results for ever. */
export interface JobStore {
  /**
   * Keep a job that is to be worked on; one of that id that is worked on or done already stays as it is, one that failed is
   * begun anew.
   *
   * @throws {DomainError} also `RELEASE_UNKNOWN` when the store does not know its release, `BODY_TOO_LARGE` for a definition
   *         over 1 MB
   */
  createJob(job: Pick<StoredJob, 'id' | 'release' | 'chunks' | 'definition'>): Promise<StoredJob>
  /** undefined when the store does not know it. */
  job(id: string): Promise<StoredJob | undefined>
  /** Ids of the jobs that are neither done nor failed, the earliest first. */
  openJobs(): Promise<readonly string[]>
  /** Ids of the jobs that were begun last, whatever became of them, the latest first. */
  latestJobs(count: number): Promise<readonly string[]>
  /** Numbers of the parts of an open job that are done. */
  chunksDone(job: string): Promise<readonly number[]>
  /** Keep what a part came to; the first stays as it is. What is no job any more is dropped. */
  addChunk(job: string, chunk: number, counts: Buffer): Promise<void>
  /** What a part came to; undefined when it is not there. */
  chunkCounts(job: string, chunk: number): Promise<Buffer | undefined>
  /** Keep the result of a job, for ever, and drop its parts; the first stays as it is. */
  finishJob(id: string, result: string): Promise<void>
  /** Say why a job cannot be done. */
  failJob(id: string, failure: string): Promise<void>
  /** Give up a job that is not done, with its parts; what is done stays. */
  removeJob(id: string): Promise<void>
  /** The result of a job; undefined while there is none. */
  jobResult(id: string): Promise<string | undefined>
}

/**
 * Keeps releases, scenarios and jobs; nothing that it holds is ever changed. Every row is checked by its hash when it is read.
 *
 * Every method rejects with a `DomainError`: `STORE_UNAVAILABLE` when the database cannot be reached, read or written,
 * `STORE_CORRUPT` when a row is not what its hash says.
 */
export interface Store extends JobStore {
  /** Where it keeps things, without any password: for logs and health. */
  readonly place: string
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
  /**
   * Keep a scenario, durably: when this resolves it outlasts the loss of power.
   *
   * @returns the scenario as it is kept, and whether this call made it; of the same id, the first stays as it is
   * @throws  {DomainError} also `RELEASE_UNKNOWN` when the store does not know its release, `BODY_TOO_LARGE` for a definition
   *          over 1 MB, `REQUEST_INVALID` for an answer over 64 MB
   */
  createScenario(scenario: Omit<StoredScenario, 'created'>): Promise<{ scenario: StoredScenario; created: boolean }>
  /** undefined when the store does not know it. */
  scenario(id: string): Promise<StoredScenario | undefined>
  close(): Promise<void>
}

/** Where to keep things. */
export interface StoreSettings {
  /** Path of a SQLite file, made on first use; used when there is no `databaseUrl`. */
  readonly storePath: string
  /** `postgres://...`; for several replicas. */
  readonly databaseUrl?: string | undefined
}

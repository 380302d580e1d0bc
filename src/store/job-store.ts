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

/** Who waits for a job. */
export interface JobHolder {
  /** SHA-256 of the secret by which it is let go. */
  readonly secret: Buffer
  /** Hash of a key or an address. */
  readonly client: Buffer
  /** Whether it was asked for as a job; else it is a question that takes long. */
  readonly asked: boolean
  /** How many jobs may be open: of the client, and of all that are asked for in that way. */
  readonly budget: { readonly ofClient: number; readonly ofAll: number }
}

/** What became of a job that was let go: nobody held it with that secret, others hold it, or it is given up. */
export type LetGo = 'unknown' | 'held' | 'given up'

/** Keeps jobs while they are worked on, part by part, and their results until they are old. */
export interface JobStore {
  /**
   * Keep a job that is to be worked on; one of that id that is worked on or done already stays as it is, one that failed is
   * begun anew. Who holds it is remembered while it is not done.
   *
   * @throws {DomainError} also `RELEASE_UNKNOWN` when the store does not know its release, `BODY_TOO_LARGE` for a definition
   *         over 1 MB, `JOBS_OPEN` when too many are open
   */
  createJob(job: Pick<StoredJob, 'id' | 'release' | 'chunks' | 'definition'>, holder?: JobHolder): Promise<StoredJob>
  /** Let go of a job that is not done, by the secret of one who holds it. */
  letGoOfJob(id: string, secret: string): Promise<LetGo>
  /** Take away jobs that were begun before a time, whatever became of them, with their parts; at most so many. How many went. */
  clearJobs(before: number, most: number): Promise<number>
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
  /** Keep the result of a job, and drop its parts; the first stays as it is. */
  finishJob(id: string, result: string): Promise<void>
  /** Say why a job cannot be done. */
  failJob(id: string, failure: string): Promise<void>
  /** Give up a job that is not done, with its parts; what is done stays. */
  removeJob(id: string): Promise<void>
  /** The result of a job; undefined while there is none. */
  jobResult(id: string): Promise<string | undefined>
}

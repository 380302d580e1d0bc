/** A part of a job. */
export interface Task {
  readonly job: string
  readonly chunk: number
}

/** Does a part; what it does twice is done once. */
export type Work = (task: Task) => Promise<void>

/**
 * Says that a job cannot be done, and why; `since` is when it was begun, where the queue may say so late: of a job that was
 * begun anew since then it is no longer true.
 */
export type Fail = (job: string, failure: string, since?: string) => Promise<void>

/** What its log is told. */
export interface QueueLog {
  error(fields: object, message: string): void
}

/** Hands parts of jobs to threads, here or on other replicas; each is tried several times. */
export interface Queue {
  /** Begin to take parts. */
  start(work: Work, fail: Fail): Promise<void>
  /** @param since  when the job was begun, so that the parts of one that was begun again are new */
  add(tasks: readonly Task[], since: string): Promise<void>
  close(): Promise<void>
}

/** So often a part is tried. */
export const tries = 5

/** What a failure is called where people read it. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

import type { ColumnType, Kysely } from 'kysely'

/** Bytes as a driver gives them; null only of a damaged row. */
export type BytesRead = Buffer | ArrayBuffer | null

/** A number as a driver gives it: as one, as its digits, or as the bytes of its digits. */
export type NumberRead = number | string | BytesRead

/** Written once. */
type Bytes = ColumnType<BytesRead, Buffer, never>
type Whole = ColumnType<NumberRead, number, never>

/**
 * The tables, the same on both databases. Rows are added, never changed and never taken away; only those of jobs are, when
 * they are done or given up.
 *
 * There is no text in them: libsql ends the whole process when it reads one that is damaged and no longer UTF-8.
 */
export interface Tables {
  releases: {
    /** What `releaseId` gives for the files. */
    id: Bytes
    /** Packed JSON: pairs of path and text. */
    files: Bytes
  }
  servings: {
    /** 1, 2, 3, ... without a gap: the order, whatever clocks say. */
    sequence: Whole
    release: Bytes
    /** Milliseconds since 1970. */
    since: Whole
    /** Of all the rest. */
    seal: Bytes
  }
  scenarios: {
    /** Hash of the definition. */
    id: Bytes
    release: Bytes
    /** Milliseconds since 1970. */
    created: Whole
    /** UTF-8. */
    definition: Bytes
    /** Packed UTF-8. */
    result: Bytes
    /** Of all the rest. */
    seal: Bytes
  }
  /** Jobs that are not done yet. */
  jobs: JobColumns & {
    /** UTF-8: why it failed; null while it did not. */
    failure: ColumnType<BytesRead, Buffer | null, Buffer | null>
  }
  job_chunks: {
    job: Bytes
    chunk: Whole
    /** As the job packed them. */
    counts: Bytes
    /** Of all the rest. */
    seal: Bytes
  }
  /** Jobs that are done. */
  job_results: JobColumns & {
    /** Packed UTF-8. */
    result: Bytes
  }
}

interface JobColumns {
  /** Hash of the definition. */
  id: Bytes
  release: Bytes
  /** Milliseconds since 1970. */
  created: Whole
  /** Parts that it is done in. */
  chunks: Whole
  /** UTF-8. */
  definition: Bytes
  /** Of id, release, created and chunks, and of the result where there is one. */
  seal: Bytes
}

export type Db = Kysely<Tables>

/** A database that is open, with its tables in place. */
export interface Opened {
  readonly db: Db
  /** Whether it still is what stands at its place: files can be taken away from under an open database. */
  isCurrent(): boolean
}

/** Where a store keeps things, and how that is opened. */
export interface Place {
  /** Without any password. */
  readonly name: string
  open(): Promise<Opened>
}

export const bytesOf = (read: BytesRead): Buffer =>
  Buffer.isBuffer(read) ? read : Buffer.from(read ?? new ArrayBuffer(0))

/** NaN for what is damaged. */
export const numberOf = (read: NumberRead): number =>
  typeof read === 'object' ? Number(bytesOf(read).toString('latin1') || NaN) : Number(read)

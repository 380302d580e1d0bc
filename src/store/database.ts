import type { ColumnType, Kysely } from 'kysely'

/** Bytes as a driver gives them; null only of a damaged row. */
export type BytesRead = Buffer | ArrayBuffer | null

/** A number as a driver gives it: as one, as its digits, or as the bytes of its digits. */
export type NumberRead = number | string | BytesRead

/** Written once. */
type Bytes = ColumnType<BytesRead, Buffer, never>
type Whole = ColumnType<NumberRead, number, never>

/**
 * The tables, the same on both databases. Rows of releases, servings and scenarios are added and never changed; those of
 * scenarios are taken away by an admin alone, those of jobs when they are done, given up or old.
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
    /** Of all the rest but the key. */
    seal: Bytes
    /** UTF-8: name of the key that it was written with; null for one that needed none. */
    key: ColumnType<BytesRead, Buffer | null, never>
  }
  /** One row: which store this is, wherever its files are moved. */
  identity: {
    id: Bytes
  }
  /** Keys to write with. */
  keys: {
    /** UTF-8. */
    name: Bytes
    /** SHA-256 of its secret. */
    hash: Bytes
    /** UTF-8: what it may. */
    may: Bytes
    /** Milliseconds since 1970. */
    created: Whole
    /** Milliseconds since 1970; null while it holds. */
    revoked: ColumnType<NumberRead | null, number | null, number>
    /** Of name, hash, may and created. */
    seal: Bytes
  }
  /** What scenarios take, so that it need not be counted anew for each that is written. */
  usage: {
    /** UTF-8: name of a key, or `*` for all scenarios together. */
    key: Bytes
    scenarios: ColumnType<NumberRead, number, number>
    /** Of definitions and results, as they are kept. */
    bytes: ColumnType<NumberRead, number, number>
  }
  /** Who waits for a job that is not done. */
  job_holders: {
    job: Bytes
    /** SHA-256 of the secret by which it is let go. */
    secret: Bytes
    /** Hash of who asked: a key, or the address of a client. */
    client: Bytes
    /** Whether it was asked for as a job; else it is a read that takes long. */
    asked: Whole
    /** Milliseconds since 1970. */
    created: Whole
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

/** A file beneath a database that is open: it can be taken away, replaced and damaged meanwhile. */
export interface OpenFile {
  /** Whether it is what stands at its path. */
  isInPlace(): boolean
  /** Forget what this process holds of it, so that what is read next is read from the disk. */
  forget(): void
}

/** A database that is open, with its tables in place. */
export interface Opened {
  readonly db: Db
  /** Whether it can be used further. */
  isCurrent(): boolean
  /** Where no server sees to what becomes of it. */
  readonly file?: OpenFile
}

/** Where a store keeps things, and how that is opened. */
export interface Place {
  /** Without any password. */
  readonly name: string
  /**
   * @param known  whether it was open before: then nothing is made that is not there
   */
  open(known: boolean): Promise<Opened>
}

export const bytesOf = (read: BytesRead): Buffer =>
  Buffer.isBuffer(read) ? read : Buffer.from(read ?? new ArrayBuffer(0))

/** NaN for what is damaged. */
export const numberOf = (read: NumberRead): number =>
  typeof read === 'object' ? Number(bytesOf(read).toString('latin1') || NaN) : Number(read)

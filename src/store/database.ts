import type { ColumnType, Kysely } from 'kysely'

/** Bytes: written as a Buffer, read as what the driver makes of them. */
type Bytes = ColumnType<Buffer | ArrayBuffer, Buffer, never>

/** What is written once. */
type Fixed<T> = ColumnType<T, T, never>

/** The tables, the same on both databases. Rows are added, never changed and never taken away. */
export interface Tables {
  releases: {
    /** What `releaseId` gives for the files. */
    id: Fixed<string>
    /** Packed JSON: pairs of path and text. */
    files: Bytes
  }
  servings: {
    /** 1, 2, 3, ... without a gap: the order, whatever clocks say. */
    sequence: Fixed<number>
    release: Fixed<string>
    since: Fixed<string>
    seal: Fixed<string>
  }
  scenarios: {
    /** Hash of the definition. */
    id: Fixed<string>
    release: Fixed<string>
    created: Fixed<string>
    /** UTF-8. */
    definition: Bytes
    /** Packed. */
    result: Bytes
    /** Seal of all the rest. */
    seal: Fixed<string>
  }
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

export const bufferOf = (bytes: Buffer | ArrayBuffer): Buffer => (Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes))

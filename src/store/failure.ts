import { DomainError } from '../errors.js'

/** What went wrong, by what SQLite, PostgreSQL or the system calls it; of `SQLITE_IOERR_WRITE` also by `SQLITE_IOERR`. */
const reasons: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'another process keeps it locked',
  SQLITE_CANTOPEN: 'the file cannot be opened',
  SQLITE_CORRUPT: 'the file is damaged',
  SQLITE_ERROR: 'its tables are not those of crindex',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'the disk cannot be read or written',
  SQLITE_NOTADB: 'the file is not a SQLite database',
  SQLITE_READONLY: 'the file is read-only',
  EACCES: 'access to it is not allowed',
  EEXIST: 'its folder is a file',
  ENOENT: 'its folder cannot be made',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'its folder is a file',
  EPERM: 'access to it is not allowed',
  EROFS: 'the disk is read-only',
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'the connection was lost',
  EPIPE: 'the connection was lost',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'its host cannot be reached',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known',
  ETIMEDOUT: 'it does not answer in time',
  ERR_INVALID_URL: 'its address is not a URL',
  '25006': 'it is read-only',
  '28000': 'it refuses the user',
  '28P01': 'it refuses the password',
  '3D000': 'there is no such database',
  '42501': 'its user lacks a right',
  '42703': 'its tables are not those of crindex',
  '42P01': 'its tables are not those of crindex',
  '42P07': 'it holds tables of another program',
  '53100': 'its disk is full',
  '53300': 'it has too many connections',
  '58030': 'its disk cannot be read or written',
  '57014': 'it does not answer in time',
  '57P01': 'it is being stopped',
  '57P02': 'it has crashed',
  '57P03': 'it is starting or being stopped'
}

/** Failures that come without a code, by how their message begins. */
const messages: readonly (readonly [RegExp, string])[] = [
  [/^ConnectionFailed\("Unable to open connection to local database .*: 14"\)$/s, 'the file cannot be opened'],
  [/timeout/i, 'it does not answer in time'],
  [/^Connection terminated|not queryable/, 'the connection was lost'],
  [/password/i, 'it refuses the password'],
  [/does not support SSL/, 'it does not speak TLS'],
  [/^closed$/, 'it was closed']
]

/** A store that works but must not be used, and why: a clause that ends `cannot be used: ...`. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused'
}

/** Any failure of a database as an error of the catalogue: the place and a reason, nothing of what was asked. */
export const storeUnavailable = (place: string, error: unknown): DomainError => {
  const reason = reasonOf(error)
  return new DomainError('STORE_UNAVAILABLE', {
    place,
    reason,
    detail: `The store ${place} cannot be used: ${reason}.`
  })
}

/** What is wrong with a row, and of which id. */
export const storeCorrupt = (what: string, id: string): DomainError =>
  new DomainError('STORE_CORRUPT', {
    id,
    detail: `The ${what} ${id} is not what its hash says; its row was changed or damaged after it was written.`
  })

/** Whether another process has what is needed, for now. */
export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY')

/** Whether all connections were in use for too long, which says nothing against any of them. */
export const isCrowded = (error: unknown): boolean =>
  error instanceof Error && error.message === 'timeout exceeded when trying to connect'

/** Whether a row names another that is not there. */
export const isMissingReference = (error: unknown): boolean =>
  ['SQLITE_CONSTRAINT_FOREIGNKEY', '23503'].includes(codeOf(error))

/** Messages of drivers can quote what was asked and with which password: only what is known here is told. */
const reasonOf = (error: unknown): string => {
  if (error instanceof StoreRefused) return error.message
  const code = codeOf(error)
  const message = code === '' && error instanceof Error ? error.message : ''
  const [, told] = messages.find(([pattern]) => pattern.test(message)) ?? []
  return told ?? reasons[code] ?? reasons[/^SQLITE_[A-Z]+/.exec(code)?.[0] ?? ''] ?? writeCode(code)
}

const writeCode = (code: string): string => (code === '' ? 'it failed' : `it failed with ${code}`)

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

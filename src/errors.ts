import type { ErrorCode } from './problems.js'

export type { ErrorCode } from './problems.js'

/** One thing that is wrong: where it stands, in a sentence, and what would have been right. */
export interface Fault {
  /** JSON pointer into what was asked, e.g. `/scope` or `/changes/0/score`; empty for the whole. */
  readonly pointer: string
  readonly code: ErrorCode
  readonly detail: string
  /** Names, numbers or a short rule that would have been accepted. */
  readonly allowed?: readonly string[]
  /** Known names that resemble the one that was given, the nearest first. */
  readonly nearest?: readonly string[]
}

/** Facts about an error, kept as typed fields beside its sentence. */
export interface ErrorDetails {
  readonly pointer?: string
  readonly detail?: string
  readonly allowed?: readonly string[]
  readonly nearest?: readonly string[]
  readonly [fact: string]: unknown
}

/**
 * An error of the domain: a code of the catalogue, the facts of the case, and one or more faults.
 *
 * @example
 * new DomainError('SCOPE_EMPTY', { scope: 'countries:', detail: 'The scope names no country.' }).message
 * // => 'The scope names no country.'
 */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly faults: readonly Fault[]

  constructor(code: ErrorCode, details: ErrorDetails & { readonly detail: string })
  constructor(code: ErrorCode, details: ErrorDetails, faults: readonly Fault[])
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails,
    faults?: readonly Fault[]
  ) {
    super(details.detail ?? faults?.[0]?.detail ?? code)
    this.faults = faults ?? [faultOf(code, details, this.message)]
  }
}

const faultOf = (code: ErrorCode, { pointer = '', allowed, nearest }: ErrorDetails, detail: string): Fault => ({
  pointer,
  code,
  detail,
  ...(allowed && { allowed }),
  ...(nearest && nearest.length > 0 && { nearest })
})

/** So many faults of one request are told at the most: looking for the nearest names takes time. */
export const faultLimit = 100

/**
 * Run every step and return their results; when some fail, throw one error that carries the faults of all. After
 * `faultLimit` faults no further step is run.
 *
 * @throws {DomainError} with the code of the first failure
 */
export const settleAll = <T extends readonly (() => unknown)[]>(...steps: T): { [K in keyof T]: ReturnType<T[K]> } => {
  const failures: DomainError[] = []
  const results: unknown[] = []
  let told = 0
  for (const step of steps) {
    try {
      results.push(step())
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      failures.push(error)
      if ((told += error.faults.length) >= faultLimit) break
    }
  }
  const [first] = failures
  if (!first) return results as unknown as { [K in keyof T]: ReturnType<T[K]> }
  if (failures.length === 1) throw first
  throw new DomainError(
    first.code,
    first.details,
    failures.flatMap(failure => failure.faults)
  )
}

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

/** Every error that crindex answers with: HTTP status and a title that is the same for every occurrence. */
export const errorCatalogue = {
  REQUEST_INVALID: { status: 400, title: 'The request is malformed' },
  BODY_MALFORMED: { status: 400, title: 'The body is not JSON' },
  ROUTE_UNKNOWN: { status: 404, title: 'Nothing is served at this address' },
  EDITION_UNKNOWN: { status: 404, title: 'The index has no such edition' },
  NODE_UNKNOWN: { status: 404, title: 'The edition has no such indicator or composite' },
  COUNTRY_UNKNOWN: { status: 404, title: 'The index has no such country' },
  SCOPE_UNKNOWN: { status: 404, title: 'The index has no such scope' },
  LANGUAGE_UNKNOWN: { status: 404, title: 'The index is not told in this language' },
  RELEASE_UNKNOWN: { status: 404, title: 'No such release is held here' },
  JOB_UNKNOWN: { status: 404, title: 'No such job' },
  SCENARIO_UNKNOWN: { status: 404, title: 'No such scenario is held here' },
  EVIDENCE_UNKNOWN: { status: 404, title: 'The evidence has no such entry' },
  METHOD_UNSUPPORTED: { status: 405, title: 'The address does not take this method' },
  FORMAT_UNSUPPORTED: { status: 406, title: 'The answer does not exist in this format' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: 'The body is not of a type that is read here' },
  COUNTRY_AMBIGUOUS: { status: 422, title: 'The name fits more than one country' },
  SCOPE_EMPTY: { status: 422, title: 'The scope has no country to rank or average' },
  EDITIONS_REVERSED: { status: 422, title: 'A delta runs from an earlier edition to a later one' },
  JOB_UNFINISHED: { status: 409, title: 'The job has no result yet' },
  PATCH_INVALID: { status: 422, title: 'The changes contradict the definitions' },
  GOAL_INVALID: { status: 422, title: 'The goal contradicts the definitions' },
  SIMULATION_INVALID: { status: 422, title: 'The simulation contradicts the definitions' },
  SIMULATION_TOO_LARGE: { status: 422, title: 'The simulation is larger than is computed here' },
  FORMULA_INVALID: { status: 422, title: 'The formula is not in the language of this index' },
  UNCERTAINTY_INVALID: { status: 422, title: 'The error model contradicts the definitions' },
  EXACT_UNAVAILABLE: { status: 422, title: 'The question has no exact answer' },
  CLAIM_INVALID: { status: 422, title: 'The claim contradicts the definitions' },
  SENSITIVITY_INVALID: { status: 422, title: 'The factors contradict the definitions' },
  SENSITIVITY_TOO_LARGE: { status: 422, title: 'The question is larger than is computed here' },
  DRAFT_INVALID: { status: 422, title: 'The draft cannot be read, or says what is not so' },
  RATE_LIMITED: { status: 429, title: 'Too many requests' },
  INTERNAL: { status: 500, title: 'The service failed' },
  DEFINITIONS_INVALID: { status: 500, title: 'The definitions have faults' },
  WORKBOOK_INVALID: { status: 422, title: 'The workbook has faults' },
  SETTING_INVALID: { status: 500, title: 'A setting of the environment is wrong' },
  PORT_TAKEN: { status: 500, title: 'The port is taken' },
  STORE_CORRUPT: { status: 500, title: 'A row of the store is not what its hash says' },
  STORE_UNAVAILABLE: { status: 503, title: 'The store cannot be reached, read or written' },
  SHUTTING_DOWN: { status: 503, title: 'The service is shutting down' }
} as const

export type ErrorCode = keyof typeof errorCatalogue

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

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    faults?: readonly Fault[]
  ) {
    super(details.detail ?? faults?.[0]?.detail ?? `${errorCatalogue[code].title}.`)
    this.faults = faults ?? [faultOf(code, details, this.message)]
  }

  get status(): number {
    return errorCatalogue[this.code].status
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

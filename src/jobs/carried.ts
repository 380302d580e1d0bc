import { DomainError, type ErrorCode, type ErrorDetails, type Fault } from '../errors.js'

/** What a thread came to: a value, or an error of the domain in parts, since threads hand on no classes. */
export type Carried<T> =
  | { readonly value: T }
  | { readonly code: ErrorCode; readonly details: ErrorDetails; readonly faults: readonly Fault[] }

/** Do something in a thread, so that what it is refused with reaches who asked. */
export const carry = async <T>(work: () => T | Promise<T>): Promise<Carried<T>> => {
  try {
    return { value: await work() }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { code, details, faults } = error
    return { code, details, faults }
  }
}

/**
 * The value that a thread came to.
 *
 * @throws {DomainError} that which was thrown there
 */
export const uncarry = <T>(carried: Carried<T>): T => {
  if ('value' in carried) return carried.value
  throw new DomainError(carried.code, carried.details, carried.faults)
}

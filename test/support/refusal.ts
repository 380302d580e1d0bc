import { DomainError, type Fault } from '../../src/errors.js'

/** The faults that a call is refused with, the code of the error first; a call that is not refused has none. */
export const refusalOf = (
  call: () => unknown
): { code: string; message: string; faults: readonly Partial<Fault>[] } => {
  try {
    call()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { code: error.code, message: error.message, faults: error.faults }
  }
  return { code: 'none', message: '', faults: [] }
}

import { DomainError } from '../../errors.js'

/** What is refused since there is more to do than can be done in time, and when to come again. */
export const overloaded = (detail: string, afterSeconds: number): DomainError =>
  new DomainError('OVERLOADED', { detail: `${detail} Try again in ${afterSeconds} s.`, after: afterSeconds })

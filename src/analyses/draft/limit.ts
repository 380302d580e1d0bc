import { DomainError } from '../../errors.js'

/** So many words, numbers and marks are read at the most; the heads of a table count again with each of its cells. */
export const tokenLimit = 500_000

export const tooManyTokens = (): DomainError =>
  new DomainError('BODY_TOO_LARGE', {
    pointer: '/text',
    detail: `The text has more than ${tokenLimit} words, numbers and marks; the heads of a table count again with each of its cells.`,
    allowed: [`at most ${tokenLimit} words, numbers and marks`]
  })

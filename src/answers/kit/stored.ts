import type { Giving } from './giving.js'
import type { Asks } from './parameters.js'
import { errorsOf, type Declared, type Described } from './question.js'

/** A question that is answered by what keeps: the store and its jobs. It has no method, and each face answers it in a way of its own. */
export interface StoredQuestion extends Described {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Whether a release can be chosen, as with every question that is answered from one. */
  readonly choosesRelease: boolean
  /** Whether it keeps something, or takes away what is kept; null for what only reads. */
  readonly changes: 'write' | 'admin' | null
}

interface Declaration<A extends Asks, Tell> extends Declared<A, Tell> {
  /** GET when left out. */
  readonly method?: 'POST' | 'DELETE'
  readonly choosesRelease?: true
  readonly changes?: 'write' | 'admin'
}

/** Declare a question of the store; how its answers are written follows from what it gives. */
/* @__NO_SIDE_EFFECTS__ */
export const storedQuestion = <const A extends Asks, Tell>(
  it: Declaration<A, Tell>
): StoredQuestion & { readonly gives: Giving<Tell> } => {
  const { method = 'GET', choosesRelease = false, changes = null, errors = [] } = it
  return { ...it, method, choosesRelease, changes, errors: [...new Set([...errorsOf(it.asks), ...errors])] }
}

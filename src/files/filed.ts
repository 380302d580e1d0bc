import type { Answer } from '../answers/answer.js'
import type { LoadedIndex } from '../answers/loaded.js'
import type { Table } from '../answers/table.js'
import type { Cited } from '../report/citation.js'

/** All that a file is made of: the same makes the same bytes. */
export interface Filed {
  readonly index: LoadedIndex
  readonly answer: Pick<Answer, 'meta'> & { readonly table: Table }
  /** The question and where it was asked; no day of access, for a file says the same for ever. */
  readonly cited: Omit<Cited, 'accessed'>
}

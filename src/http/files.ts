import type { Answer } from '../answers/answer.js'
import { fileFormats, fileWriters } from '../files/writers.js'
import type { Index } from '../index.js'
import { editionsOf, keyOf, type CitedQuestion } from '../report/citation-words.js'
import type { Format } from './negotiation.js'
import type { Writer, Writers, Writing } from './writing.js'

/** What writes the table of an answer as files. */
export const writersOfFiles = ({ loaded }: Index, cited: CitedQuestion): Writers =>
  Object.fromEntries(
    fileFormats.map(format => {
      const write: Writer = ({ meta, table = { columns: [], rows: [] } }, { address, origin }) =>
        fileWriters[format]({ index: loaded, answer: { meta, table }, cited: { ...cited, address, origin } })
      return [format, write]
    })
  )

/** The name of a file that somebody keeps, without its ending: edition, question, what was asked, release. */
export const fileName = ({ loaded }: Index, meta: Answer['meta'], cited: CitedQuestion): string =>
  keyOf(editionsOf(loaded, meta), cited, meta.release).replaceAll('_', '-')

/** What is said of a file beside its type: browsers keep it under its name. */
export const fileHeaders = (format: Format, { fileName: name }: Pick<Writing, 'fileName'>): Record<string, string> =>
  name !== undefined && (format === 'xlsx' || format === 'parquet')
    ? { 'content-disposition': `attachment; filename="${name()}.${format}"` }
    : {}

import type { Meta } from '../answers/answer.js'
import { DomainError } from '../errors.js'
import { fileWriters, type FileFormat } from '../files/writers.js'
import type { Index } from '../index.js'
import type { CitedQuestion } from '../report/citation-words.js'
import type { GlobalOptions } from './options.js'
import { writeWhole } from './profile-files.js'
import type { Terminal } from './terminal.js'
import type { Reply } from './write-answer.js'

/**
 * Write the table of a reply as the files that are asked for; lines of JSON go where other answers go.
 *
 * @throws {DomainError} `FORMAT_UNSUPPORTED` of what is no list
 */
export const writeFiles = async (
  { loaded }: Index,
  { meta, table }: Reply,
  cited: CitedQuestion,
  { xlsx, parquet, ndjson }: GlobalOptions,
  terminal: Terminal
): Promise<void> => {
  if (!table) {
    const detail = 'Files hold lists; the answer of this command is none.'
    throw new DomainError('FORMAT_UNSUPPORTED', { detail, allowed: ['--json', 'no option, for text'] })
  }
  const answer = { meta: meta as Meta, table }
  const write = (format: FileFormat) => fileWriters[format]({ index: loaded, answer, cited })
  for (const [format, file] of Object.entries({ xlsx, parquet })) {
    if (file !== undefined) await writeWhole(file, Buffer.from((await write(format as FileFormat)) as Uint8Array))
  }
  if (ndjson) terminal.stdout.write(String(await write('ndjson')))
}

import { DomainError } from '../errors.js'
import { readBounded, readText } from './read-bounded.js'

const docxLimit = 20 * 1024 * 1024

/**
 * The text of a draft: a .docx document, or a file of text.
 *
 * @throws {DomainError} `BODY_TOO_LARGE`; `DRAFT_INVALID` of a document that cannot be read
 */
export const readDraftFile = async (file: string): Promise<string> => {
  if (!/\.docx$/i.test(file)) return readText(file)
  const [{ readDocx }, bytes] = await Promise.all([import('../formats/docx.js'), readBounded(file, docxLimit)])
  return readDocx(bytes)
}

/**
 * Tell the shell that a draft has faults; the report has told which.
 *
 * @throws {DomainError} `DRAFT_INVALID`
 */
export const refuseAlarms = (file: string, alarms: number): void => {
  if (alarms === 0) return
  const faults = alarms === 1 ? 'one thing that is' : `${alarms} things that are`
  throw new DomainError('DRAFT_INVALID', { detail: `${file} says ${faults} not so in the index.` })
}

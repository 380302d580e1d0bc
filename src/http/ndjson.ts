import { DomainError } from '../errors.js'

/** Bounds of a request in lines. */
export const lineLimits = { lines: 100_000, bytes: 1024 * 1024 }

/**
 * The lines of a stream of text, as they arrive; empty lines are counted but left out.
 *
 * @throws {DomainError} `BODY_TOO_LARGE` of a line of more than 1 MB, or more than 100,000 lines
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<{ line: number; text: string }> {
  const decoder = new TextDecoder()
  let rest = ''
  let line = 0
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      refuseTooMuch(++line, part)
      if (part.trim() !== '') yield { line, text: part }
    }
    if (rest !== '') refuseTooMuch(line + 1, rest)
  }
  rest += decoder.decode()
  if (rest.trim() === '') return
  refuseTooMuch(++line, rest)
  yield { line, text: rest }
}

const refuseTooMuch = (line: number, text: string): void => {
  if (line > lineLimits.lines) throw tooLarge(`has more than ${lineLimits.lines} lines`, `${lineLimits.lines} lines`)
  if (text.length > lineLimits.bytes) throw tooLarge(`has a line ${line} of more than 1 MB`, '1 MB a line')
}

const tooLarge = (what: string, limit: string): DomainError =>
  new DomainError('BODY_TOO_LARGE', { detail: `The request ${what}.`, allowed: [`at most ${limit}`] })

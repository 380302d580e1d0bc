import type { Question } from '../../answers/kit/question.js'
import type { LoadedIndex } from '../../answers/loaded.js'
import { fileFormats } from '../../files/writers.js'
import { chooseFormat, type Format } from '../negotiation.js'
import type { Writers } from '../writing.js'

/** What writing an answer takes beside making it, milliseconds; in other formats it is no more than making it. */
const writing: Readonly<Partial<Record<Format, number>>> = {
  ...{ html: 15, md: 15, svg: 5, png: 60, docx: 150, pdf: 500 },
  ...{ xlsx: 100, parquet: 40, ndjson: 5 }
}

/** The formats that a question can be had in, by its declaration. */
const formatsOf = ({ gives, method }: Question, writers: Writers = {}): Format[] => [
  'json',
  ...(gives.columns ? (['csv', ...fileFormats] as const) : []),
  ...(Object.keys(writers) as Format[]),
  ...(method === 'GET' ? (['bib', 'ris', 'csl'] as const) : [])
]

/** What a request takes: the question, and the format that it is asked for in. */
export const requestCost = (
  question: Question,
  writers: Writers | undefined,
  accept: string | undefined,
  given: object,
  index: LoadedIndex
): number => {
  const ms = question.costOf(given as never, index)
  if ((!writers && !question.gives.columns) || accept === undefined) return ms
  return ms + (writing[chooseFormat(accept, formatsOf(question, writers))] ?? 0)
}

import { z } from 'zod'
import type { Giving } from '../../answers/kit/giving.js'
import type { Question } from '../../answers/kit/question.js'
import type { LoadedIndex } from '../../answers/loaded.js'
import { citationContents } from '../citation.js'
import { mediaTypes, type Format } from '../negotiation.js'
import { problems, readErrors } from '../responses.js'
import { answerOf } from '../schemas.js'
import type { Special } from './special/special.js'
import { replaceBy } from './parameter-schema.js'
import { dataSchema } from './shape-schema.js'

type Contents = Record<string, { readonly schema: z.ZodType }>

const csvSays = (part: string): string => `RFC 4180, UTF-8, one row an entry of \`${part}\``

const Csv = z.string().meta({ id: 'CSV', description: csvSays('data') })

const text = (description: string) => ({ schema: z.string().meta({ description }) })

const csvOf = ({ part }: Giving) => (part === undefined ? { schema: Csv } : text(csvSays(part)))

const Lines = z.any().meta({ id: 'NDJSON', description: 'The rows as lines of JSON', override: { type: 'string' } })

/** The files that every table can be had as; the document says once what the ones of bytes are. */
const fileContents: Contents = {
  [mediaTypes.ndjson]: { schema: Lines },
  [mediaTypes.xlsx]: { schema: z.any() },
  [mediaTypes.parquet]: { schema: z.any() }
}

/** The answer of a question as JSON, and as CSV where it has columns. */
export const contentsOf = (gives: Giving, index: LoadedIndex): Contents => {
  const data = z.any().meta({
    override: ({ jsonSchema }) => {
      replaceBy(jsonSchema, dataSchema(gives, index))
    }
  })
  return {
    [mediaTypes.json]: { schema: answerOf(data) },
    ...(gives.columns && { [mediaTypes.csv]: csvOf(gives), ...fileContents })
  }
}

/** Formats of which the document says what they are. */
export const saidContents = (says: Readonly<Partial<Record<Format, string>>>): Contents =>
  Object.fromEntries((Object.keys(says) as Format[]).map(format => [mediaTypes[format], text(says[format] ?? '')]))

/** What a question is answered with: the answer in each of its formats, and problems. */
export const responsesOf = (
  question: Question,
  index: LoadedIndex,
  { says = {}, responses, errors: here = [], never = [] }: Special<never>
) => {
  const { gives, method, errors } = question
  const content: Contents = {
    ...contentsOf(gives, index),
    ...saidContents(says),
    ...(method === 'GET' && citationContents)
  }
  return {
    200: { description: 'The answer', content },
    ...responses,
    ...problems(...[...readErrors, ...errors, ...here].filter(code => !never.includes(code)))
  }
}

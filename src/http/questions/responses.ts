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

/** The answer of a question as JSON, and as CSV where it has columns. */
export const contentsOf = (gives: Giving, index: LoadedIndex): Contents => {
  const data = z.any().meta({
    override: ({ jsonSchema }) => {
      replaceBy(jsonSchema, dataSchema(gives, index))
    }
  })
  return {
    [mediaTypes.json]: { schema: answerOf(data) },
    ...(gives.columns && { [mediaTypes.csv]: csvOf(gives) })
  }
}

/** What a question is answered with: the answer in each of its formats, and problems. */
export const responsesOf = (
  question: Question,
  index: LoadedIndex,
  { says = {}, responses, errors: here = [], never = [] }: Special<never>
) => {
  const { gives, method, errors } = question
  const formats = Object.keys(says) as Format[]
  const content: Contents = {
    ...contentsOf(gives, index),
    ...Object.fromEntries(formats.map(format => [mediaTypes[format], text(says[format] ?? '')])),
    ...(method === 'GET' && citationContents)
  }
  return {
    200: { description: 'The answer', content },
    ...responses,
    ...problems(...[...readErrors, ...errors, ...here].filter(code => !never.includes(code)))
  }
}

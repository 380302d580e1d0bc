import { z } from 'zod'
import { releaseAsks } from '../answers/kit/release-asks.js'
import { dialects } from '../report/bibtex.js'
import { membersOnly } from '../formats/issue.js'

/** Schemas that many routes share; those of one route stand beside it. */

/** `true` or `false`. */
export const flag = (description: string) =>
  z
    .stringbool({ truthy: ['true'], falsy: ['false'], error: () => 'true or false' })
    .optional()
    .meta({ description, override: { type: 'boolean' } })

const Moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

/** Which release is asked. */
export const releaseQuery = {
  release: z.string().max(80).optional().meta({ description: releaseAsks.release.meaning }),
  as_of: z
    .string()
    .max(40)
    .refine(text => Moment.safeParse(text).success, 'a date such as 2026-11-22, or a time such as 2026-11-22T12:00:00Z')
    .optional()
    .meta({ description: releaseAsks.as_of.meaning, examples: [...releaseAsks.as_of.examples] })
}

/** How the CSV of a list is written. */
export const style = {
  bom: flag('CSV: start with a byte order mark, by which Excel knows UTF-8'),
  sep: z
    .enum([',', ';', '\t'])
    .optional()
    .meta({ description: 'CSV: what separates cells', examples: [';'] }),
  decimal: z
    .enum(['.', ','])
    .optional()
    .meta({ description: 'CSV: decimal mark of scores', examples: [','] }),
  select: z
    .string()
    .max(4000)
    .transform(text => text.split(',').map(name => name.trim()))
    .optional()
    .meta({ description: 'CSV and other files: only these columns, in this order', override: { type: 'string' } })
}

/** How the citation of an answer is written. */
export const citationStyle = {
  dialect: z
    .enum(dialects)
    .optional()
    .meta({ description: '`.bib`: for BibLaTeX, or for the classical styles of BibTeX' })
}

/** Query of an answer with one object. */
export const objectQuery = <T extends z.core.$ZodShape>(shape: T) => membersOnly({ ...shape, ...releaseQuery })

/** Query of an answer with a list, which may be written as CSV. */
export const listQuery = <T extends z.core.$ZodShape>(shape: T) => membersOnly({ ...shape, ...releaseQuery, ...style })

const Source = z.object({ title: z.string(), address: z.string(), date: z.string(), sha256: z.string() })

const Meta = z
  .looseObject({
    release: z.string().meta({ description: 'Id of the release that was answered from' }),
    edition: z.string().nullable().meta({ description: 'Edition; null where the answer spans several' }),
    rule: z.string().meta({ description: 'How the figures follow from the scores' }),
    source: Source.nullable().meta({ description: 'The workbook that the scores stand in' }),
    citation: z.string(),
    count: z.int().meta({ description: 'Entries of `data`' })
  })
  .meta({ id: 'Meta' })

/** An answer: data, and where it comes from. */
export const answerOf = <T extends z.ZodType>(data: T) => z.object({ data, meta: Meta })

export const Problem = z
  .object({
    type: z.string().meta({ description: 'Address of the description of the error' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    request_id: z.string(),
    errors: z.array(
      z.object({
        pointer: z.string().meta({ description: 'JSON pointer into `{path, query, body, headers}`' }),
        code: z.string(),
        detail: z.string(),
        allowed: z.array(z.string()).optional(),
        nearest: z.array(z.string()).optional()
      })
    )
  })
  .meta({ id: 'Problem', description: 'A problem after RFC 9457, with every fault of the request' })

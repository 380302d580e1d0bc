import { z } from 'zod'
import { membersOnly } from '../formats/issue.js'

/** Schemas that many routes share; those of one route stand beside it. */

/** `true` or `false`. */
export const flag = (description: string) =>
  z
    .stringbool({ truthy: ['true'], falsy: ['false'], error: () => 'true or false' })
    .optional()
    .meta({ description, override: { type: 'boolean' } })

const nameList = z
  .union([z.string().max(4000), z.array(z.string().max(4000)).max(250)])
  .transform(value => [value].flat())

/** Several names: one parameter with commas, or the parameter repeated. */
export const names = (description: string, example: string) =>
  nameList.optional().meta({ description, examples: [example], override: { type: 'string' } })

/** The same where at least one must be given. */
export const requiredNames = (description: string, example: string) =>
  nameList.meta({ description, examples: [example], override: { type: 'string' } })

export const EditionParam = z
  .string()
  .max(60)
  .meta({ description: 'Edition, or `latest`', examples: ['2023'] })

export const NodeParam = z
  .string()
  .max(100)
  .meta({ description: 'Id of an indicator or composite, see `/v1/indicators`', examples: ['criminality'] })

export const CountryParam = z
  .string()
  .max(200)
  .meta({ description: 'ISO 3166-1 code, M49 code or any known spelling', examples: ['KAZ'] })

export const ScopeParam = z
  .string()
  .max(4000)
  .meta({
    description: '`world`, `continent:ID`, `region:ID`, `group:ID` or `countries:CODE,CODE,...`, see `/v1/scopes`',
    examples: ['region:central_asia_and_the_caucasus']
  })

export const ScopesQuery = z
  .union([z.string().max(4000), z.array(z.string().max(4000)).max(10)])
  .transform(value => [value].flat())
  .optional()
  .meta({
    description: 'Scope to rank in besides the world, the continent and the region; may be given repeatedly',
    examples: ['group:eu'],
    override: { type: 'array', items: { type: 'string' }, maxItems: 10 }
  })

export const ReleaseParam = z.string().max(80).meta({ description: 'Id of a release, see `/v1/releases`' })

export const ScenarioParam = z
  .string()
  .max(80)
  .meta({ description: 'Id of a scenario, `sha256:` and 64 hexadecimal digits' })

export const JobParam = z.string().max(80).meta({ description: 'Id of a job, `sha256:` and 64 hexadecimal digits' })

export const NodesQuery = names(
  'Only these indicators and composites: ids, separated by commas',
  'criminality,resilience'
)
export const CountriesQuery = names(
  'Only these countries: codes or names, separated by commas or given repeatedly',
  'KAZ,UZB'
)
export const ExactQuery = flag('Add the exact fraction of every score, as `NAME_exact`')
export const LanguageQuery = z
  .string()
  .max(10)
  .optional()
  .meta({ description: 'Language of labels and sentences, one of those of the index', examples: ['ru'] })
export const ExplainQuery = flag('Add how each score came about: formula, inputs, fraction, rounding')

const Moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

/** Which release is asked. */
export const releaseQuery = {
  release: z.string().max(80).optional().meta({
    description: 'Id of the release to answer from, see `/v1/releases`; the answer may then be cached for ever'
  }),
  as_of: z
    .string()
    .max(40)
    .refine(text => Moment.safeParse(text).success, 'a date such as 2026-11-22, or a time such as 2026-11-22T12:00:00Z')
    .optional()
    .meta({
      description:
        'Answer from the release that was served then: a date, for the end of that day in UTC, or a time with `Z` or an offset. Either this or `release`',
      examples: ['2099-12-31']
    })
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
    .meta({ description: 'CSV: only these columns, in this order', override: { type: 'string' } })
}

/** Query of an answer with one object. */
export const objectQuery = <T extends z.core.$ZodShape>(shape: T) => membersOnly({ ...shape, ...releaseQuery })

/** Query of an answer with a list, which may be written as CSV. */
export const listQuery = <T extends z.core.$ZodShape>(shape: T) => membersOnly({ ...shape, ...releaseQuery, ...style })

/** Query of a list that is not of one release. */
export const storeListQuery = membersOnly(style)

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

export const Score = z
  .number()
  .nullable()
  .meta({ description: 'Index points, rounded once to the decimals of the edition; null where missing' })
export const Exact = z
  .string()
  .nullable()
  .optional()
  .meta({ description: 'The exact fraction, with `exact=true`; null where not rational' })
export const Rank = z
  .int()
  .nullable()
  .meta({ description: '1 is the highest score; equal scores share the better rank (1, 2, 2, 4)' })
/** A statistic that is no score. */
export const Statistic = z
  .number()
  .nullable()
  .meta({ description: 'To six significant digits; null where it is not defined' })
export const Tied = z.array(z.string()).meta({ description: 'ISO3 codes of the countries with exactly this score' })
export const LabelsSchema = z.record(z.string(), z.string()).meta({ description: 'Text by language code' })

export const Explanation = z
  .object({
    formula: z.string().nullable(),
    inputs: z.array(z.object({ node: z.string(), score: Score, exact: z.string().nullable() })),
    exact: z.string().nullable(),
    rounding: z.string(),
    rounded: z.string().nullable(),
    missing: z.array(z.string())
  })
  .meta({ id: 'Explanation', description: 'How a score came about' })

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

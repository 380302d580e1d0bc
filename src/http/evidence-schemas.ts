import { z } from 'zod'
import { bearings } from '../analyses/evidence/evidence.js'
import { bounds, directions, natures, statuses } from '../definitions/evidence.js'
import { EditionParam, names } from './schemas.js'

/** Words of a fixed list, separated by commas. */
const words = <T extends string>(allowed: readonly T[], description: string) =>
  z
    .string()
    .max(200)
    .transform(text => text.split(',').map(word => word.trim()))
    .pipe(z.array(z.enum(allowed)))
    .optional()
    .meta({ description: `${description}: ${allowed.join(', ')}; several with commas`, override: { type: 'string' } })

const date = (description: string, example: string) =>
  z
    .string()
    .max(10)
    .optional()
    .meta({ description, examples: [example] })

export const CountryQuery = names('Only facts on these countries: codes or names', 'KAZ')
export const IndicatorQuery = names(
  'Only facts on these indicators; a composite stands for those beneath it',
  'anti_money_laundering'
)
export const CounterpartQuery = names(
  'Only facts with these counterparts: countries, or bodies of `/v1/evidence/terms`',
  'CHE'
)

/** Which facts are asked for. */
export const evidenceQuery = {
  country: CountryQuery,
  indicator: IndicatorQuery,
  kind: names('Only facts of these kinds, see `/v1/evidence/terms`', 'mla_request'),
  counterpart: CounterpartQuery,
  source: names('Only facts of these sources, or that these are cited for, see `/v1/evidence/sources`', 'eag_mer_2023'),
  status: words(statuses, 'Only facts of this status'),
  nature: words(natures, 'Only facts of this nature'),
  direction: words(directions, 'Only facts that speak for this score'),
  from: date('Only facts whose period may reach into or beyond this year, month or day', '2017'),
  to: date('Only facts whose period may begin by this year, month or day', '2020'),
  edition: EditionParam.optional().meta({ description: 'Say how each fact stands to this edition, as `bearing`' }),
  bearing: z.enum(bearings).optional().meta({ description: 'Only facts that stand so to `edition`' })
}

export const FactParam = z
  .string()
  .max(40)
  .meta({ description: 'Id of a fact', examples: ['KAZ-045'] })
export const ConflictParam = z
  .string()
  .max(40)
  .meta({ description: 'Id of a conflict', examples: ['C1'] })
export const TableParam = z
  .string()
  .max(100)
  .meta({ description: 'Id of a table, see `/v1/evidence/tables`', examples: ['kaz_treaty_clauses'] })

const text = (description: string) => z.string().nullable().meta({ description })
const Bearing = z.enum(bearings).meta({
  description:
    'bears: its period begins by the end of the data year, or a text of that edition or an earlier one tells it; since_then: later; undated: cannot be said; not_scored: the edition scores none of its indicators'
})

const factShape = {
  id: z.string(),
  iso3: z.string(),
  statement: z.string().meta({ description: 'In words of this project' }),
  status: z.enum(statuses),
  kind: z.string(),
  nature: z.enum(natures),
  direction: z.enum(directions).meta({ description: 'The score that it speaks for; it changes none' }),
  indicators: z.array(z.string()),
  counterparts: z.array(z.string()).meta({ description: 'Codes of countries, or ids of bodies' }),
  quantity: text('Exact decimal, as text'),
  bound: z.enum(bounds).nullable(),
  unit: text('Unit or currency of the source'),
  converted: text('The same amount as the source itself converts it'),
  converted_unit: text('Currency that the source converts to'),
  implied_rate: text('quantity / converted, to four decimals'),
  from: text('First year, month or day'),
  to: text('Last one; one of the two alone is a bound'),
  period: text('Words where the source gives no dates'),
  edition: text('The edition whose text tells it without dates'),
  bearing: Bearing.optional(),
  source: z.string(),
  locator: z.string(),
  origin: text('What the source itself cites'),
  part_of: text('The fact that tells the whole'),
  conflicts: z.array(z.string()),
  address: z.string()
}

export const FactSchema = z.object(factShape).meta({ id: 'Fact' })

const Source = z.object({
  id: z.string().nullable(),
  title: z.string(),
  authors: z.array(z.string()),
  publisher: z.string(),
  published: z.string().nullable(),
  note: z.string().nullable().optional(),
  address: z.string().nullable(),
  kind: z.string(),
  language: z.string(),
  read: z.boolean().meta({ description: 'Whether facts were taken from the text itself' }),
  citation: z.string()
})

export const SourceRow = Source.extend({ facts: z.int() }).meta({ id: 'EvidenceSource' })

export const FactInFull = z
  .object({
    ...factShape,
    bearings: z.record(z.string(), Bearing).meta({ description: 'How it stands to each edition' }),
    parts: z.array(z.string()).meta({ description: 'Facts that are a part of it' }),
    cited: z.object({ source: Source.nullable(), origin: Source.nullable() }),
    contradicted: z.array(z.object({ id: z.string(), question: z.string(), address: z.string() }))
  })
  .meta({ id: 'FactInFull' })

/** What evidence there is on a score. */
export const EvidenceLink = z
  .object({
    facts: z.int().meta({ description: 'Facts that bear on the edition' }),
    since_then: z.int(),
    undated: z.int(),
    conflicts: z.array(z.string()),
    address: z.string().meta({ description: 'Where the facts are' })
  })
  .meta({ id: 'EvidenceLink' })

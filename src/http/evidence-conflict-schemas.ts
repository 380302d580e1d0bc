import { z } from 'zod'
import { FactSchema } from './evidence-schemas.js'

const Figure = { value: z.string(), exact: z.string(), unit: z.string() }

const Conversion = z.object({
  fact: z.string(),
  quantity: z.string().nullable(),
  bound: z.string().nullable(),
  unit: z.string().nullable(),
  converted: z.object(Figure),
  rate: z.object({ ...Figure, implied_by: z.string(), address: z.string() }),
  date: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  source: z.string()
})

/** A contradiction with every side. */
export const ConflictSchema = z
  .object({
    id: z.string(),
    iso3: z.string(),
    question: z.string(),
    why: z.string(),
    indicators: z.array(z.string()),
    sides: z.array(
      z.object({
        says: z.string(),
        computed: z.object({ how: z.string(), ...Figure }).nullable(),
        facts: z.array(FactSchema)
      })
    ),
    conversions: z.array(Conversion).meta({ description: 'At a rate that a fact implies, with its date and source' }),
    address: z.string()
  })
  .meta({ id: 'EvidenceConflict' })

const count = (description: string) => z.int().meta({ description })

export const BalanceRow = z
  .object({
    iso3: z.string(),
    country: z.string(),
    indicator: z.string(),
    facts: count('Facts that bear on the edition; parts of a whole and missing facts are not counted'),
    higher: z.int(),
    lower: z.int(),
    neutral: z.int(),
    activity: z.int(),
    outcome: z.int(),
    context: z.int(),
    outcome_higher: count('Of `higher`, outcomes'),
    outcome_lower: count('Of `lower`, outcomes'),
    planned: count('Of `facts`, those that are plans'),
    missing: count('Known to be lacking'),
    undated: z.int(),
    since_then: z.int(),
    conflicts: z.array(z.string()),
    gap: z.boolean().meta({ description: 'No fact bears on the indicator' }),
    address: z.string()
  })
  .meta({ id: 'EvidenceBalance' })

const Shares = z.array(
  z.object({
    fact: z.string(),
    kind: z.string(),
    status: z.string(),
    nature: z.string(),
    quantity: z.string().nullable(),
    bound: z.string().nullable(),
    unit: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    shared_with: z.array(z.string()).meta({ description: 'Other counterparts that the quantity is of' }),
    bearing: z.string().optional()
  })
)

export const CooperationRow = z
  .object({
    iso3: z.string(),
    counterpart: z.string(),
    name: z.string(),
    counterpart_kind: z.string().meta({ description: '`country`, or what a body is' }),
    treaties: Shares,
    requests: Shares,
    agreements: Shares,
    returns: Shares
  })
  .meta({ id: 'Cooperation' })

export const TermRow = z
  .object({
    term: z.enum(['kind', 'unit', 'body']),
    id: z.string(),
    label: z.string(),
    detail: z.string().nullable(),
    facts: z.int()
  })
  .meta({ id: 'EvidenceTerm' })

export const TableRow = z
  .object({
    id: z.string(),
    iso3: z.string(),
    title: z.string(),
    note: z.string().nullable(),
    source: z.string(),
    locator: z.string(),
    rows: z.int(),
    columns: z.array(z.string()),
    facts: z.array(z.string()),
    address: z.string()
  })
  .meta({ id: 'EvidenceTable' })

import { z } from 'zod'
import { membersOnly } from '../formats/issue.js'
import { Id, Iso3, Labels, PlainNumber } from './schema.js'

/** How far a fact may be relied on: who says it, and in what mood. */
export const statuses = ['claimed', 'reported', 'planned', 'assessed', 'legal_text', 'missing'] as const
/** Whether a fact tells what was done, what came of it, or what surrounds both. */
export const natures = ['activity', 'outcome', 'context'] as const
/** Which score of its indicators a fact speaks for. */
export const directions = ['higher', 'lower', 'neutral'] as const
/** How a quantity is meant: the number itself, more than it, at most it, or near it. */
export const bounds = ['exact', 'over', 'up_to', 'about'] as const
/** What countries have with each other, in the table of cooperation. */
export const cooperations = ['treaties', 'requests', 'agreements', 'returns', 'networks', 'assistance'] as const
/** Who asks or gives in a relation: the country of the file, or its counterpart. */
export const senders = ['country', 'counterpart'] as const
/**
 * What stands against what in a conflict: what cannot both hold, what agrees within the digits that are printed, what can
 * both be true and is easily taken for a contradiction.
 */
export const conflictKinds = ['contradiction', 'rounding', 'compatible'] as const

export type Status = (typeof statuses)[number]
export type Nature = (typeof natures)[number]
export type EvidenceDirection = (typeof directions)[number]
export type Bound = (typeof bounds)[number]
export type Cooperation = (typeof cooperations)[number]
export type ConflictKind = (typeof conflictKinds)[number]

export const FactId = z.string().regex(/^[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*-\d{3,5}$/)
export const ConflictId = z.string().regex(/^C\d{1,4}$/)

/**
 * Whether a text is a year, a month or a day.
 *
 * @example
 * ['2024', '2022-09', '2022-02-30'].map(isPartialDate) // => [true, true, false]
 */
export const isPartialDate = (text: string): boolean =>
  /^\d{4}$/.test(text) || z.iso.date().safeParse(/^\d{4}-\d\d$/.test(text) ? `${text}-01` : text).success

const PartialDate = z.string().refine(isPartialDate, 'a year, a month or a day: 2024, 2024-05 or 2024-05-31')
const Text = z.string().min(1)

/** `evidence/sources.yaml`: what facts are taken from, and what those texts cite. */
export const SourcesFile = z.record(
  Id,
  membersOnly({
    title: Text,
    authors: z.array(Text),
    publisher: Text,
    published: PartialDate.nullable(),
    note: Text.optional(),
    address: z.url().nullable(),
    kind: Id,
    language: z.string().regex(/^[a-z]{2}$/),
    read: z.boolean(),
    citation: Text
  })
)

/** `evidence/terms.yaml`: kinds of facts, units of quantities, and counterparts that are no country of the index. */
export const TermsFile = membersOnly({
  kinds: z.record(
    Id,
    membersOnly({
      label: Text,
      cooperation: z.enum(cooperations).optional(),
      sender: z.enum(senders).optional(),
      within: Id.optional(),
      old_after: z.int().min(1).max(100).optional()
    })
  ),
  units: z.record(
    z.string().regex(/^([A-Z][A-Z0-9-]{1,19}|[a-z][a-z0-9_]{0,79})$/),
    membersOnly({
      label: z.union([Text, Labels]),
      currency: z.boolean().optional(),
      symbol: z.string().min(1).max(10).optional()
    })
  ),
  bodies: z
    .record(
      z.string().regex(/^([A-Z][A-Z0-9-]{1,19}|[a-z][a-z0-9_]{0,79})$/),
      membersOnly({ label: Text, kind: Id, source: Id.optional() })
    )
    .default({})
})

const Pair = z.tuple([FactId, FactId])

/** The unit of the last digit that a text prints of an amount: 1000 for 140 thousand. */
const StatedTo = PlainNumber.positive().optional()

/** What a side of a conflict says by computation from the quantities of facts. */
const Computed = z.union([
  membersOnly({ percent_change: Pair, stated_to: StatedTo }),
  membersOnly({ difference: Pair }),
  membersOnly({ sum: z.array(FactId).min(2) }),
  membersOnly({ count_parts: FactId }),
  membersOnly({ implied_rate: FactId, stated_to: StatedTo })
])

/** `evidence/conflicts.yaml`: contradictions, every side with its facts. */
export const ConflictsFile = z.record(
  ConflictId,
  membersOnly({
    country: Iso3,
    kind: z.enum(conflictKinds).default('contradiction'),
    question: Text,
    why: Text,
    sides: z.array(membersOnly({ says: Text, facts: z.array(FactId).min(1), computed: Computed.optional() })).min(2),
    conversions: z.array(membersOnly({ fact: FactId, at: FactId })).optional()
  })
)

/** `evidence/tables.yaml`: what the tables of `evidence/tables` are. */
export const TablesFile = z.record(
  Id,
  membersOnly({
    country: Iso3,
    title: Text,
    note: Text.optional(),
    source: Id,
    locator: Text,
    facts: z.array(FactId).default([]),
    columns: z.record(z.string().regex(/^\w{1,60}$/), Text)
  })
)

export type EvidenceSource = z.output<typeof SourcesFile>[string]
export type Terms = z.output<typeof TermsFile>
export type Conflict = z.output<typeof ConflictsFile>[string]
export type Computed = z.output<typeof Computed>
export type TableInfo = z.output<typeof TablesFile>[string]

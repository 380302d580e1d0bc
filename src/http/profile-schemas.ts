import { z } from 'zod'
import { EvidenceLink } from './evidence-schemas.js'
import { Exact, Explanation, LabelsSchema, Rank, Score, Tied } from './schemas.js'
import { Indistinguishable, RankIntervalSchema } from './uncertainty-schemas.js'

const Change = z.object({
  since: z.string(),
  from: Score,
  delta: Score,
  delta_exact: Exact,
  displayed_difference: Score,
  like_for_like: Score,
  basket_effect: Score,
  ranks: z.array(z.object({ scope: z.string(), rank_from: Rank, rank_to: Rank, rank_change: z.int().nullable() }))
})

const NodeProfile = z
  .object({
    node: z.string(),
    label: z.string(),
    score: Score,
    score_exact: Exact,
    band: z.string().nullable(),
    band_label: z.string().nullable(),
    scopes: z.array(
      z.object({
        scope: z.string(),
        rank: Rank,
        size: z.int(),
        tied: Tied,
        rank_interval: RankIntervalSchema.nullable().optional(),
        indistinguishable: Indistinguishable.optional(),
        average: Score,
        average_exact: Exact,
        difference: Score.meta({ description: 'Score less average, rounded once' })
      })
    ),
    change: Change.nullable(),
    evidence: EvidenceLink.nullable(),
    explanation: Explanation.optional()
  })
  .meta({ id: 'NodeProfile' })

const Margins = z.record(z.string(), z.array(z.object({ node: z.string(), margin: Score })))

const Paragraph = z
  .object({
    origin: z.enum(['figures', 'narrative']),
    language: z
      .string()
      .nullable()
      .meta({ description: 'Of a narrative; null for sentences in the language of the profile' }),
    text: z.string(),
    figures: z.array(z.object({ at: z.int(), figure: z.string(), field: z.string() })).meta({
      description: 'The figures in the text: where each begins, and the JSON pointer of its member, from `data`'
    }),
    notes: z.array(z.object({ at: z.int(), facts: z.array(z.string()) })).meta({
      description: 'The facts that the words up to a place rest on'
    })
  })
  .meta({ id: 'ProfileParagraph' })

const TextSection = z.object({ section: z.string(), paragraphs: z.array(Paragraph) }).meta({ id: 'ProfileText' })

const Fact = z
  .object({
    id: z.string(),
    statement: z.string(),
    status: z.string(),
    source: z.string(),
    locator: z.string(),
    address: z.string()
  })
  .meta({ id: 'ProfileFact' })

const ProfileEvidence = z
  .object({
    facts: z.int(),
    undated: z.int(),
    named: z.array(Fact),
    sources: z.array(z.object({ id: z.string(), citation: z.string() })),
    missing: z.array(Fact),
    since_then: z.array(Fact),
    conflicts: z.array(
      z.object({
        id: z.string(),
        question: z.string(),
        why: z.string(),
        sides: z.array(z.object({ says: z.string(), facts: z.array(z.string()) })),
        address: z.string()
      })
    ),
    address: z.string()
  })
  .meta({ id: 'ProfileEvidence' })

/** The answer of a profile. */
export const Profile = z
  .object({
    language: z.string(),
    country: z.object({
      iso3: z.string(),
      iso2: z.string(),
      m49: z.string(),
      name: z.string(),
      continent: z.string(),
      region: z.string()
    }),
    edition: z.object({ id: z.string(), data_year: z.int(), previous: z.string().nullable() }),
    quadrant: z.object({
      id: z.string().nullable(),
      before: z.string().nullable(),
      label: LabelsSchema.nullable(),
      label_before: LabelsSchema.nullable()
    }),
    scopes: z.record(z.string(), z.string()).meta({ description: 'Names of the scopes by their ids' }),
    composites: z.array(NodeProfile),
    groups: z.array(
      z.object({
        group: z.string().nullable(),
        label: z.string(),
        composite: z.string().nullable(),
        indicators: z.array(NodeProfile)
      })
    ),
    strongest: Margins.meta({
      description: 'By root of the tree: indicators furthest on the good side of the world average'
    }),
    weakest: Margins.meta({
      description: 'By root of the tree: indicators furthest on the bad side of the world average'
    }),
    similar: z.object({
      measure: z.string(),
      countries: z.array(z.object({ iso3: z.string(), country: z.string(), distance: Score, compared: z.int() }))
    }),
    text: z.array(TextSection),
    evidence: ProfileEvidence.nullable(),
    charts: z.record(z.string(), z.string()).meta({ description: 'Addresses of the charts of this profile, as SVG' })
  })
  .meta({ id: 'Profile' })

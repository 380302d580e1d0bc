import { z } from 'zod'
import { Score, Tied } from './schemas.js'

const byNode = <T extends z.ZodType>(value: T) => z.record(z.string(), value)
const BeforeAfter = z.object({ before: z.string().nullable(), after: z.string().nullable() })
const Standings = z.object({
  before: z.int().nullable(),
  after: z.int().nullable(),
  shift: z.int().nullable().meta({ description: 'before - after; positive is a move towards rank 1' }),
  size: z.int(),
  tied_before: Tied,
  tied_after: Tied
})

/** A patch in an address. */
export const PatchParam = z
  .string()
  .min(1)
  .max(8000)
  .meta({ description: 'JSON of the patch, compressed with raw deflate, in base64url' })

/** What a patch does to one country. */
export const CountryEffect = z
  .object({
    iso3: z.string(),
    country: z.string(),
    changes: z.array(z.object({ indicator: z.string(), before: Score, after: Score })),
    before: byNode(Score).meta({ description: 'The baseline, by composite' }),
    after: byNode(Score),
    delta: byNode(Score),
    before_exact: byNode(z.string().nullable()).optional(),
    after_exact: byNode(z.string().nullable()).optional(),
    delta_exact: byNode(z.string().nullable()).optional(),
    bands: byNode(BeforeAfter),
    quadrant: BeforeAfter,
    ranks: byNode(byNode(Standings)).meta({ description: 'By scope, then by composite' }),
    overtaken: byNode(z.array(z.string())).meta({ description: 'Countries that this one passed, in the world' }),
    overtook: byNode(z.array(z.string())).meta({ description: 'Countries that passed this one, in the world' })
  })
  .meta({ id: 'CountryEffect' })

/** How the rank of a country shifts. */
export const RankShift = z
  .object({ iso3: z.string(), before: z.int(), after: z.int(), shift: z.int() })
  .meta({ id: 'RankShift', description: 'A positive shift is towards rank 1' })

/** How alike two rankings are, and who moves most. */
export const ShiftSummary = z
  .object({
    size: z.int(),
    rank_correlation: z.number().nullable().meta({ description: "Spearman's rho, ties at mid-ranks" }),
    moved: z.int().meta({ description: 'Countries whose rank is another' }),
    rises: z.array(RankShift).meta({ description: 'The largest shifts towards rank 1, at most ten' }),
    falls: z.array(RankShift).meta({ description: 'The largest shifts away from rank 1, at most ten' })
  })
  .meta({ id: 'ShiftSummary' })

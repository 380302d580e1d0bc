import { z } from 'zod'
import type { CellError, ErrorModel } from '../analyses/uncertainty/model.js'
import {
  errorBounds,
  errorModelForms,
  fitsSteps,
  hasChance,
  oddsForm,
  parseErrorModel
} from '../analyses/uncertainty/model-text.js'
import { membersOnly } from '../formats/issue.js'
import { named } from './named.js'

/** Odds are exact: numbers, decimals or ratios as text; only what they are to each other matters. */
const Odds = z
  .union([z.number().min(0).max(1e9), z.string().regex(oddsForm)])
  .meta({ description: 'A number, or an exact text such as `0.25` or `1/3`', examples: ['1/3'] })

const sharedBy = z
  .enum(['region', 'indicator'])
  .meta({
    id: 'SharedBy',
    description:
      '`region`: one error for all scores of a region, of every country on every indicator alike; `indicator`: one for all countries on an indicator'
  })
  .optional()

/** No error: the scores are as given. */
const NoError = membersOnly({ kind: z.literal('none') })

/** An error of some steps of the scale. */
const StepError = membersOnly({
  kind: z.literal('step'),
  k: z.int().min(1).max(errorBounds.steps).default(1).meta({ description: 'The largest error, in steps of the scale' }),
  odds: z.array(Odds).max(errorBounds.odds).optional().meta({
    description:
      'Odds of the errors -k to k (2k+1 entries), or of 0 to k for both directions alike (k+1 entries); equal when left out'
  }),
  shared_by: sharedBy
})
  .refine(({ k, odds }) => !odds || fitsSteps(k, odds), {
    path: ['odds'],
    error: 'k+1 or 2k+1 odds'
  })
  .refine(({ k, odds }) => !odds || !fitsSteps(k, odds) || hasChance(odds), {
    path: ['odds'],
    error: 'odds of which one is above 0'
  })
  .meta({ id: 'StepError' })

/** A normal error. */
const NormalError = membersOnly({
  kind: z.literal('normal'),
  sd: z
    .number()
    .min(errorBounds.leastDeviation)
    .max(errorBounds.mostDeviation)
    .meta({ description: 'Standard deviation, points of the scale' }),
  grid: z.boolean().default(true).meta({ description: 'Whether the score with its error is rounded to the scale' }),
  shared_by: sharedBy
}).meta({ id: 'NormalError' })

/** An error of any score. */
export const CellErrorBody = z.discriminatedUnion('kind', [
  NoError,
  StepError,
  NormalError
]) satisfies z.ZodType<CellError>

const Range = membersOnly({
  country: named(200),
  indicator: z.string().min(1).max(100),
  low: z.number(),
  best: z.number(),
  high: z.number()
}).refine(({ low, best, high }) => low <= best && best <= high, { error: 'low <= best <= high' })

/** Ranges that reviewers gave. */
const Ranges = membersOnly({
  kind: z.literal('ranges'),
  shape: z
    .enum(['triangular', 'odds'])
    .default('triangular')
    .meta({ description: '`triangular` over the steps from low to high, or `odds` of low, best and high' }),
  odds: z
    .array(Odds)
    .length(3)
    .refine(hasChance, { error: 'odds of which one is above 0' })
    .default([1, 2, 1])
    .meta({ description: 'Odds of low, best and high; only with the shape `odds`' }),
  cells: z.array(Range).min(1).max(10_000),
  otherwise: CellErrorBody.optional().meta({
    description: 'Error of the scores that no range is given for; none if left out'
  })
})

/** How far the score of an indicator may be off, as data. */
export const ErrorModelBody = z.discriminatedUnion('kind', [NoError, StepError, NormalError, Ranges]).meta({
  id: 'ErrorModel',
  description:
    'How far scores may be off: `none`, `step`, `normal`, or the `ranges` of reviewers; errors are independent unless `shared_by` says otherwise, and clipped to the scale'
}) satisfies z.ZodType<ErrorModel>

/** An error model in its short form. */
export const ErrorModelText = z
  .string()
  .max(400)
  .transform((text, context): CellError => {
    const model = parseErrorModel(text)
    if (model) return model
    context.addIssue({ code: 'custom', message: errorModelForms.join('; '), input: text })
    return z.NEVER
  })

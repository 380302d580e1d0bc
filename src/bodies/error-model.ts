import { z } from 'zod'
import type { CellError, ErrorModel } from '../analyses/uncertainty/model.js'
import { membersOnly } from '../formats/issue.js'

const ratioForm = /^\d{1,9}(\.\d{1,9})?(\/[1-9]\d{0,8})?$/

/** Odds are exact: numbers, decimals or ratios as text; only what they are to each other matters. */
const Odds = z
  .union([z.number().min(0).max(1e9), z.string().regex(ratioForm)])
  .meta({ description: 'A number, or an exact text such as `0.25` or `1/3`', examples: ['1/3'] })

/** Numbers count with nine decimals. */
const hasChance = (odds: readonly (number | string)[]): boolean =>
  odds.some(each => (typeof each === 'number' ? Number(each.toFixed(9)) > 0 : !/^[0.]+(\/|$)/.test(each)))

const sharedBy = z
  .enum(['region', 'indicator'])
  .optional()
  .meta({ description: 'One error for all countries of a region, or for all countries on an indicator' })

/** No error: the scores are as given. */
const NoError = membersOnly({ kind: z.literal('none') })

/** An error of some steps of the scale. */
const StepError = membersOnly({
  kind: z.literal('step'),
  k: z.int().min(1).max(20).default(1).meta({ description: 'The largest error, in steps of the scale' }),
  odds: z.array(Odds).max(41).optional().meta({
    description:
      'Odds of the errors -k to k (2k+1 entries), or of 0 to k for both directions alike (k+1 entries); equal when left out'
  }),
  shared_by: sharedBy
})
  .refine(({ k, odds }) => !odds || odds.length === k + 1 || odds.length === 2 * k + 1, {
    path: ['odds'],
    error: 'k+1 or 2k+1 odds'
  })
  .refine(({ odds }) => !odds || hasChance(odds), { path: ['odds'], error: 'odds of which one is above 0' })

/** A normal error. */
const NormalError = membersOnly({
  kind: z.literal('normal'),
  sd: z.number().min(0.001).max(1e6).meta({ description: 'Standard deviation, points of the scale' }),
  grid: z.boolean().default(true).meta({ description: 'Whether the score with its error is rounded to the scale' }),
  shared_by: sharedBy
})

/** An error of any score. */
export const CellErrorBody = z.discriminatedUnion('kind', [
  NoError,
  StepError,
  NormalError
]) satisfies z.ZodType<CellError>

const Range = membersOnly({
  country: z.string().min(1).max(200),
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

/** The forms that `parseErrorModel` takes. */
export const errorModelForms = [
  'none',
  'step',
  'step:K',
  'step:K:ODDS,ODDS,...',
  'normal:SD',
  'normal:SD:off_grid',
  'and @region or @indicator at the end for an error that is shared'
]

/**
 * An error model from its short form, as it stands in addresses; undefined where the text is of no such form.
 *
 * @example
 * parseErrorModel('step') // => { kind: 'step', k: 1 }
 * parseErrorModel('step:1:1/4,1/2,1/4') // => { kind: 'step', k: 1, odds: ['1/4', '1/2', '1/4'] }
 * parseErrorModel('normal:0.5@region') // => { kind: 'normal', sd: 0.5, grid: true, shared_by: 'region' }
 * parseErrorModel('step:0') // => undefined
 */
export const parseErrorModel = (text: string): CellError | undefined => {
  const [, kind = '', first, second, shared] = /^(\w+)(?::([^:@]*))?(?::([^:@]*))?(?:@(\w+))?$/.exec(text) ?? []
  const parts = formOf(kind, first, second)
  const parsed = parts && CellErrorBody.safeParse({ ...parts, ...(shared !== undefined && { shared_by: shared }) })
  return parsed?.success ? parsed.data : undefined
}

const formOf = (kind: string, first?: string, second?: string): Record<string, unknown> | undefined => {
  if (kind === 'none') return first === undefined && second === undefined ? { kind } : undefined
  if (kind === 'step') {
    const steps = first === undefined ? {} : { k: first === '' ? NaN : Number(first) }
    return { kind, ...steps, ...(second !== undefined && { odds: second.split(',') }) }
  }
  if (kind !== 'normal' || !first || (second !== undefined && second !== 'off_grid')) return undefined
  return { kind, sd: Number(first), grid: second === undefined }
}

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

import { z } from 'zod'
import { ErrorModelText } from '../bodies/error-model.js'

export const UncertaintyQuery = ErrorModelText.optional().meta({
  description:
    'How far scores may be off: `none`, `step`, `step:K`, `step:K:ODDS,ODDS,...` (errors of up to K steps of the scale), `normal:SD`; `@region` or `@indicator` at the end for errors that are shared',
  examples: ['step'],
  override: { type: 'string' }
})

export const LevelQuery = z
  .string()
  .refine(text => /^0?\.\d{1,6}$/.test(text) && Number(text) > 0, {
    error: 'a number above 0 and below 1, such as 0.9'
  })
  .transform(Number)
  .optional()
  .meta({
    description: 'Probability of the interval, above 0 and below 1; 0.9 when left out',
    examples: [0.9],
    override: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }
  })

export const RankIntervalSchema = z
  .object({ low: z.int(), high: z.int() })
  .meta({ id: 'RankInterval', description: 'Ranks between which the rank lies with the probability of the level' })
export const Indistinguishable = z.array(z.string()).meta({
  description: 'ISO3 codes of the countries that are not told apart: neither is above with more than (1+level)/2'
})

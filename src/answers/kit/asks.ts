import { errorModelForms, parseErrorModel } from '../../analyses/uncertainty/model-text.js'
import { formatErrorModel, type ErrorModel } from '../../analyses/uncertainty/model.js'
import type { ErrorCode } from '../../errors.js'
import { choice, flag, formed, names, optional, text, texts, type Parameter } from './parameters.js'

/** Parameters that many questions take: they mean the same on each. */

export const countryErrors = [
  'COUNTRY_UNKNOWN',
  'COUNTRY_NOT_ASSESSED',
  'COUNTRY_AMBIGUOUS'
] as const satisfies readonly ErrorCode[]
export const scopeErrors = ['SCOPE_UNKNOWN', 'SCOPE_EMPTY', ...countryErrors] as const satisfies readonly ErrorCode[]

/** One of several editions, or one that need not be named: a command takes none by itself. */
export const namedEdition = text('Edition, or `latest`', 60, { examples: ['2023'], errors: ['EDITION_UNKNOWN'] })

export const edition = { ...namedEdition, assumed: 'latest' }

export const node = text('Id of an indicator or composite, see `/v1/indicators`', 100, {
  examples: ['criminality'],
  errors: ['NODE_UNKNOWN']
})

export const country = text('ISO 3166-1 code, M49 code or any known spelling', 200, {
  examples: ['KAZ'],
  errors: countryErrors
})

export const oneScope = text(
  '`world`, `continent:ID`, `region:ID`, `group:ID` or `countries:CODE,CODE,...`, see `/v1/scopes`',
  4000,
  { examples: ['region:central_asia_and_the_caucasus'], errors: scopeErrors }
)

export const scope = optional(oneScope)

/** Scopes beside those that every country has. */
export const scopes = optional(
  texts('Scope to rank in besides the world, the continent and the region; may be given repeatedly', 10, {
    examples: ['group:eu'],
    errors: scopeErrors
  })
)

export const nodes = optional(
  names('Only these indicators and composites: ids, separated by commas; `all` for every one', {
    examples: ['criminality,resilience'],
    errors: ['NODE_UNKNOWN']
  })
)

export const countries = optional(
  names('Only these countries: codes or names, separated by commas or given repeatedly', {
    examples: ['KAZ,UZB'],
    errors: countryErrors
  })
)

/** What becomes of a name in a list that is not known. */
export const unknown = optional(
  choice(['refuse', 'skip'], 'Unknown names of lists: refused, or left out and told in `meta.skipped`')
)

export const exact = flag('Add the exact fraction of every score, as `NAME_exact`')

export const explain = flag('Add how each score came about: formula, inputs, fraction, rounding')

/** Ranges of reviewers have no short form: they stand in bodies, and programs hand them over. */
export const uncertainty: Parameter<ErrorModel, 'optional'> = optional(
  formed<ErrorModel>(
    'How far scores may be off: `none`, `step`, `step:K`, `step:K:ODDS,ODDS,...` (errors of up to K steps of the scale), `normal:SD`; at the end `@region` for one error of all scores of a region, on every indicator alike, `@indicator` for one of all countries on an indicator',
    400,
    parseErrorModel,
    errorModelForms.join('; '),
    { write: formatErrorModel, examples: ['step'], errors: ['EXACT_UNAVAILABLE'] }
  )
)

const readLevel = (given: string): number | undefined =>
  /^0?\.\d{1,6}$/.test(given) && Number(given) > 0 ? Number(given) : undefined

export const level: Parameter<number, 'optional'> = optional({
  ...formed(
    'Probability of the interval, above 0 and below 1; 0.9 when left out',
    1,
    readLevel,
    'a number above 0 and below 1, such as 0.9',
    { examples: ['0.9'], least: 0 }
  ),
  kind: 'number'
})

import * as ask from '../../../answers/kit/asks.js'
import { body } from '../../../answers/kit/parameters.js'
import type { Question } from '../../../answers/kit/question.js'
import { rankDistributions } from '../../../answers/uncertainty/rank-distributions.js'
import { pictureRankDistributions } from '../../../report/rank-distributions.js'
import { picturesOf } from '../../pictures.js'
import type { Special } from './special.js'

const bodyErrors = ['UNCERTAINTY_INVALID', 'BODY_MALFORMED', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'] as const

/** The same under an error model of the body: ranges of reviewers have no short form for an address. */
const posted: Question = {
  ...rankDistributions,
  word: 'rank-distributions-posted',
  method: 'POST',
  summary: 'The same under an error model that is too long for an address: the ranges of reviewers',
  description: 'The body is the error model; the rest of the question stands in the address.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    scope: ask.scope,
    country: ask.countries,
    level: ask.level,
    exact: ask.exact,
    model: body('error-model', 'The error model')
  },
  errors: [...rankDistributions.errors, ...bodyErrors],
  examples: {
    'With the range that a reviewer gives for one score': {
      edition: '2025',
      node: 'resilience',
      scope: 'region:central_asia_and_the_caucasus',
      uncertainty: {
        kind: 'ranges',
        cells: [{ country: 'KAZ', indicator: 'prevention', low: 4, best: 5, high: 5.5 }],
        otherwise: { kind: 'step', k: 1 }
      }
    }
  }
}

/** Rank distributions as pictures, and under an error model that is posted. */
export const rankDistributionsSpecial: Special = {
  ...picturesOf(rankDistributions, pictureRankDistributions),
  also: [posted]
}

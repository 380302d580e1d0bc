import { directions, natures, statuses } from '../../definitions/evidence.js'
import { countryErrors, namedEdition } from '../kit/asks.js'
import { names, optional, saying, words } from '../kit/parameters.js'

/** Parameters of questions on evidence. */

export const country = optional(
  names('Only facts on these countries: codes or names', { examples: ['KAZ'], errors: countryErrors })
)

export const indicator = optional(
  names('Only facts on these indicators; a composite stands for those beneath it', {
    examples: ['anti_money_laundering'],
    errors: ['NODE_UNKNOWN']
  })
)

export const kind = optional(
  names('Only facts of these kinds, see `/v1/evidence/terms`', {
    examples: ['mla_request'],
    errors: ['EVIDENCE_UNKNOWN']
  })
)

export const counterpart = optional(
  names('Only facts with these counterparts: countries, or bodies of `/v1/evidence/terms`', {
    examples: ['CHE'],
    errors: countryErrors
  })
)

export const source = optional(
  names('Only facts of these sources, or that these are cited for, see `/v1/evidence/sources`', {
    examples: ['eag_mer_2023'],
    errors: ['EVIDENCE_UNKNOWN']
  })
)

export const status = optional(words(statuses, 'Only facts of this status'))
export const nature = optional(words(natures, 'Only facts of this nature'))
export const direction = optional(words(directions, 'Only facts that speak for this score'))

/** The edition that facts are placed against. */
export const edition = optional(
  saying({ meaning: 'Say how each fact stands to this edition, as `bearing`' }, namedEdition)
)

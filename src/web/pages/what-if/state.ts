import type { Field, Values } from '../../address.js'
import { compositesOf, countryField, editionField, editionsOf } from '../../core/fields.js'
import type { Core } from '../../core/index.js'

/** So many characters of a patch stand in an address. */
const longest = 8000

const patchField: Field = { initial: '', fits: text => text.length <= longest && /^[\w-]*$/.test(text) }

/** What the address of the page of what-ifs says. */
export const whatIfFields = (core: Core) => {
  const composites = compositesOf(core, editionsOf(core).at(-1) ?? '')
  return {
    edition: editionField(core),
    country: { ...countryField(core), initial: core.index.release.countries[0]?.iso3 ?? '' },
    node: { initial: composites[0] ?? '', fits: (text: string) => composites.includes(text) },
    patch: patchField
  }
}

export type WhatIfState = Values<ReturnType<typeof whatIfFields>>

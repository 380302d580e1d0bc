import { oneOf, type Values } from '../../address.js'
import { countryField, editionField, editionsOf, freeField, nodeField, scopeField } from '../../core/fields.js'
import type { Core } from '../../core/index.js'

export const shows = ['score', 'delta', 'like_for_like'] as const
export const views = ['map', 'scatter'] as const

/** What the address of the page of the world says. */
export const worldFields = (core: Core) => {
  const editions = editionsOf(core)
  return {
    edition: editionField(core),
    node: nodeField(core),
    show: oneOf(shows, 'score'),
    from: oneOf(editions, editions.at(-2) ?? editions.at(-1) ?? ''),
    scope: scopeField(core),
    title: freeField,
    select: countryField(core),
    view: oneOf(views, 'map')
  }
}

export type WorldState = Values<ReturnType<typeof worldFields>>

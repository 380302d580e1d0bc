import { scopeOf } from '../../answers/loaded.js'
import { oneOf, read, type Field } from '../address.js'
import type { Core } from './index.js'

/** What stands in the addresses of several pages. */

export const editionsOf = ({ index }: Core): string[] => [...index.editions.keys()]

const latestOf = (core: Core): string => editionsOf(core).at(-1) ?? ''

export const editionField = (core: Core): Field => oneOf(editionsOf(core), latestOf(core))

/** Every node of the index, composites first, as its latest edition has them. */
export const nodesOf = ({ index }: Core, edition: string): string[] => {
  const nodes = index.editions.get(edition)?.framework.nodes ?? []
  return nodes.map(({ id }) => id)
}

/** The composites of an edition. */
export const compositesOf = (core: Core, edition: string): string[] =>
  nodesOf(core, edition).filter(id => core.index.release.definitions.get(id)?.kind === 'composite')

export const nodeField = (core: Core): Field => {
  const every = [...core.index.release.definitions.keys()]
  return oneOf(every, nodesOf(core, latestOf(core))[0] ?? '')
}

export const scopeField = (core: Core): Field => read(text => scopeOf(core.index, text), 'world')

/** A country of the index, or none. */
export const countryField = ({ index }: Core): Field => ({
  initial: '',
  fits: text => text === '' || index.countries.has(text)
})

export const freeField: Field = { initial: '', fits: text => text.length <= 200 }

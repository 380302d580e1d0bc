import type { Labels } from '../../definitions/schema.js'
import type { Core } from './index.js'

/** Names in the language of a page, else in the first language of the index. */
const labelIn = ({ language, index: { release } }: Core, labels: Labels | undefined, id: string): string =>
  labels?.[language] ?? labels?.[release.index.languages[0] ?? ''] ?? id

export const countryName = (core: Core, iso3: string): string =>
  labelIn(core, core.index.release.countryNames.get(iso3), core.index.countries.get(iso3)?.name ?? iso3)

export const nodeName = (core: Core, node: string): string =>
  labelIn(core, core.index.release.definitions.get(node)?.label, node)

export const scopeName = (core: Core, scope: string): string =>
  labelIn(core, core.index.scopes.get(scope)?.label, scope)

export const groupName = (core: Core, group: string): string =>
  labelIn(core, core.index.release.index.indicator_groups[group]?.label, group)

/** What a node measures: in a sentence, and the rest of its definition. */
export const definitionOf = (core: Core, node: string): { readonly first: string; readonly rest: string } => {
  const whole = labelIn(core, core.index.release.definitions.get(node)?.definition, '')
  const end = whole.indexOf('. ')
  return end < 0 ? { first: whole, rest: '' } : { first: whole.slice(0, end + 1), rest: whole.slice(end + 2) }
}

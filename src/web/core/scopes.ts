import type { Core } from './index.js'
import { scopeName } from './names.js'
import { say, type Word } from '../words/index.js'

/** Scopes under a heading, for a list to choose from. */
export interface ScopeGroup {
  readonly heading: string
  readonly scopes: readonly { readonly id: string; readonly label: string }[]
}

const headings: Readonly<Record<string, Word>> = { continent: 'continents', region: 'regions', group: 'groups' }

/** The named scopes of an edition with their sizes: the world by itself, then the others by kind, in the order of their names. */
export const scopeGroups = (core: Core, edition: string): ScopeGroup[] => {
  const covered = core.index.covered.get(edition)
  const all = [...core.index.scopes.values()].map(({ id, kind }) => ({
    id,
    kind,
    label: `${scopeName(core, id)} (${covered?.get(id)?.positions.length ?? 0})`
  }))
  const world = { heading: '', scopes: all.filter(({ kind }) => kind === 'world') }
  const others = Object.entries(headings).map(([kind, heading]) => ({
    heading: say(heading),
    scopes: all.filter(scope => scope.kind === kind).toSorted((a, b) => a.label.localeCompare(b.label, core.language))
  }))
  return [world, ...others]
}

/** The name of any scope; of a list of one's own, the name that the address gives it, else its countries. */
export const titleOfScope = (core: Core, scope: string, title = ''): string => {
  if (core.index.scopes.has(scope)) return scopeName(core, scope)
  return title || scope.replace(/^countries:/, '').replaceAll(',', ', ')
}

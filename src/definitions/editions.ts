import type { DefinitionEntry } from './definition.js'
import type { FaultList } from '../formats/fault.js'
import type { FrameworkEntry } from './framework.js'

/**
 * Hold definitions and frameworks against each other: every node defined, of the right kind, in the editions it claims.
 *
 * @param unread  names of the files that were not sound: nothing is said of what only they could tell
 */
export const checkEditions = (
  definitions: ReadonlyMap<string, DefinitionEntry>,
  frameworks: ReadonlyMap<string, FrameworkEntry>,
  unread: { readonly definitions: readonly string[]; readonly frameworks: readonly string[] },
  faults: FaultList
): void => {
  const homes = new Map<string, string[]>()
  for (const [edition, { framework, yaml }] of frameworks) {
    for (const { id, kind } of framework.nodes) {
      homes.set(id, [...(homes.get(id) ?? []), edition])
      const entry = definitions.get(id)
      const at = yaml.at(['tree'])
      if (!entry) {
        if (!unread.definitions.includes(id)) faults.add(at, `${id} is not defined`, `a file definitions/${id}.yaml`)
      } else if (entry.definition.kind !== kind) {
        faults.add(
          entry.yaml.at(['kind']),
          `${id} is ${entry.definition.kind}, but ${kind} in edition ${edition}`,
          kind
        )
      }
    }
  }
  for (const [id, { definition, yaml }] of definitions) {
    const claimed = definition.editions.filter(edition => !unread.frameworks.includes(edition))
    if (claimed.length > 0) checkHome(id, claimed, homes.get(id), yaml, faults)
  }
}

const checkHome = (
  id: string,
  claimed: readonly string[],
  found: readonly string[] | undefined,
  yaml: DefinitionEntry['yaml'],
  faults: FaultList
): void => {
  if (!found) {
    faults.add(yaml.at([]), `${id} is in no framework`, 'a node of at least one edition')
  } else if (claimed.join() !== found.join()) {
    const what = `editions ${claimed.join(', ')} differ from the frameworks that have ${id}`
    faults.add(yaml.at(['editions']), what, found.join(', '))
  }
}

import type { Fact } from '../../data/fact.js'
import { cooperations, type Cooperation, type Terms } from '../../definitions/evidence.js'

/** What facts tell of the cooperation of a country with one counterpart. */
export interface CooperationRow {
  readonly country: string
  readonly counterpart: string
  readonly facts: Readonly<Record<Cooperation, readonly Fact[]>>
}

/**
 * Cooperation by country and counterpart: the facts of each column, those that are told in parts by their parts alone.
 *
 * @param facts  in the order in which they are to be shown
 * @param kinds  which say the column that a kind of fact belongs to
 * @returns      rows by country, then counterpart, in alphabetical order
 */
export const cooperationOf = (facts: readonly Fact[], kinds: Terms['kinds']): CooperationRow[] => {
  const wholes = new Set(facts.map(({ partOf }) => partOf))
  const rows = new Map<string, CooperationRow & { readonly facts: Record<Cooperation, Fact[]> }>()
  for (const fact of facts.filter(({ id }) => !wholes.has(id))) {
    const column = kinds[fact.kind]?.cooperation
    for (const counterpart of column ? fact.counterparts : []) {
      const key = `${fact.country} ${counterpart}`
      const row = rows.get(key) ?? { country: fact.country, counterpart, facts: emptyColumns() }
      if (column) row.facts[column].push(fact)
      rows.set(key, row)
    }
  }
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

const emptyColumns = (): Record<Cooperation, Fact[]> =>
  Object.fromEntries(cooperations.map(column => [column, []])) as unknown as Record<Cooperation, Fact[]>

import type { Fact } from '../../data/fact.js'
import type { Cooperation, Terms } from '../../definitions/evidence.js'

/** What facts tell of one relation between a country and its counterparts. */
export interface Relation {
  readonly relation: Cooperation
  /** The fact that tells it first. */
  readonly fact: Fact
  /** Facts that tell the same relation again, or more of it. */
  readonly further: readonly Fact[]
  /** Who asks or gives; null where the relation is mutual. */
  readonly asks: readonly string[] | null
  /** Who is asked, or is given. */
  readonly asked: readonly string[] | null
}

/**
 * Relations of countries, one a fact that is told first: a whole that is told in parts is shown by its parts, and what tells
 * a relation again stands beside the fact that tells it first. A count that several counterparts share stays in one row.
 *
 * @param facts  of whole files, in the order in which they are to be shown
 * @param kinds  which say the relation that a kind of fact tells, and who asks in it
 */
export const relationsOf = (facts: readonly Fact[], kinds: Terms['kinds']): Relation[] => {
  const telling = facts.filter(({ kind, counterparts }) => kinds[kind]?.cooperation && counterparts.length > 0)
  const wholes = new Set(telling.filter(({ sameAs }) => sameAs === null).map(({ partOf }) => partOf))
  const first = (fact: Fact): boolean => fact.sameAs === null && !wholes.has(fact.id)
  return telling.filter(first).flatMap(fact => {
    const { cooperation, sender } = kinds[fact.kind] ?? {}
    if (!cooperation) return []
    const own = [fact.country]
    return {
      relation: cooperation,
      fact,
      further: telling.filter(({ sameAs }) => sameAs === fact.id),
      asks: sender ? (sender === 'country' ? own : fact.counterparts) : null,
      asked: sender ? (sender === 'country' ? fact.counterparts : own) : null
    }
  })
}

/** Whether a country or body takes part in a relation, on either side. */
export const takesPart = ({ fact }: Relation, ids: ReadonlySet<string>): boolean =>
  ids.has(fact.country) || fact.counterparts.some(id => ids.has(id))

/**
 * The pairs of a country and a counterpart that have one relation and lack another, such as requests without a treaty.
 *
 * @returns  a test of a relation: whether any of its pairs lacks the other
 */
export const lacking = (relations: readonly Relation[], without: Cooperation): ((relation: Relation) => boolean) => {
  const pairs = ({ fact }: Relation): string[] => fact.counterparts.map(id => `${fact.country} ${id}`)
  const have = new Set(relations.filter(({ relation }) => relation === without).flatMap(pairs))
  return relation => pairs(relation).some(pair => !have.has(pair))
}

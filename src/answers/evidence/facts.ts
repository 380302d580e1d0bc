import { factAddress, sourcesAddress } from '../addresses.js'
import type { ConflictKind } from '../../definitions/evidence.js'
import type { Evidence, Fact } from '../../data/fact.js'
import type { Fraction } from '../../exact/fraction.js'
import { formatScore } from '../../exact/rounding.js'
import type { LoadedIndex } from '../loaded.js'

/** Decimals of rates and of figures that are worked out from facts; the exact fraction stands beside them. */
const figureDecimals = 4

/** How facts are told. */
export const evidenceRule =
  'facts as their sources tell them; no fact changes a score; amounts in the currency of the source, turned into another ' +
  'only where the source does so itself, at the rate that this implies (implied_rate, rounded to 4 decimals)'

type Lists = ReadonlyMap<string, readonly string[]>
const conflictLists = new WeakMap<Evidence, { readonly contradicted: Lists; readonly compared: Lists }>()

const listsOf = (conflicts: Evidence['conflicts'], isListed: (kind: ConflictKind) => boolean): Lists => {
  const lists = new Map<string, string[]>()
  for (const [id, { kind, sides }] of Object.entries(conflicts)) {
    if (!isListed(kind)) continue
    for (const name of new Set(sides.flatMap(({ facts }) => facts))) {
      lists.set(name, [...(lists.get(name) ?? []), id])
    }
  }
  return lists
}

const conflictsIn = (evidence: Evidence) => {
  const { conflicts } = evidence
  const lists = conflictLists.get(evidence) ?? {
    contradicted: listsOf(conflicts, kind => kind !== 'compatible'),
    compared: listsOf(conflicts, kind => kind === 'compatible')
  }
  conflictLists.set(evidence, lists)
  return lists
}

/** The conflicts that a fact is a side of. */
export const conflictsOf = (evidence: Evidence, fact: string): readonly string[] =>
  conflictsIn(evidence).contradicted.get(fact) ?? []

/** Conflicts of which a fact is a side, although all sides can be true. */
export const comparedOf = (evidence: Evidence, fact: string): readonly string[] =>
  conflictsIn(evidence).compared.get(fact) ?? []

/** Facts as they are linked to from elsewhere. */
export const linkFacts = (facts: readonly Fact[]) =>
  facts.map(({ id, statement, indicators, direction, status, source, quantity, bound, unit }) => {
    const figure = quantity && [bound, quantity, unit].join(' ')
    return { id, statement, figure, indicators, direction, status, source, address: factAddress(id) }
  })

/** A figure to four decimals without zeros at its end. */
export const writeDecimal = (value: Fraction): string => {
  const [whole = '', decimals = ''] = formatScore(value, figureDecimals).split('.')
  let end = decimals.length
  while (decimals.charAt(end - 1) === '0') end--
  return end === 0 ? whole : `${whole}.${decimals.slice(0, end)}`
}

/**
 * Where evidence comes from: not from the workbook of the scores, but each fact from its own source.
 *
 * @param facts  whose sources are cited
 */
export const citeFacts = ({ release }: LoadedIndex, facts: readonly Fact[]) => {
  const ids = [...new Set(facts.map(({ source }) => source))]
  return {
    source: null,
    citation: `each fact by its own source, see ${sourcesAddress}`,
    sources: Object.fromEntries(ids.map(id => [id, release.evidence.sources[id]?.citation.trim() ?? '']))
  }
}

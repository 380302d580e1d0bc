import { bearingOn } from '../../analyses/evidence/evidence.js'
import { impliedRate } from '../../analyses/evidence/figures.js'
import type { Evidence, Fact } from '../../data/evidence.js'
import type { Fraction } from '../../exact/fraction.js'
import { formatScore } from '../../exact/rounding.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { timeOf } from './names.js'
import type { LoadedIndex } from '../loaded.js'
import { listColumn, tableToObjects, textColumn, type Column } from '../table.js'

/** Decimals of rates and of figures that are worked out from facts; the exact fraction stands beside them. */
const figureDecimals = 4

export const factAddress = (id: string): string => `/v1/evidence/${id}`

const conflictLists = new WeakMap<Evidence, ReadonlyMap<string, readonly string[]>>()

/** The conflicts that a fact is a side of. */
export const conflictsOf = (evidence: Evidence, fact: string): readonly string[] => {
  const known = conflictLists.get(evidence)
  if (known) return known.get(fact) ?? []
  const lists = new Map<string, string[]>()
  for (const [id, { sides }] of Object.entries(evidence.conflicts)) {
    for (const name of new Set(sides.flatMap(({ facts }) => facts))) {
      lists.set(name, [...(lists.get(name) ?? []), id])
    }
  }
  conflictLists.set(evidence, lists)
  return lists.get(fact) ?? []
}

/**
 * The columns of facts.
 *
 * @param edition  that they are placed against; no column `bearing` where there is none
 */
export const factColumns = (index: LoadedIndex, edition?: ScoredEdition): Column<Fact>[] => {
  const { evidence } = index.release
  return [
    textColumn('id', fact => fact.id),
    textColumn('iso3', fact => fact.country),
    textColumn('statement', fact => fact.statement),
    textColumn('status', fact => fact.status),
    textColumn('kind', fact => fact.kind),
    textColumn('nature', fact => fact.nature),
    textColumn('direction', fact => fact.direction),
    listColumn('indicators', fact => fact.indicators),
    listColumn('counterparts', fact => fact.counterparts),
    quantityColumn('quantity', fact => fact.quantity),
    textColumn('bound', fact => fact.bound),
    textColumn('unit', fact => fact.unit),
    quantityColumn('converted', fact => fact.converted?.quantity ?? null),
    textColumn('converted_unit', fact => fact.converted?.unit ?? null),
    quantityColumn('implied_rate', rateOf),
    textColumn('from', fact => fact.period.from),
    textColumn('to', fact => fact.period.to),
    textColumn('period', fact => fact.period.words),
    textColumn('edition', fact => fact.period.edition),
    ...(edition ? [textColumn<Fact>('bearing', fact => bearingOn(fact, timeOf(index, edition)))] : []),
    textColumn('source', fact => fact.source),
    textColumn('locator', fact => fact.locator),
    textColumn('origin', fact => fact.origin),
    textColumn('part_of', fact => fact.partOf),
    listColumn('conflicts', fact => conflictsOf(evidence, fact.id)),
    textColumn('address', fact => factAddress(fact.id))
  ]
}

/** An exact decimal: text in JSON too, so that no reader rounds it. */
const quantityColumn = (name: string, of: (fact: Fact) => string | null): Column<Fact> => ({
  name,
  json: of,
  cell: fact => ({ number: of(fact) ?? '' })
})

const rateOf = (fact: Fact): string | null => {
  const rate = impliedRate(fact)
  return rate && writeDecimal(rate)
}

/** Facts as JSON shows them. */
export const writeFacts = (index: LoadedIndex, facts: readonly Fact[], edition?: ScoredEdition) =>
  tableToObjects({ columns: factColumns(index, edition), rows: facts })

/** Facts as they are linked to from elsewhere. */
export const linkFacts = (facts: readonly Fact[]) =>
  facts.map(({ id, statement, indicators, direction, status, source }) => {
    return { id, statement, indicators, direction, status, source, address: factAddress(id) }
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
    citation: 'each fact by its own source, see /v1/evidence/sources',
    sources: Object.fromEntries(ids.map(id => [id, release.evidence.sources[id]?.citation.trim() ?? '']))
  }
}

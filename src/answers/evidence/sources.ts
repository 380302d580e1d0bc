import { tableAddress } from '../addresses.js'
import type { EvidenceTable } from '../../data/evidence.js'
import type { EvidenceSource } from '../../definitions/evidence.js'
import { answerTable } from '../answer.js'
import { citeFacts } from './fact.js'
import { evidenceUnknown } from './names.js'
import type { LoadedIndex } from '../loaded.js'
import { integerColumn, listColumn, structureColumn, textColumn, type Column } from '../table.js'

type Named<T> = T & { readonly id: string; readonly facts: number }

/** What facts are taken from, and what those texts cite. */
export const answerSources = (index: LoadedIndex) => {
  const { sources, facts } = index.release.evidence
  const all = [...facts.values()]
  const rows = Object.entries(sources).map(([id, source]): Named<EvidenceSource> => {
    return { id, ...source, facts: all.filter(fact => fact.source === id || fact.origin === id).length }
  })
  const columns: Column<Named<EvidenceSource>>[] = [
    ...(['id', 'title'] as const).map(name => textColumn<Named<EvidenceSource>>(name, row => row[name])),
    listColumn('authors', row => row.authors),
    textColumn('publisher', row => row.publisher),
    textColumn('published', row => row.published),
    textColumn('kind', row => row.kind),
    textColumn('language', row => row.language),
    structureColumn(
      'read',
      row => row.read,
      row => String(row.read)
    ),
    textColumn('address', row => row.address),
    textColumn('note', row => row.note ?? null),
    textColumn('citation', row => row.citation),
    integerColumn('facts', row => row.facts)
  ]
  const rule = 'read: the facts were taken from the text itself; otherwise another text cites it for them'
  return answerTable(index, { columns, rows }, { rule, facts: citeFacts(index, []) })
}

interface Term {
  readonly term: 'kind' | 'unit' | 'body'
  readonly id: string
  readonly label: string
  readonly detail: string | null
  readonly facts: number
}

/** The words that facts are told in: kinds, units, and counterparts that are no country of the index. */
export const answerTerms = (index: LoadedIndex) => {
  const { kinds, units, bodies, facts } = index.release.evidence
  const all = [...facts.values()]
  const count = (is: (fact: (typeof all)[number]) => boolean): number => all.filter(is).length
  const rows = [
    ...Object.entries(kinds).map(([id, { label, cooperation }]): Term => {
      return { term: 'kind', id, label, detail: cooperation ?? null, facts: count(fact => fact.kind === id) }
    }),
    ...Object.entries(units).map(([id, { label, currency }]): Term => {
      return { term: 'unit', id, label, detail: currency ? 'currency' : null, facts: count(fact => fact.unit === id) }
    }),
    ...Object.entries(bodies).map(([id, { label, kind }]): Term => {
      return { term: 'body', id, label, detail: kind, facts: count(fact => fact.counterparts.includes(id)) }
    })
  ]
  const columns: Column<Term>[] = [
    ...(['term', 'id', 'label', 'detail'] as const).map(name => textColumn<Term>(name, row => row[name])),
    integerColumn('facts', row => row.facts)
  ]
  const rule = 'detail: the column of cooperation of a kind, whether a unit is a currency, what a body is'
  return answerTable(index, { columns, rows }, { rule, facts: citeFacts(index, []) })
}

type ListedTable = EvidenceTable & { readonly id: string }

/** The tables of the evidence: what each is, and where it comes from. */
export const answerEvidenceTables = (index: LoadedIndex) => {
  const rows = [...index.release.evidence.tables].map(([id, table]): ListedTable => ({ ...table, id }))
  const columns: Column<ListedTable>[] = [
    textColumn('id', row => row.id),
    textColumn('iso3', row => row.country),
    textColumn('title', row => row.title),
    textColumn('note', row => row.note ?? null),
    textColumn('source', row => row.source),
    textColumn('locator', row => row.locator),
    integerColumn('rows', row => row.rows.length),
    listColumn('columns', row => Object.keys(row.columns)),
    listColumn('facts', row => row.facts),
    textColumn('address', row => tableAddress(row.id))
  ]
  return answerTable(index, { columns, rows }, { rule: tableRule, facts: citeFacts(index, []) })
}

const tableRule = 'read off a source, in words of this project'

/** One table of the evidence, row by row. */
export const answerEvidenceTable = (index: LoadedIndex, { table: id }: { readonly table: string }) => {
  const { tables } = index.release.evidence
  const table = tables.get(id)
  if (!table) throw evidenceUnknown(`No table of the evidence has the id "${id}".`, '/table', id, tables.keys())
  const { country, title, note, source, locator, facts, columns: meanings, rows } = table
  type Row = EvidenceTable['rows'][number]
  const columns = Object.keys(meanings).map(name => textColumn<Row>(name, row => row[name] ?? ''))
  return answerTable(
    index,
    { columns, rows },
    {
      rule: tableRule,
      facts: {
        ...citeFacts(
          index,
          facts.flatMap(fact => index.release.evidence.facts.get(fact) ?? [])
        ),
        table: { id, iso3: country, title, note: note ?? null, source, locator, facts, columns: meanings }
      }
    }
  )
}

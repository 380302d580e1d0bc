import { tableAddress } from '../addresses.js'
import { integer, maybe, openFamily, text, texts } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { text as asking } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { noScores } from '../kit/table.js'
import { citeFacts } from './facts.js'
import { evidenceUnknown } from './names.js'

const rule = 'read off a source, in words of this project'

/** The tables of the evidence: what each is, and where it comes from. */
export const evidenceTables = question({
  word: 'evidence-tables',
  path: '/evidence/tables',
  topic: 'Evidence',
  summary: 'Tables that are read off sources',
  description: 'Each with its source and the facts that go with it.',
  asks: {},
  gives: rows('EvidenceTable', {
    id: text('Id of the table'),
    iso3: text('ISO 3166-1 alpha-3'),
    title: text('What it shows'),
    note: maybe(text('What is to be known of it')),
    source: text('See `/v1/evidence/sources`'),
    locator: text('Where in the source'),
    rows: integer('Rows of the table'),
    columns: texts('Names of its columns'),
    facts: texts('Ids of the facts that go with it'),
    address: text('Where the table is')
  }),
  examples: { 'All tables': {} },
  answer: (index, _, tell) => ({
    rule,
    facts: citeFacts(index, []),
    told: tell(noScores)([...index.release.evidence.tables], {
      id: ([id]) => id,
      iso3: ([, { country }]) => country,
      title: ([, { title }]) => title,
      note: ([, { note }]) => note ?? null,
      source: ([, { source }]) => source,
      locator: ([, { locator }]) => locator,
      rows: ([, table]) => table.rows.length,
      columns: ([, { columns }]) => Object.keys(columns),
      facts: ([, { facts }]) => facts,
      address: ([id]) => tableAddress(id)
    })
  })
})

/** One table of the evidence, row by row. */
export const evidenceTable = question({
  word: 'evidence-table',
  path: '/evidence/tables/{table}',
  topic: 'Evidence',
  summary: 'One table, row by row',
  description: '`meta.table` says what its columns are and where it comes from.',
  asks: {
    table: asking('Id of a table, see `/v1/evidence/tables`', 100, {
      examples: ['kaz_treaty_clauses'],
      errors: ['EVIDENCE_UNKNOWN']
    })
  },
  gives: rows('EvidenceTableRow', { cells: openFamily({ '{}': text('As the source has it') }) }),
  examples: { 'Four treaties clause by clause': { table: 'kaz_treaty_clauses' } },
  answer: (index, { table: id }, tell) => {
    const { tables, facts: known } = index.release.evidence
    const table = tables.get(id)
    if (!table) throw evidenceUnknown(`No table of the evidence has the id "${id}".`, '/table', id, tables.keys())
    const { country, title, note, source, locator, facts, columns } = table
    const cited = facts.flatMap(fact => known.get(fact) ?? [])
    return {
      rule,
      facts: {
        ...citeFacts(index, cited),
        table: { id, iso3: country, title, note: note ?? null, source, locator, facts, columns }
      },
      told: tell({ ...noScores, names: { cells: Object.keys(columns) } })(table.rows, {
        cells: { '{}': (row, name) => row[name] ?? '' }
      })
    }
  }
})

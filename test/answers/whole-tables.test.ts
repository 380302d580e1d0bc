import { parse } from 'csv-parse/sync'
import t from 'tap'
import type { Answer } from '../../src/answers/answer.js'
import type { Question } from '../../src/answers/kit/question.js'
import { questions } from '../../src/answers/questions.js'
import { tableToObjects } from '../../src/answers/table.js'
import { shortRelease, wholeTable } from '../../src/answers/whole-table.js'
import { tableToCsv } from '../../src/report/csv.js'
import { index, release } from '../support/shipped.js'

/** Columns that stand before all others, in this order. */
const context = ['edition', 'edition_from', 'edition_to', 'node', 'scope', 'size']

const list: readonly Question[] = questions
const asked = list.flatMap(question =>
  Object.entries(question.examples).map(([title, given]) => ({ question, title, given }))
)

const tablesOf = ({ question, title, given }: (typeof asked)[number]) => {
  const answer: Answer = question.ask(index.loaded, given as never)
  if (!answer.table) return []
  const all: string[][] = parse(tableToCsv(wholeTable(answer.table, answer.meta)))
  const [header = [], ...rows] = all
  return [{ name: `${question.word}: ${title}`, answer, own: tableToObjects(answer.table), header, rows }]
}

/** What a cell of CSV must be where JSON has a value. */
const cellOf = (value: unknown, cell: string): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number(cell) === value ? cell : String(value)
  if (Array.isArray(value) && value.every(each => typeof each === 'string')) return value.join('|')
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : cell
}

/** What `meta` says of every row, by the column that says it. */
const saidOf = ({ meta }: Answer): Readonly<Record<string, unknown>> => ({
  edition: meta.edition,
  edition_from: meta.from,
  edition_to: meta.to,
  node: meta.node,
  scope: (meta.scope as { id?: string } | undefined)?.id,
  size: (meta.scope as { size?: number } | undefined)?.size,
  release: shortRelease(meta.release)
})

t.test('every table of every question has in CSV what it has in JSON, cell by cell', async t => {
  let [tables, cells] = [0, 0]
  for (const each of asked) {
    for (const { name, answer, own, header, rows } of tablesOf(each)) {
      const said = saidOf(answer)
      const wrong = rows.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          const title = header[column] ?? ''
          const value = own[at] && title in own[at] ? own[at][title] : said[title]
          return cell === cellOf(value, cell) ? [] : [{ title, at, cell, value }]
        })
      )
      t.strictSame(wrong, [], name)
      t.equal(rows.length, own.length, name)
      tables += 1
      cells += rows.length * header.length
    }
  }
  t.comment(`${tables} tables, ${cells} cells`)
  t.ok(tables > 30)
})

t.test('what a table is about comes first and its release last, and nothing that meta says is left out', async t => {
  for (const each of asked) {
    for (const { name, answer, own, header } of tablesOf(each)) {
      const about = context.filter(title => title !== 'size' || header.includes('scope'))
      const first = header.filter(title => about.includes(title))
      t.strictSame(
        header.slice(0, first.length),
        context.filter(title => first.includes(title)),
        name
      )
      t.equal(header.at(-1), 'release', name)
      const said = Object.entries(saidOf(answer)).filter(([, value]) => ['string', 'number'].includes(typeof value))
      const missing = said.filter(([title]) => !header.includes(title))
      t.strictSame(missing, [], name)
      t.equal(new Set(header).size, header.length, name)
      t.equal(Object.keys(own[0] ?? {}).filter(title => !header.includes(title)).length, 0, name)
    }
  }
})

t.test('no column has a name that is a word of SQL or Python', async t => {
  const reserved = new Set([
    'from',
    'to',
    'group',
    'order',
    'end',
    'limit',
    'user',
    'desc',
    'select',
    'in',
    'is',
    'not'
  ])
  for (const each of asked) {
    for (const { name, header } of tablesOf(each))
      t.strictSame(
        header.filter(title => reserved.has(title)),
        [],
        name
      )
  }
})

t.test('a release is named so that no reader takes it for a number', async t => {
  t.equal(shortRelease(release.id), release.id.slice(0, 'sha256:'.length + 12))
  t.equal(shortRelease('5596e3358588'.padEnd(64, '0')), 'sha256:5596e3358588')
})

import type { Meta } from './answer.js'
import { textColumn, type Column, type Table } from './table.js'

/** What a table is about, in the order in which it stands before all else. */
const context = ['edition', 'edition_from', 'edition_to', 'node', 'scope', 'size']

/** So many digits of a release name it in a cell. */
const digits = 12

/**
 * A table whose every row says what it is about: editions, node, scope and its size come first, the release last.
 *
 * What `meta` says of all rows becomes columns, unless the rows say it themselves.
 *
 * @example
 * const { meta, table } = index.ranking({ edition: '2023', node: 'criminality' })
 * wholeTable(table, meta).columns.map(({ name }) => name).slice(0, 5) // => ['edition', 'node', 'scope', 'size', 'iso3']
 */
export const wholeTable = <Row>({ columns, rows }: Table<Row>, meta: Meta): Table<Row> => {
  const own = new Set(columns.map(({ name }) => name))
  const told = toldOfAll(meta).flatMap(([name, value]) => (own.has(name) ? [] : [always<Row>(name, value)]))
  const all = [...told, ...columns]
  const scoped = all.some(({ name }) => name === 'scope')
  const first = context
    .filter(name => name !== 'size' || scoped)
    .flatMap(name => all.find(column => column.name === name) ?? [])
  const rest = all.filter(column => !first.includes(column))
  const release = own.has('release') ? [] : [always<Row>('release', shortRelease(meta.release))]
  return { columns: [...first, ...rest, ...release], rows }
}

/** The id of a release as cells have it; its prefix keeps readers from taking it for a number. */
export const shortRelease = (id: string): string =>
  id.replace(/^(sha256:)?([0-9a-f]+)$/, (_, __, hash: string) => `sha256:${hash.slice(0, digits)}`)

/** What `meta` says of all rows. */
const toldOfAll = ({ edition, from, to, node, scope }: Meta): (readonly [string, string | number])[] => {
  const told: Readonly<Record<string, unknown>> = {
    edition,
    edition_from: from,
    edition_to: to,
    node,
    ...(isScope(scope) && { scope: scope.id, size: scope.size })
  }
  return Object.entries(told).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'
  )
}

const isScope = (scope: unknown): scope is { readonly id: string; readonly size: number } =>
  typeof scope === 'object' && scope !== null && 'id' in scope && 'size' in scope

const always = <Row>(name: string, value: string | number): Column<Row> =>
  typeof value === 'string'
    ? textColumn(name, () => value)
    : { name, json: () => value, cell: () => ({ number: String(value) }) }

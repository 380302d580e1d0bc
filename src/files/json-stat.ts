import type { Answer } from '../answers/answer.js'
import type { LoadedIndex } from '../answers/loaded.js'
import { labelOf } from '../answers/method/groups.js'
import { tableToObjects } from '../answers/table.js'
import { DomainError } from '../errors.js'

/** One dimension of a cube: its values in order, each with a label. */
interface Dimension {
  readonly label: string
  readonly ids: readonly string[]
  readonly labels: Readonly<Record<string, string>>
}

/**
 * Scores as a cube of node, country and edition after JSON-stat 2.0; a cell without a score is null.
 *
 * @throws {DomainError} `FORMAT_UNSUPPORTED` of rows that are no scores, one a row
 */
export const writeJsonStat = (index: LoadedIndex, { meta, table }: Pick<Answer, 'meta' | 'table'>): string => {
  const rows = (table ? tableToObjects(table) : []).map(row => ({
    node: String(row.node),
    iso3: String(row.iso3),
    edition: String('edition' in row ? row.edition : meta.edition),
    score: row.score
  }))
  if (meta.shape !== 'long') throw noCube()
  const dimensions = dimensionsOf(index, rows)
  const places = Object.values(dimensions).map(({ ids }) => new Map(ids.map((id, at) => [id, at])))
  const size = places.map(place => place.size)
  const value: (number | null)[] = Array.from({ length: size.reduce((all, each) => all * each, 1) }, () => null)
  for (const { node, iso3, edition, score } of rows) {
    const at = [node, iso3, edition].reduce(
      (sum, id, axis) => sum * (size[axis] ?? 1) + (places[axis]?.get(id) ?? 0),
      0
    )
    value[at] = typeof score === 'number' ? score : null
  }
  const cube = { ...headOf(meta), id: Object.keys(dimensions), size, dimension: describe(index, dimensions), value }
  return `${JSON.stringify(cube)}\n`
}

const noCube = (): DomainError =>
  new DomainError('FORMAT_UNSUPPORTED', {
    pointer: '/query/shape',
    detail: 'A cube holds one score a cell; rows of a country are none.',
    allowed: ['shape=long']
  })

const headOf = (meta: Answer['meta']) => ({
  version: '2.0',
  class: 'dataset',
  label: 'Scores',
  source: meta.citation,
  note: [meta.rule],
  extension: { crindex: { release: meta.release } },
  role: { time: ['edition'], geo: ['country'], metric: ['node'] }
})

interface Row {
  readonly node: string
  readonly iso3: string
  readonly edition: string
}

const dimensionsOf = (index: LoadedIndex, rows: readonly Row[]): Readonly<Record<string, Dimension>> => {
  const dimension = (label: string, ids: readonly string[], of: (id: string) => string): Dimension => {
    const known = [...new Set(ids)]
    return { label, ids: known, labels: Object.fromEntries(known.map(id => [id, of(id)])) }
  }
  return {
    node: dimension(
      'Indicator or composite',
      rows.map(row => row.node),
      id => labelOf(index, id)
    ),
    country: dimension(
      'Country',
      rows.map(row => row.iso3),
      id => index.countries.get(id)?.name ?? id
    ),
    edition: dimension(
      'Edition',
      rows.map(row => row.edition),
      id => id
    )
  }
}

const describe = ({ release, editions }: LoadedIndex, dimensions: Readonly<Record<string, Dimension>>): object => {
  const decimals = Math.max(...[...editions.values()].map(({ framework }) => framework.decimals))
  const unit = (id: string) => ({ label: release.definitions.get(id)?.unit ?? release.index.unit, decimals })
  return Object.fromEntries(
    Object.entries(dimensions).map(([name, { label, ids, labels }]) => {
      const units = name === 'node' ? { unit: Object.fromEntries(ids.map(id => [id, unit(id)])) } : {}
      return [name, { label, category: { index: ids, label: labels, ...units } }]
    })
  )
}

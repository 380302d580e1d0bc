import { deltasOf, rankingOf } from '../../core/answers.js'
import { editionsOf, nodesOf } from '../../core/fields.js'
import type { Core } from '../../core/index.js'
import { countryName } from '../../core/names.js'
import type { RankingState } from './state.js'

/** A country at one node. */
export interface Cell {
  readonly score: number | null
  readonly rank: number
  readonly tied: readonly string[]
  readonly change: number | null
}

/** A country at every node that is shown. */
export interface Row {
  readonly iso3: string
  readonly name: string
  readonly cells: ReadonlyMap<string, Cell>
}

/** The nodes of the address that the edition has; the others are told. */
export const nodesShown = (core: Core, { edition, nodes }: RankingState): { shown: string[]; missing: string[] } => {
  const known = new Set(nodesOf(core, edition))
  const asked = nodes.split(',')
  return { shown: asked.filter(id => known.has(id)), missing: asked.filter(id => !known.has(id)) }
}

export const editionBefore = (core: Core, edition: string): string | undefined => {
  const editions = editionsOf(core)
  return editions[editions.indexOf(edition) - 1]
}

/** The countries of the scope with their cells, sorted as the address says. */
export const rowsOf = (core: Core, state: RankingState, nodes: readonly string[]): Row[] => {
  const columns = nodes.map(node => [node, cellsOf(core, state, node)] as const)
  const countries = new Set(columns.flatMap(([, cells]) => [...cells.keys()]))
  const rows = [...countries].map((iso3): Row => {
    const cells = columns.flatMap(([node, of]) => {
      const cell = of.get(iso3)
      return cell ? [[node, cell] as const] : []
    })
    return { iso3, name: countryName(core, iso3), cells: new Map(cells) }
  })
  return rows.toSorted(orderOf(core, state, nodes))
}

const cellsOf = (core: Core, { edition, scope, change }: RankingState, node: string): Map<string, Cell> => {
  const before = editionBefore(core, edition)
  const { data } = rankingOf(core, { edition, node, scope })
  const deltas = before === undefined ? [] : deltasOf(core, { from: before, to: edition, node: [node], scope }).data
  const changes = new Map(deltas.map(row => [row.iso3, change === 'delta' ? row.delta : row.like_for_like]))
  return new Map(
    data.map(({ iso3, score, rank, tied }) => [iso3, { score, rank, tied, change: changes.get(iso3) ?? null }])
  )
}

type Order = (a: Row, b: Row) => number

/** By a node's rank unless the address names another column; countries without a score stand last. */
const orderOf = ({ language }: Core, { sort }: RankingState, nodes: readonly string[]): Order => {
  const [, minus = '', column = ''] = /^(-?)(.*)$/.exec(sort) ?? []
  const sign = minus === '' ? 1 : -1
  const byName: Order = (a, b) => a.name.localeCompare(b.name, language)
  if (column === 'country') return (a, b) => sign * byName(a, b)
  const [, of = '', what = ''] = /^(.*?)(_change)?$/.exec(column) ?? []
  const node = nodes.includes(of) ? of : (nodes[0] ?? '')
  const key = ({ cells }: Row): number | null => {
    const cell = cells.get(node)
    if (!cell) return null
    return what === '' ? -cell.rank : cell.change
  }
  const direction = sort === '' ? -1 : sign
  return (a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b)
    return direction * (x - y) || byName(a, b)
  }
}

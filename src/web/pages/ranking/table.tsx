import { figure, signed } from '../../core/figures.js'
import type { Core } from '../../core/index.js'
import { Interval } from '../../parts/interval.js'
import { Rank } from '../../parts/rank.js'
import { Head } from './head.js'
import { editionBefore, type Cell, type Row } from './rows.js'
import type { RankingState } from './state.js'

/** Where a rank lies. */
export interface Place {
  readonly low: number
  readonly high: number
}

interface Props {
  readonly core: Core
  readonly state: RankingState
  readonly nodes: readonly string[]
  readonly rows: readonly Row[]
  /** By node and country; undefined until they are known. */
  readonly intervals: ReadonlyMap<string, ReadonlyMap<string, Place>> | undefined
  readonly title: string
  readonly onChange: (changed: Partial<RankingState>) => void
}

/** Countries in rows, nodes side by side, each with rank, score, interval and change. */
export const RankTable = ({ core, state, nodes, rows, intervals, title, onChange }: Props) => {
  const before = editionBefore(core, state.edition)
  const { decimals = 2 } = core.index.editions.get(state.edition)?.framework ?? {}
  const cellsOf = (row: Row) =>
    nodes.map(node => {
      const shown = { cell: row.cells.get(node), place: intervals?.get(node)?.get(row.iso3), size: rows.length }
      return <Cells key={node} core={core} {...shown} decimals={decimals} changed={before !== undefined} />
    })
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="ranks many">
        <Head
          core={core}
          state={state}
          nodes={nodes}
          before={before}
          onSort={sort => {
            onChange({ sort })
          }}
          onRemove={node => {
            onChange({ nodes: nodes.filter(each => each !== node).join(','), sort: '' })
          }}
        />
        <tbody>
          {rows.map(row => (
            <tr key={row.iso3} data-country={row.iso3}>
              <th scope="row">{row.name}</th>
              {cellsOf(row)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellsProps {
  readonly core: Core
  readonly cell: Cell | undefined
  readonly place: Place | undefined
  readonly size: number
  readonly decimals: number
  readonly changed: boolean
}

const Cells = ({ core, cell, place, size, decimals, changed }: CellsProps) => (
  <>
    <td class="number">{cell ? <Rank core={core} rank={cell.rank} tied={cell.tied} /> : '–'}</td>
    <td class="number">{figure(cell?.score, decimals)}</td>
    <td>
      {cell && place ? (
        <Interval low={place.low} high={place.high} rank={cell.rank} size={size} />
      ) : (
        <span class="interval pending" />
      )}
    </td>
    {changed && (
      <td class="number">
        <bdi dir="ltr">{signed(cell?.change, decimals)}</bdi>
      </td>
    )}
  </>
)

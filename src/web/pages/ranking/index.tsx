import { ranking } from '../../../answers/ranking/ranking.js'
import { addressOf, go } from '../../address.js'
import { asking } from '../../core/addresses.js'
import { rankingOf } from '../../core/answers.js'
import { askDistributions } from '../../core/distributions.js'
import { figure, signed } from '../../core/figures.js'
import type { Core } from '../../core/index.js'
import { nodeName } from '../../core/names.js'
import { titleOfScope } from '../../core/scopes.js'
import { Interval } from '../../parts/interval.js'
import { useLater } from '../../parts/later.js'
import { Rank } from '../../parts/rank.js'
import { useTitle } from '../../parts/title.js'
import { TakeAlong } from '../../parts/take-along.js'
import { say } from '../../words/index.js'
import { Controls } from './controls.js'
import { Head } from './head.js'
import { editionBefore, nodesShown, rowsOf, type Row } from './rows.js'
import type { RankingState } from './state.js'

/** Where ranks lie, by node and country. */
const useIntervals = (core: Core, { edition, scope }: RankingState, nodes: readonly string[]) => {
  const ask = async (node: string) => {
    const { data } = await askDistributions(core, { edition, node, scope })
    return [node, new Map(data.map(row => [row.iso3, row]))] as const
  }
  const later = useLater(
    JSON.stringify([edition, scope, nodes]),
    async () => new Map(await Promise.all(nodes.map(ask)))
  )
  return later.value.value
}

/** The countries of a scope by the ranks of several nodes, side by side. */
export const Ranking = ({ core, state }: { readonly core: Core; readonly state: RankingState }) => {
  const { shown: nodes, missing } = nodesShown(core, state)
  const [first = ''] = nodes
  const change = (changed: Partial<RankingState>): void => {
    go(addressOf('/ranking', { ...state, ...changed }))
  }
  const before = editionBefore(core, state.edition)
  const rows = rowsOf(core, state, nodes)
  const intervals = useIntervals(core, state, nodes)
  const scope = titleOfScope(core, state.scope, state.title)
  const title = `${say('ranking')}: ${nodes.map(node => nodeName(core, node)).join(', ')}, ${state.edition}, ${scope}`
  useTitle(title)
  const { meta } = rankingOf(core, { edition: state.edition, node: first, scope: state.scope })
  return (
    <main id="content" class="ranking-page">
      <header class="heading">
        <h1>{title}</h1>
        {missing.length > 0 && (
          <p class="fault">
            {missing.map(node => nodeName(core, node)).join(', ')}: {say('not_assessed')}
          </p>
        )}
      </header>
      <Controls core={core} state={state} nodes={nodes} onChange={change} />
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table class="ranks many">
          <Head
            core={core}
            state={state}
            nodes={nodes}
            before={before}
            onSort={sort => {
              change({ sort })
            }}
            onRemove={node => {
              change({ nodes: nodes.filter(each => each !== node).join(','), sort: '' })
            }}
          />
          <tbody>
            {rows.map(row => (
              <tr key={row.iso3} data-country={row.iso3}>
                <th scope="row">{row.name}</th>
                {nodes.map(node => (
                  <Cells
                    key={node}
                    core={core}
                    row={row}
                    node={node}
                    edition={state.edition}
                    size={rows.length}
                    interval={intervals?.get(node)?.get(row.iso3)}
                    changed={before !== undefined}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TakeAlong
        core={core}
        asking={asking(ranking, { edition: state.edition, node: first, scope: state.scope })}
        title={title}
        citation={meta.citation}
      />
    </main>
  )
}

interface CellsProps {
  readonly core: Core
  readonly row: Row
  readonly node: string
  readonly edition: string
  readonly size: number
  readonly interval: { readonly low: number; readonly high: number } | undefined
  readonly changed: boolean
}

const Cells = ({ core, row, node, edition, size, interval, changed }: CellsProps) => {
  const cell = row.cells.get(node)
  const { decimals = 2 } = core.index.editions.get(edition)?.framework ?? {}
  return (
    <>
      <td class="number">{cell ? <Rank core={core} rank={cell.rank} tied={cell.tied} /> : '–'}</td>
      <td class="number">{figure(cell?.score, decimals)}</td>
      <td>
        {cell && interval ? (
          <Interval {...interval} low={interval.low} high={interval.high} rank={cell.rank} size={size} />
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
}

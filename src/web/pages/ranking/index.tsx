import { ranking } from '../../../answers/ranking/ranking.js'
import { addressOf, go } from '../../address.js'
import { asking } from '../../core/addresses.js'
import { rankingOf } from '../../core/answers.js'
import { askDistributions } from '../../core/thread.js'
import type { Core } from '../../core/index.js'
import { nodeName } from '../../core/names.js'
import { titleOfScope } from '../../core/scopes.js'
import { useLater } from '../../parts/later.js'
import { useTitle } from '../../parts/title.js'
import { TakeAlong } from '../../parts/take-along.js'
import { say } from '../../words/index.js'
import { Controls } from './controls.js'
import { nodesShown, rowsOf } from './rows.js'
import type { RankingState } from './state.js'
import { RankTable } from './table.js'

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
      <RankTable
        core={core}
        state={state}
        nodes={nodes}
        rows={rowsOf(core, state, nodes)}
        intervals={intervals}
        title={title}
        onChange={change}
      />
      <TakeAlong
        core={core}
        asking={asking(ranking, { edition: state.edition, node: first, scope: state.scope })}
        title={title}
        citation={meta.citation}
      />
    </main>
  )
}

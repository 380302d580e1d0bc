import { addressOf, go } from '../../address.js'
import type { Core } from '../../core/index.js'
import { nodeName } from '../../core/names.js'
import { titleOfScope } from '../../core/scopes.js'
import { MeasureWords } from '../../parts/measure-words.js'
import { useTitle } from '../../parts/title.js'
import { TakeAlong } from '../../parts/take-along.js'
import { say } from '../../words/index.js'
import { Controls } from './controls.js'
import { Figure } from './figure.js'
import { layerOf } from './layer.js'
import { RankList } from './list.js'
import type { WorldState } from './state.js'

/** The world at a glance: a map of a node, an edition, a change; its ranking; and the quadrants. */
export const World = ({ core, state }: { readonly core: Core; readonly state: WorldState }) => {
  const layer = layerOf(core, state)
  const change = (changed: Partial<WorldState>): void => {
    go(addressOf('/', { ...state, ...changed }))
  }
  const select = (iso3: string): void => {
    change({ select: iso3 })
  }
  const title = `${nodeName(core, state.node)}, ${state.edition}`
  useTitle(title)
  return (
    <main id="content" class="world-page">
      <header class="heading">
        <h1>{title}</h1>
        <MeasureWords core={core} edition={state.edition} node={state.node} />
      </header>
      <Controls core={core} state={state} onChange={change} />
      <Figure core={core} state={state} layer={layer} onSelect={select} />
      <section class="beside" aria-labelledby="list-title">
        <h2 id="list-title">
          {say('ranking')}: {titleOfScope(core, state.scope, state.title)}
        </h2>
        <RankList core={core} state={state} layer={layer} onSelect={select} />
      </section>
      <TakeAlong core={core} asking={layer.asking} title={title} citation={layer.citation} picture=".figure svg" />
    </main>
  )
}

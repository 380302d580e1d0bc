import { addressOf, go, type Values } from '../../address.js'
import type { Core } from '../../core/index.js'
import { definitionOf, nodeName } from '../../core/names.js'
import { titleOfScope } from '../../core/scopes.js'
import { loadMap } from '../../map/shapes.js'
import { useLater } from '../../parts/later.js'
import { useTitle } from '../../parts/title.js'
import { TakeAlong } from '../../parts/take-along.js'
import { say } from '../../words/index.js'
import { Controls } from './controls.js'
import { Key } from './key.js'
import { layerOf, measureOf } from './layer.js'
import { RankList } from './list.js'
import { MapOfWorld } from './map.js'
import { Scatter } from './scatter.js'
import { Selected } from './selected.js'
import type { WorldState, worldFields } from './state.js'

type Change = Partial<Values<ReturnType<typeof worldFields>>>

/** The world at a glance: a map of a node, an edition, a change; its ranking; and the quadrants. */
export const World = ({ core, state }: { readonly core: Core; readonly state: WorldState }) => {
  const layer = layerOf(core, state)
  const map = useLater('map', loadMap).value
  const change = (changed: Change): void => {
    go(addressOf('/', { ...state, ...changed }))
  }
  const select = (iso3: string): void => {
    change({ select: iso3 })
  }
  const { scale, direction } = measureOf(core, state.edition, state.node)
  const { first, rest } = definitionOf(core, state.node)
  const title = `${nodeName(core, state.node)}, ${state.edition}`
  useTitle(title)
  return (
    <main id="content" class="world-page">
      <header class="heading">
        <h1>{title}</h1>
        <p>
          {first} {say('score_says', scale)} {say(direction)}
        </p>
        {rest !== '' && (
          <details>
            <summary>{say('definition')}</summary>
            <p>{rest}</p>
          </details>
        )}
      </header>
      <Controls core={core} state={state} onChange={change} />
      <section class="figure" aria-label={say(state.view === 'map' ? 'view_map' : 'view_scatter')}>
        {state.view === 'scatter' ? (
          <Scatter core={core} state={state} onSelect={select} />
        ) : map.value ? (
          <>
            <MapOfWorld core={core} map={map.value} layer={layer} selected={state.select} onSelect={select} />
            <Key layer={layer} change={state.show !== 'score'} />
            <p class="note">{say('borders', { count: core.index.countries.size })}</p>
          </>
        ) : (
          <div class="map pending">{map.fault ?? say('loading')}</div>
        )}
        {state.select !== '' && <Selected core={core} state={state} />}
      </section>
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

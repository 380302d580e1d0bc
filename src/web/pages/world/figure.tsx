import type { Core } from '../../core/index.js'
import { loadMap } from '../../map/shapes.js'
import { useLater } from '../../parts/later.js'
import { say } from '../../words/index.js'
import { Key } from './key.js'
import type { Layer } from './layer.js'
import { MapOfWorld } from './map.js'
import { Scatter } from './scatter.js'
import { Selected } from './selected.js'
import type { WorldState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: WorldState
  readonly layer: Layer
  readonly onSelect: (iso3: string) => void
}

/** The drawing of the page, and beneath it the country that is chosen. */
export const Figure = ({ core, state, layer, onSelect }: Props) => (
  <section class="figure" aria-label={say(state.view === 'map' ? 'view_map' : 'view_scatter')}>
    {state.view === 'map' ? (
      <MapView core={core} state={state} layer={layer} onSelect={onSelect} />
    ) : (
      <Scatter core={core} state={state} onSelect={onSelect} />
    )}
    {state.select !== '' && <Selected core={core} state={state} />}
  </section>
)

const MapView = ({ core, state, layer, onSelect }: Props) => {
  const map = useLater('map', loadMap).value
  if (!map.value) return <div class="map pending">{map.fault ?? say('loading')}</div>
  return (
    <>
      <MapOfWorld core={core} map={map.value} layer={layer} selected={state.select} onSelect={onSelect} />
      <Key layer={layer} />
      <p class="note">{say('borders', { count: core.index.countries.size })}</p>
    </>
  )
}

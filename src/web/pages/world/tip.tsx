import type { Core } from '../../core/index.js'
import { countryName } from '../../core/names.js'
import type { Placed } from '../../map/near.js'
import type { WorldMap } from '../../map/shapes.js'
import { say } from '../../words/index.js'
import type { Layer } from './layer.js'

interface Props {
  readonly core: Core
  readonly map: WorldMap
  readonly places: readonly Placed[]
  readonly layer: Layer
  readonly code: string
  readonly pixels: number
}

/** What a country shows, beside its place on the map. */
export const Tip = ({ core, map, places, layer, code, pixels }: Props) => {
  const shape = map.shapes.find(each => each.code === code)
  if (!shape) return null
  const [x, y] = places.find(place => place.code === code)?.centre ?? shape.centre
  const [left, top] = [(x - map.box[0]) * pixels, (y - map.box[1]) * pixels]
  const side = left > (map.box[2] * pixels) / 2 ? 'before' : 'after'
  return (
    <div class={`tip ${side}`} style={{ left: `${left}px`, top: `${top}px` }} aria-hidden="true">
      <Words core={core} layer={layer} code={code} name={shape.name} />
    </div>
  )
}

const Words = ({ core, layer, code, name }: Pick<Props, 'core' | 'layer' | 'code'> & { readonly name: string }) => {
  if (!core.index.countries.has(code)) return <>{say('not_assessed_separately', { name })}</>
  const row = layer.rows.find(({ iso3 }) => iso3 === code)
  return (
    <>
      <strong>{countryName(core, code)}</strong>{' '}
      {row ? (
        <>
          <bdi dir="ltr">{row.text}</bdi>
          <br />
          <small>{say('ranked_of', { rank: row.rank, size: layer.rows.length })}</small>
        </>
      ) : (
        <small>{say('no_score')}</small>
      )}
    </>
  )
}

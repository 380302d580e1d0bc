import type { Core } from '../../core/index.js'
import type { Dot } from '../../map/dots.js'
import type { WorldMap } from '../../map/shapes.js'
import type { Layer } from './layer.js'

interface Props {
  readonly core: Core
  readonly map: WorldMap
  readonly layer: Layer
  readonly dots: readonly Dot[]
  readonly radius: number
  readonly marked: string
}

/** The map as a picture: shapes coloured by their values; what is not assessed is hatched, and outside the scope pale. */
export const Picture = ({ core, map, layer, dots, radius, marked }: Props) => {
  const values = new Map(layer.rows.map(({ iso3, value }) => [iso3, value]))
  const fillOf = (code: string): string => {
    const value = values.get(code)
    if (value !== null && value !== undefined) return layer.scale.classes[layer.scale.classOf(value)]?.colour ?? 'none'
    return core.index.countries.has(code) ? 'var(--outside)' : 'url(#hatch)'
  }
  const classOf = (code: string): string => {
    const kind = core.index.countries.has(code) ? 'shape' : 'shape other'
    return code === marked ? `${kind} marked` : kind
  }
  const top = map.shapes.find(({ code }) => code === marked)
  return (
    <svg class="world" viewBox={map.box.join(' ')} aria-hidden="true" xmlns="http://www.w3.org/2000/svg">
      <defs>
        <pattern id="hatch" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="3" fill="var(--hatch-ground)" />
          <line x1="0" y1="0" x2="0" y2="3" stroke="var(--hatch)" stroke-width="1.6" />
        </pattern>
      </defs>
      {map.shapes.map(({ code, path }) => (
        <path key={code} d={path} data-code={code} class={classOf(code)} fill={fillOf(code)} />
      ))}
      {top && <path d={top.path} class="outline" />}
      {dots.map(({ code, centre: [x, y] }) => (
        <circle
          key={code}
          cx={x}
          cy={y}
          r={code === marked ? radius * 1.5 : radius}
          data-code={code}
          class={`dot ${code === marked ? 'marked' : ''}`}
          fill={fillOf(code)}
        />
      ))}
    </svg>
  )
}

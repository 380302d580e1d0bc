import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { countryName } from '../../core/names.js'
import type { Core } from '../../core/index.js'
import { dotsOf } from '../../map/dots.js'
import { nearest, towards, type Placed } from '../../map/near.js'
import type { WorldMap } from '../../map/shapes.js'
import { say } from '../../words/index.js'
import type { Layer } from './layer.js'
import { Picture } from './picture.js'
import { Tip } from './tip.js'

interface Props {
  readonly core: Core
  readonly map: WorldMap
  readonly layer: Layer
  readonly selected: string
  readonly onSelect: (iso3: string) => void
}

/** Pixels: how near to its centre a country is pointed at, and how large a dot is on a wide map and on a narrow one. */
const reach = 22
const dotRadius = (pixels: number): number => (pixels > 0.6 ? 4.5 : 2.5)

/** The width of an element as it is now. */
const useWidth = (of: { readonly current: Element | null }): number => {
  const width = useSignal(960)
  useEffect(() => {
    const element = of.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) width.value = entry.contentRect.width
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return width.value
}

/** The map of the world: pointed at, a country tells its figures; with the keys one goes from country to country. */
export const MapOfWorld = ({ core, map, layer, selected, onSelect }: Props) => {
  const frame = useRef<HTMLDivElement>(null)
  const pixels = useWidth(frame) / map.box[2]
  const radius = dotRadius(pixels) / pixels
  const isCountry = (code: string): boolean => core.index.countries.has(code)
  const dots = useMemo(() => dotsOf(map.shapes, isCountry, 2 * radius, map.box), [map, pixels])
  const places = useMemo((): Placed[] => {
    const moved = new Map(dots.map(({ code, centre }) => [code, centre]))
    return map.shapes
      .filter(({ code }) => isCountry(code))
      .map(({ code, centre }) => ({ code, centre: moved.get(code) ?? centre }))
  }, [map, dots])
  const pointed = useSignal('')
  const at = (event: PointerEvent | MouseEvent): string => {
    const box = frame.current?.getBoundingClientRect()
    const over = event.target instanceof Element ? event.target.getAttribute('data-code') : null
    const point = [
      (event.clientX - (box?.left ?? 0)) / pixels + map.box[0],
      (event.clientY - (box?.top ?? 0)) / pixels + map.box[1]
    ] as const
    return (over && isCountry(over) ? over : nearest(places, point, reach / pixels)) ?? over ?? ''
  }
  const choose = (code: string): void => {
    if (isCountry(code)) onSelect(code === selected ? '' : code)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = pointed.value || selected || (layer.rows[0]?.iso3 ?? '')
    const ranked = { Home: layer.rows[0]?.iso3, End: layer.rows.at(-1)?.iso3 }
    const to = towards(places, from, event.key) ?? ranked[event.key as 'Home' | 'End']
    if (to !== undefined) pointed.value = to
    else if (event.key === 'Enter' || event.key === ' ') choose(from)
    else if (event.key === 'Escape') pointed.value = ''
    else return
    event.preventDefault()
  }
  const told = pointed.value || selected
  return (
    <div
      class="map"
      ref={frame}
      onPointerMove={event => {
        pointed.value = at(event)
      }}
      onPointerLeave={() => {
        pointed.value = ''
      }}
      onClick={event => {
        choose(at(event))
      }}
    >
      <div class="keys" role="application" tabIndex={0} aria-label={say('map_keys')} onKeyDown={onKeyDown}>
        <Picture core={core} map={map} layer={layer} dots={dots} radius={radius} marked={told} />
      </div>
      <Tip core={core} map={map} places={places} layer={layer} code={told} pixels={pixels} />
      <p class="unseen" role="status">
        {isCountry(told) && `${countryName(core, told)}: ${layer.rows.find(row => row.iso3 === told)?.text ?? ''}`}
      </p>
    </div>
  )
}

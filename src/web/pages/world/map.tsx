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

/** The dots of a map of this width, and where each country stands on it. */
const usePlaces = ({ core, map }: Pick<Props, 'core' | 'map'>, pixels: number) => {
  const radius = dotRadius(pixels) / pixels
  return useMemo(() => {
    const isCountry = (code: string): boolean => core.index.countries.has(code)
    const dots = dotsOf(map.shapes, isCountry, 2 * radius, map.box)
    const moved = new Map(dots.map(({ code, centre }) => [code, centre]))
    const shown = map.shapes.filter(({ code }) => isCountry(code))
    const places = shown.map(({ code, centre }): Placed => ({ code, centre: moved.get(code) ?? centre }))
    return { radius, dots, places }
  }, [map, pixels])
}

/** The shape that an event of the pointer means: the country under it, else the nearest, else what is no country. */
const shapeAt = ({ core, map }: Pick<Props, 'core' | 'map'>, places: readonly Placed[], event: MouseEvent): string => {
  const frame = event.currentTarget as Element
  const { left, top, width } = frame.getBoundingClientRect()
  const pixels = width / map.box[2]
  const over = event.target instanceof Element ? (event.target.getAttribute('data-code') ?? '') : ''
  if (core.index.countries.has(over)) return over
  const point = [(event.clientX - left) / pixels + map.box[0], (event.clientY - top) / pixels + map.box[1]] as const
  return nearest(places, point, reach / pixels) ?? over
}

/** Where a key leads from a country: the next in its direction, or the first or last of the ranking. */
const keyLeads = ({ rows }: Layer, places: readonly Placed[], from: string, key: string): string | undefined => {
  const ranked: Readonly<Record<string, string | undefined>> = { Home: rows[0]?.iso3, End: rows.at(-1)?.iso3 }
  return towards(places, from, key) ?? ranked[key]
}

/** What the pointer does: it points while it moves, and chooses with a click. */
const pointing = (
  at: (event: MouseEvent) => string,
  point: (code: string) => void,
  choose: (code: string) => void
) => ({
  onPointerMove: (event: PointerEvent): void => {
    point(at(event))
  },
  onPointerLeave: (): void => {
    point('')
  },
  onClick: (event: MouseEvent): void => {
    choose(at(event))
  }
})

/** The map of the world: pointed at, a country tells its figures; with the keys one goes from country to country. */
export const MapOfWorld = ({ core, map, layer, selected, onSelect }: Props) => {
  const frame = useRef<HTMLDivElement>(null)
  const pixels = useWidth(frame) / map.box[2]
  const { radius, dots, places } = usePlaces({ core, map }, pixels)
  const pointed = useSignal('')
  const told = pointed.value || selected
  const point = (code: string): void => {
    pointed.value = code
  }
  const choose = (code: string): void => {
    if (core.index.countries.has(code)) onSelect(code === selected ? '' : code)
  }
  const at = (event: MouseEvent): string => shapeAt({ core, map }, places, event)
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = told || (layer.rows[0]?.iso3 ?? '')
    const to = keyLeads(layer, places, from, event.key)
    if (to !== undefined) point(to)
    else if (event.key === 'Enter' || event.key === ' ') choose(from)
    else if (event.key === 'Escape') point('')
    else return
    event.preventDefault()
  }
  return (
    <div class="map" ref={frame} {...pointing(at, point, choose)}>
      <div class="keys" role="application" tabIndex={0} aria-label={say('map_keys')} onKeyDown={onKeyDown}>
        <Picture core={core} map={map} layer={layer} dots={dots} radius={radius} marked={told} />
      </div>
      <Tip core={core} map={map} places={places} layer={layer} code={told} pixels={pixels} />
      <Spoken core={core} layer={layer} code={told} />
    </div>
  )
}

/** The country that is pointed at, for those who hear the page. */
const Spoken = ({ core, layer: { rows }, code }: Pick<Props, 'core' | 'layer'> & { readonly code: string }) => {
  const row = rows.find(({ iso3 }) => iso3 === code)
  const words = row && `${row.text}, ${say('ranked_of', { rank: row.rank, size: rows.length })}`
  return (
    <p class="unseen" role="status">
      {core.index.countries.has(code) && `${countryName(core, code)}: ${words ?? say('no_score')}`}
    </p>
  )
}

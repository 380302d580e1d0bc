import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import address from 'virtual:shapes'

/** A shape of the map as it is drawn, in units of a thousandth of the width of the world. */
export interface Shape {
  /** The code that countries are found by; those that are no country of the index have codes too. */
  readonly code: string
  readonly name: string
  /** As an SVG path. */
  readonly path: string
  /** Of the largest part. */
  readonly centre: Point
  readonly area: number
}

export type Point = readonly [number, number]

export interface WorldMap {
  readonly shapes: readonly Shape[]
  readonly box: readonly [number, number, number, number]
}

let map: Promise<WorldMap> | undefined

/** The map, loaded once. */
export const loadMap = (): Promise<WorldMap> => (map ??= readMap())

const readMap = async (): Promise<WorldMap> => {
  const topology = (await (await fetch(address)).json()) as Topology
  const countries = topology.objects.countries as GeometryCollection<{ a3: string; name: string }>
  const [left = 0, top = 0, right = 0, bottom = 0] = topology.bbox ?? []
  const shapes = feature(topology, countries).features.map(({ geometry, properties: { a3, name } }): Shape => {
    const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : parts
    const measured = polygons.map(([outline = []]) => measure(outline)).toSorted((a, b) => b.area - a.area)
    const area = measured.reduce((sum, each) => sum + each.area, 0)
    return { code: a3, name, path: polygons.flat().map(pathOf).join(''), centre: measured[0]?.centre ?? [0, 0], area }
  })
  return { shapes, box: [left, top, right - left, bottom - top] }
}

type Ring = readonly (readonly number[])[]

const short = (value = 0): number => Math.round(value * 10) / 10

const pathOf = (ring: Ring): string => `M${ring.map(([x, y]) => `${short(x)},${short(y)}`).join('L')}Z`

/** Area and centre of gravity of an outline. */
const measure = (ring: Ring): { area: number; centre: Point } => {
  let [twice, sumX, sumY] = [0, 0, 0]
  for (const [at, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    const cross = x * nextY - nextX * y
    twice += cross
    sumX += (x + nextX) * cross
    sumY += (y + nextY) * cross
  }
  const [[x = 0, y = 0] = []] = ring
  return { area: Math.abs(twice) / 2, centre: twice === 0 ? [x, y] : [sumX / (3 * twice), sumY / (3 * twice)] }
}

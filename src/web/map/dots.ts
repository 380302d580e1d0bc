import type { Point, Shape, WorldMap } from './shapes.js'

/** A shape that is too small to be seen, as a dot. */
export interface Dot {
  readonly code: string
  readonly centre: Point
}

/** On a map of so many pixels, shapes of fewer square pixels than this are dots. */
const drawn = { width: 960, least: 16 }
const rounds = 40

/**
 * The small states as dots that do not cover each other: where several crowd, as in the Caribbean, they make way.
 *
 * @param apart  how far centres are to be, in units of the map
 * @param box    of the map, as of a view box; no dot is cut by its edge
 */
export const dotsOf = (
  shapes: readonly Shape[],
  isCountry: (code: string) => boolean,
  apart: number,
  box: WorldMap['box']
): Dot[] => {
  const least = drawn.least / (drawn.width / 1000) ** 2
  const small = shapes.filter(({ code, area }) => isCountry(code) && area < least)
  const places = small.map(({ centre: [x, y] }): [number, number] => [x, y])
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, a] of places.entries()) for (const b of places.slice(at + 1)) pushApart(a, b, apart)
  }
  return small.map(({ code }, at) => ({ code, centre: inside(places[at] ?? [0, 0], box, apart / 2) }))
}

const inside = ([x, y]: Point, [left, top, width, height]: WorldMap['box'], edge: number): Point => [
  Math.min(Math.max(x, left + edge), left + width - edge),
  Math.min(Math.max(y, top + edge), top + height - edge)
]

const pushApart = (a: [number, number], b: [number, number], apart: number): void => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const distance = Math.hypot(dx, dy)
  if (distance >= apart) return
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance]
  const push = (apart - distance) / 2
  a[0] -= ux * push
  a[1] -= uy * push
  b[0] += ux * push
  b[1] += uy * push
}

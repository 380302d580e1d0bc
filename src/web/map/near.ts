import type { Point } from './shapes.js'

/** A country and where it stands on the map. */
export interface Placed {
  readonly code: string
  readonly centre: Point
}

/** The country whose centre is nearest to a point, within a reach. */
export const nearest = (places: readonly Placed[], [x, y]: Point, reach: number): string | undefined => {
  let [found, least]: [string | undefined, number] = [undefined, reach]
  for (const { code, centre } of places) {
    const distance = Math.hypot(centre[0] - x, centre[1] - y)
    if (distance <= least) [found, least] = [code, distance]
  }
  return found
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

/** The country that an arrow key goes to: the nearest in its direction, aside counting twice. */
export const towards = (places: readonly Placed[], from: string, key: string): string | undefined => {
  const direction = directions[key]
  const start = places.find(({ code }) => code === from)
  if (!direction || !start) return undefined
  const [dx, dy] = direction
  let [found, least]: [string | undefined, number] = [undefined, Infinity]
  for (const { code, centre } of places) {
    const [x, y] = [centre[0] - start.centre[0], centre[1] - start.centre[1]]
    const [ahead, aside] = [x * dx + y * dy, Math.abs(x * dy) + Math.abs(y * dx)]
    const length = ahead + 2 * aside
    if (code !== from && ahead > aside / 2 && length < least) [found, least] = [code, length]
  }
  return found
}

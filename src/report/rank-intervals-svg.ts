import { colours, escapeXml, frameDrawing, round, text, type Frame } from './svg.js'

/** One bar of the picture. */
export interface RankBar {
  readonly country: string
  /** Index points, as text or number; shown as it is. */
  readonly score: number | string | null
  readonly rank: number
  readonly low: number
  readonly high: number
}

/** What stands around the bars. */
export interface RankIntervalsFrame extends Pick<Frame, 'title' | 'subtitle' | 'notes'> {
  /** Countries of the scope: the axis runs from 1 to this. */
  readonly size: number
}

const layout = { width: 960, left: 250, right: 70, top: 92, row: 18, barHeight: 9 }

/**
 * A picture of rank intervals as SVG: one line a country with its name, a bar from the lowest to the highest rank of the
 * interval, and a point at the rank itself.
 *
 * @param bars  in the order in which they are drawn, from the top
 * @example
 * const frame = { title: 'Ranks', subtitle: '', notes: [], size: 2 }
 * drawRankIntervals([{ country: 'A & B', score: 5, rank: 1, low: 1, high: 2 }], frame).includes('A &amp; B') // => true
 */
export const drawRankIntervals = (bars: readonly RankBar[], frame: RankIntervalsFrame): string => {
  const bottom = layout.top + bars.length * layout.row
  const x = scaleFor(frame.size)
  const drawing = [
    ...drawAxis(frame.size, x, bottom),
    ...bars.flatMap((bar, at) => drawBar(bar, layout.top + at * layout.row, x))
  ]
  return frameDrawing({ ...frame, width: layout.width, height: bottom + 26 }, drawing)
}

type Place = (rank: number) => number

const scaleFor =
  (size: number): Place =>
  rank => {
    const room = layout.width - layout.left - layout.right
    return round(layout.left + (size <= 1 ? room / 2 : ((rank - 1) / (size - 1)) * room))
  }

/** Ticks at 1 and at round ranks, above and below the bars. */
const drawAxis = (size: number, x: Place, bottom: number): string[] => {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 5000].find(each => size / each <= 12) ?? size
  const round = Array.from({ length: Math.floor(size / step) }, (_, at) => (at + 1) * step)
  const last = round.at(-1) ?? 1
  const ticks = [1, ...round.filter(rank => rank > 1), ...(size - last > step / 2 ? [size] : [])]
  return ticks.flatMap(rank => [
    `<line x1="${x(rank)}" x2="${x(rank)}" y1="${layout.top - 6}" y2="${bottom}" stroke="${colours.grid}"/>`,
    text(x(rank), layout.top - 12, String(rank), `text-anchor="middle" font-size="11" fill="${colours.faint}"`),
    text(x(rank), bottom + 14, String(rank), `text-anchor="middle" font-size="11" fill="${colours.faint}"`)
  ])
}

const drawBar = ({ country, score, rank, low, high }: RankBar, top: number, x: Place): string[] => {
  const middle = round(top + layout.row / 2)
  const [from, to] = [x(low) - 4, x(high) + 4]
  const bar = `x="${round(from)}" y="${round(middle - layout.barHeight / 2)}" width="${round(to - from)}" height="${layout.barHeight}" rx="4"`
  const said = `${country}: rank ${rank}, interval ${low} to ${high}`
  return [
    text(layout.left - 16, middle + 4, country, `text-anchor="end" fill="${colours.text}"`),
    `<rect ${bar} fill="${colours.bar}"><title>${escapeXml(said)}</title></rect>`,
    `<circle cx="${x(rank)}" cy="${middle}" r="3.5" fill="${colours.point}"/>`,
    text(
      layout.width - 20,
      middle + 4,
      score === null ? '' : String(score),
      `text-anchor="end" fill="${colours.faint}"`
    )
  ]
}

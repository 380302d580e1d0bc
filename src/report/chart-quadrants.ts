import { figure, word, type ChartFacts, type Drawing, type Mark } from './chart.js'
import { colours, dot, line, text } from './svg.js'

const layout = { left: 150, top: 84, size: 420, most: 10 }
/** Keeps a text readable above dots. */
const halo = `paint-order="stroke" stroke="${colours.ground}" stroke-width="4"`

const [right, bottom] = [layout.left + layout.size, layout.top + layout.size]
const x = (score: number): number => layout.left + (layout.size * score) / layout.most
const y = (score: number): number => bottom - (layout.size * score) / layout.most

const ticks = [0, 2, 4, 6, 8, 10].flatMap(score => [
  text(x(score), bottom + 16, String(score), `text-anchor="middle" font-size="11" fill="${colours.faint}"`),
  text(layout.left - 8, y(score) + 4, String(score), `text-anchor="end" font-size="11" fill="${colours.faint}"`)
])

const drawThresholds = (high: number | null): string[] =>
  high === null
    ? []
    : [
        line(x(high), layout.top, x(high), bottom, `stroke="${colours.faint}" stroke-dasharray="5 4"`),
        line(layout.left, y(high), right, y(high), `stroke="${colours.faint}" stroke-dasharray="5 4"`)
      ]

/** All countries as dots, and one that stands out, between the lines from which a score is high. */
export const drawQuadrants = (marks: readonly Mark[], { axes, high_from: high, country }: ChartFacts): Drawing => {
  const [first = '', second = ''] = axes
  const placed = marks.flatMap(mark =>
    typeof mark.x === 'number' && typeof mark.y === 'number' ? [{ mark, x: x(mark.x), y: y(mark.y) }] : []
  )
  const others = placed.filter(({ mark }) => mark.shown !== 'yes')
  const own = placed.filter(({ mark }) => mark.shown === 'yes')
  const say = ({ mark }: (typeof placed)[number]): string =>
    `${word(mark.country)}: ${first} ${figure(mark.x)}, ${second} ${figure(mark.y)}`
  return {
    height: bottom + 44,
    subtitle: `${second} over ${first.toLowerCase()}; ${placed.length} countries. High begins at the dashed lines${high === null ? '' : `, ${high.toFixed(2)}`}.`,
    description: own.map(say).join('; ') || `${country.name} has no score on an axis`,
    elements: [
      `<rect x="${layout.left}" y="${layout.top}" width="${layout.size}" height="${layout.size}" fill="none" stroke="${colours.grid}"/>`,
      ...drawThresholds(high),
      ...ticks,
      text((layout.left + right) / 2, bottom + 34, first, `text-anchor="middle" fill="${colours.text}"`),
      text(layout.left - 8, layout.top - 12, second, `text-anchor="middle" fill="${colours.text}"`),
      ...others.map(each => dot(each.x, each.y, 3, say(each), `fill="${colours.bar}" fill-opacity="0.8"`)),
      ...own.flatMap(each => [
        dot(each.x, each.y, 6, say(each), `fill="${colours.point}" stroke="${colours.ground}" stroke-width="1.5"`),
        text(each.x + 11, each.y + 4, word(each.mark.country), `${halo} font-weight="bold" fill="${colours.text}"`),
        text(
          each.x + 11,
          each.y + 19,
          `${figure(each.mark.x)} / ${figure(each.mark.y)}`,
          `${halo} fill="${colours.text}"`
        )
      ])
    ]
  }
}

import { ticksTo, word, type Draw } from './chart.js'
import { colours, dot, line, text } from './svg.js'

const layout = { left: 150, top: 104, size: 420 }
/** Keeps a text readable above dots. */
const halo = `paint-order="stroke" stroke="${colours.ground}" stroke-width="4"`

const [right, bottom] = [layout.left + layout.size, layout.top + layout.size]
interface Axes {
  readonly x: (score: number) => number
  readonly y: (score: number) => number
}

const axesTo = (max: number): Axes => ({
  x: score => layout.left + (layout.size * score) / max,
  y: score => bottom - (layout.size * score) / max
})

const drawTicks = (max: number, { x, y }: Axes): string[] =>
  ticksTo(max).flatMap(score => [
    text(x(score), bottom + 16, String(score), `text-anchor="middle" font-size="11" fill="${colours.faint}"`),
    text(layout.left - 8, y(score) + 4, String(score), `text-anchor="end" font-size="11" fill="${colours.faint}"`)
  ])

const drawThresholds = (high: number | null, { x, y }: Axes): string[] =>
  high === null
    ? []
    : [
        line(x(high), layout.top, x(high), bottom, `stroke="${colours.faint}" stroke-dasharray="5 4"`),
        line(layout.left, y(high), right, y(high), `stroke="${colours.faint}" stroke-dasharray="5 4"`)
      ]

/** All countries as dots, and one that stands out, between the lines from which a score is high. */
export const drawQuadrants: Draw = (marks, { axes, high_from: high, country, max }, { say, figure }) => {
  const { x, y } = axesTo(max)
  const [first = '', second = ''] = axes
  const placed = marks.flatMap(mark =>
    typeof mark.x === 'number' && typeof mark.y === 'number' ? [{ mark, x: x(mark.x), y: y(mark.y) }] : []
  )
  const others = placed.filter(({ mark }) => mark.shown !== 'yes')
  const own = placed.filter(({ mark }) => mark.shown === 'yes')
  const tell = ({ mark }: (typeof placed)[number]): string =>
    say('term', {
      label: word(mark.country),
      text: `${first} ${figure(mark.x)}${say('list_separator')}${second} ${figure(mark.y)}`
    })
  return {
    height: bottom + 44,
    subtitle: say('chart_quadrants_says', { first, second, count: placed.length, high: figure(high) }),
    description:
      own.map(tell).join(say('clause_separator')) || say('term', { label: country.name, text: say('no_score') }),
    elements: [
      `<rect x="${layout.left}" y="${layout.top}" width="${layout.size}" height="${layout.size}" fill="none" stroke="${colours.grid}"/>`,
      ...drawThresholds(high, { x, y }),
      ...drawTicks(max, { x, y }),
      text((layout.left + right) / 2, bottom + 34, first, `text-anchor="middle" fill="${colours.text}"`),
      text(layout.left - 8, layout.top - 12, second, `text-anchor="middle" fill="${colours.text}"`),
      ...others.map(each => dot(each.x, each.y, 3, tell(each), `fill="${colours.bar}" fill-opacity="0.8"`)),
      ...own.flatMap(each => [
        dot(each.x, each.y, 6, tell(each), `fill="${colours.point}" stroke="${colours.ground}" stroke-width="1.5"`),
        ...nameDot(each.x, each.y, [word(each.mark.country), `${figure(each.mark.x)} / ${figure(each.mark.y)}`])
      ])
    ]
  }
}

/** A name and figures beside a dot, on the side where there is room. */
const nameDot = (x: number, y: number, [name = '', figures = '']: readonly string[]): string[] => {
  const isLeft = x > layout.left + layout.size / 2
  const [from, anchor] = isLeft ? [x - 11, 'end'] : [x + 11, 'start']
  const attributes = `${halo} text-anchor="${anchor}" fill="${colours.text}"`
  return [text(from, y + 4, name, `font-weight="bold" ${attributes}`), text(from, y + 19, figures, attributes)]
}

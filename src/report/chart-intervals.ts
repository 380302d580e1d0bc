import { chartWidth, word, type Draw, type Mark, type Speech } from './chart.js'
import { colours, fitted, line, round, text } from './svg.js'

const layout = { left: 190, right: 90, top: 96, row: 40, bar: 12 }

/** Where the rank of each composite lies: a bar from the lowest to the highest rank of the interval, a point at the rank. */
export const drawIntervals: Draw = (marks, { level }, { say, figure }) => {
  const size = Math.max(2, ...marks.map(mark => Number(mark.size)))
  const room = chartWidth - layout.left - layout.right
  const x = (rank: number): number => round(layout.left + (room * (rank - 1)) / (size - 1))
  const bottom = layout.top + marks.length * layout.row
  const axis = [1, Math.round(size / 4), Math.round(size / 2), Math.round((3 * size) / 4), size].flatMap(rank => [
    line(x(rank), layout.top - 8, x(rank), bottom, `stroke="${colours.grid}"`),
    text(x(rank), layout.top - 14, String(rank), `text-anchor="middle" font-size="11" fill="${colours.faint}"`)
  ])
  const bars = marks.flatMap(({ label, rank, low, high, score }, at) => {
    const middle = layout.top + (at + 0.5) * layout.row
    const [from, to] = [x(Number(low)) - 3, x(Number(high)) + 3]
    const bar = `x="${round(from)}" y="${middle - layout.bar / 2}" width="${round(to - from)}" height="${layout.bar}" rx="4"`
    return [
      text(
        layout.left - 34,
        middle + 4,
        word(label),
        `text-anchor="end" ${fitted(word(label), layout.left - 44)} fill="${colours.text}"`
      ),
      `<rect ${bar} fill="${colours.bar}"/>`,
      `<circle cx="${x(Number(rank))}" cy="${middle}" r="4.5" fill="${colours.point}"/>`,
      text(from - 5, middle + 4, word(low), `text-anchor="end" font-size="11" fill="${colours.text}"`),
      text(to + 5, middle + 4, word(high), `font-size="11" fill="${colours.text}"`),
      text(chartWidth - 20, middle + 4, figure(score), `text-anchor="end" fill="${colours.faint}"`)
    ]
  })
  return {
    height: bottom + 10,
    subtitle: say('chart_intervals_says', { level: String(Number(((level ?? 0) * 100).toFixed(4))) }),
    description: marks.map(mark => tell(mark, say)).join(say('clause_separator')),
    elements: [...axis, ...bars]
  }
}

/** What a mark says in words. */
const tell = ({ label, rank, low, high }: Mark, say: Speech['say']): string =>
  say('term', {
    label: word(label),
    text: `${word(rank)}${say('list_separator')}${say('interval', { low: word(low), high: word(high) })}`
  })

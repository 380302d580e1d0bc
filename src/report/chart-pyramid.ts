import { chartWidth, word, type Draw, type Mark, type Speech } from './chart.js'
import { colours, fitted, round, text } from './svg.js'

const layout = { left: 190, right: 210, top: 78, row: 46, bar: 26 }

/** The composites as steps of a pyramid: the wider, the higher the score. */
export const drawPyramid: Draw = (marks, { max }, { say, figure }) => {
  const room = chartWidth - layout.left - layout.right
  const middle = layout.left + room / 2
  const elements = marks.flatMap((mark, at) => {
    const score = typeof mark.score === 'number' ? mark.score : 0
    const width = round((room * score) / max)
    const y = layout.top + at * layout.row
    const full = `x="${layout.left}" y="${y}" width="${room}" height="${layout.bar}" fill="none" stroke="${colours.grid}"`
    const bar = `x="${round(middle - width / 2)}" y="${y}" width="${width}" height="${layout.bar}" fill="${colours.bar}" stroke="${colours.point}"`
    return [
      `<rect ${full}/>`,
      `<rect ${bar}/>`,
      text(middle, y + 18, figure(mark.score), `text-anchor="middle" font-weight="bold" fill="${colours.text}"`),
      text(
        layout.left - 14,
        y + 18,
        word(mark.label),
        `text-anchor="end" ${fitted(word(mark.label), layout.left - 28)} fill="${colours.text}"`
      ),
      text(
        chartWidth - layout.right + 14,
        y + 12,
        word(mark.band_label),
        `${fitted(word(mark.band_label), layout.right - 28)} fill="${colours.text}"`
      ),
      text(chartWidth - layout.right + 14, y + 27, sayRank(mark, say), `font-size="11" fill="${colours.faint}"`)
    ]
  })
  return {
    height: layout.top + marks.length * layout.row,
    subtitle: say('chart_pyramid_says', { max: String(max) }),
    description: marks
      .map(mark => `${word(mark.label)} ${figure(mark.score)}${say('list_separator')}${sayRank(mark, say)}`)
      .join(say('clause_separator')),
    elements
  }
}

const sayRank = ({ rank, size }: Mark, say: Speech['say']): string =>
  rank == null ? say('unranked') : say('rank_of', { rank, size: size ?? 0 })

import { chartWidth, figure, word, type Drawing, type Mark } from './chart.js'
import { colours, round, text } from './svg.js'

const layout = { left: 190, right: 210, top: 78, row: 46, bar: 26, most: 10 }

/** The composites as steps of a pyramid: the wider, the higher the score. */
export const drawPyramid = (marks: readonly Mark[]): Drawing => {
  const room = chartWidth - layout.left - layout.right
  const middle = layout.left + room / 2
  const elements = marks.flatMap((mark, at) => {
    const score = typeof mark.score === 'number' ? mark.score : 0
    const width = round((room * score) / layout.most)
    const y = layout.top + at * layout.row
    const full = `x="${layout.left}" y="${y}" width="${room}" height="${layout.bar}" fill="none" stroke="${colours.grid}"`
    const bar = `x="${round(middle - width / 2)}" y="${y}" width="${width}" height="${layout.bar}" fill="${colours.bar}" stroke="${colours.point}"`
    return [
      `<rect ${full}/>`,
      `<rect ${bar}/>`,
      text(middle, y + 18, figure(mark.score), `text-anchor="middle" font-weight="bold" fill="${colours.text}"`),
      text(layout.left - 14, y + 18, word(mark.label), `text-anchor="end" fill="${colours.text}"`),
      text(chartWidth - layout.right + 14, y + 12, sayBand(mark), `fill="${colours.text}"`),
      text(chartWidth - layout.right + 14, y + 27, sayRank(mark), `font-size="11" fill="${colours.faint}"`)
    ]
  })
  return {
    height: layout.top + marks.length * layout.row,
    subtitle: 'The frame is the whole scale, to 10; the rank is that in the world, 1 for the highest score.',
    description: marks.map(mark => `${word(mark.label)} ${figure(mark.score)}, ${sayRank(mark)}`).join('; '),
    elements
  }
}

const sayBand = ({ band }: Mark): string => word(band).replaceAll('_', ' ')

const sayRank = ({ rank, size }: Mark): string => (rank == null ? 'unranked' : `rank ${rank} of ${size ?? ''}`)

import { chartWidth, ticksTo, word, type Draw, type Mark, type Speech } from './chart.js'
import { colours, fitted, line, round, text } from './svg.js'

const layout = { left: 300, right: 60, top: 92, row: 17, bar: 9, group: 24 }

type Place = (score: number) => number

/** Every indicator as a bar, with a tick where the average of the region is. */
export const drawIndicators: Draw = (marks, { max, region }, speech) => {
  const { say, figure } = speech
  const x: Place = score => layout.left + ((chartWidth - layout.left - layout.right) * score) / max
  let y = layout.top
  let group = ''
  const elements = marks.flatMap(mark => {
    const heading = word(mark.group_label)
    const isNew = heading !== group
    if (isNew) y += layout.group
    group = heading
    const top = y
    y += layout.row
    const title = text(20, top - 6, heading, `font-weight="bold" fill="${colours.text}"`)
    return [...(isNew ? [title] : []), ...drawIndicator(mark, top, x, speech)]
  })
  const axis = ticksTo(max).flatMap(score => [
    line(x(score), layout.top, x(score), y, `stroke="${colours.grid}"`),
    text(x(score), layout.top - 6, String(score), `text-anchor="middle" font-size="11" fill="${colours.faint}"`)
  ])
  return {
    height: y + 6,
    subtitle: say('chart_indicators_says', { scope: region }),
    description: marks
      .map(mark => `${word(mark.label)} ${figure(mark.score)} (${figure(mark.region)})`)
      .join(say('clause_separator')),
    elements: [...axis, ...elements]
  }
}

const drawIndicator = ({ label, score, region }: Mark, top: number, x: Place, { say, figure }: Speech): string[] => {
  const middle = top + layout.row / 2
  const name = text(
    layout.left - 10,
    middle + 4,
    word(label),
    `text-anchor="end" ${fitted(word(label), layout.left - 24, 11)} fill="${colours.text}"`
  )
  if (typeof score !== 'number')
    return [name, text(x(0) + 4, middle + 4, say('no_score'), `font-size="11" fill="${colours.faint}"`)]
  const bar = `x="${round(x(0))}" y="${round(middle - layout.bar / 2)}" width="${round(x(score) - x(0))}" height="${layout.bar}" fill="${colours.bar}"`
  const tick =
    typeof region === 'number'
      ? [line(x(region), middle - 7, x(region), middle + 7, `stroke="${colours.point}" stroke-width="2.5"`)]
      : []
  const value = text(
    chartWidth - 20,
    middle + 4,
    figure(score),
    `text-anchor="end" font-size="11" fill="${colours.faint}"`
  )
  return [name, `<rect ${bar}/>`, ...tick, value]
}

import { chartWidth, word, type Draw, type Mark, type Speech } from './chart.js'
import { colours, dot, fitted, line, text } from './svg.js'

const layout = { left: 190, right: 250, top: 104, height: 260, gap: 16 }

/** Each composite as a line from its score before to its score now. */
export const drawChanges: Draw = (marks, _, { say, figure, signed }) => {
  const scores = marks
    .flatMap(({ from, to }) => [from, to])
    .flatMap(score => (typeof score === 'number' ? [score] : []))
  if (scores.length === 0) return nothing(say)
  const [low, high] = [Math.min(...scores) - 0.1, Math.max(...scores) + 0.1]
  const y = (score: number): number => layout.top + (layout.height * (high - score)) / (high - low)
  const [left, right] = [layout.left, chartWidth - layout.right]
  const heads = [
    text(left, layout.top - 14, word(marks[0]?.from_edition), `text-anchor="middle" fill="${colours.text}"`),
    text(right, layout.top - 14, word(marks[0]?.to_edition), `text-anchor="middle" fill="${colours.text}"`)
  ]
  const slopes = marks.flatMap(({ from, to, label }) =>
    typeof from === 'number' && typeof to === 'number'
      ? [
          line(left, y(from), right, y(to), `stroke="${colours.point}" stroke-width="2"`),
          dot(left, y(from), 4, `${word(label)} ${figure(from)}`, `fill="${colours.point}"`),
          dot(right, y(to), 4, `${word(label)} ${figure(to)}`, `fill="${colours.point}"`)
        ]
      : []
  )
  const before = spread(marks, 'from', y).map(({ mark, at }) => {
    const said = `${word(mark.label)} ${figure(mark.from)}`
    return text(left - 12, at + 4, said, `text-anchor="end" ${fitted(said, layout.left - 24)} fill="${colours.text}"`)
  })
  const after = spread(marks, 'to', y).map(({ mark, at }) => {
    const said = `${figure(mark.to)} (${signed(mark.delta)}) ${word(mark.label)}`
    return text(right + 12, at + 4, said, `${fitted(said, layout.right - 24)} fill="${colours.text}"`)
  })
  return {
    height: layout.top + layout.height + 24,
    subtitle: say('chart_changes_says'),
    description: marks.map(mark => tell(mark, { say, figure, signed })).join(say('clause_separator')),
    elements: [...heads, ...slopes, ...before, ...after]
  }
}

/** What a mark says in words. */
const tell = (mark: Mark, { say, figure, signed }: Speech): string => {
  const move = say('from_to', { from: figure(mark.from), to: figure(mark.to) })
  return `${word(mark.label)} ${move} (${signed(mark.delta)})`
}

const nothing = (say: Speech['say']) => ({
  height: layout.top + 20,
  subtitle: say('first_edition'),
  description: say('first_edition'),
  elements: []
})

/** Marks from the top, pushed apart where their labels would overlap. */
const spread = (marks: readonly Mark[], end: 'from' | 'to', y: (score: number) => number) => {
  let below = -Infinity
  return marks
    .flatMap(mark => {
      const score = mark[end]
      return typeof score === 'number' ? [{ mark, at: y(score) }] : []
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ mark, at }) => {
      below = Math.max(at, below + layout.gap)
      return { mark, at: below }
    })
}

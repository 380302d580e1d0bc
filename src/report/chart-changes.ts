import { chartWidth, figure, word, type Drawing, type Mark } from './chart.js'
import { colours, dot, line, text } from './svg.js'

const layout = { left: 190, right: 190, top: 84, height: 260, gap: 16 }

/** Each composite as a line from its score before to its score now. */
export const drawChanges = (marks: readonly Mark[]): Drawing => {
  const scores = marks
    .flatMap(({ from, to }) => [from, to])
    .flatMap(score => (typeof score === 'number' ? [score] : []))
  if (scores.length === 0) return nothing
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
  const before = spread(marks, 'from', y).map(({ mark, at }) =>
    text(left - 12, at + 4, `${word(mark.label)} ${figure(mark.from)}`, `text-anchor="end" fill="${colours.text}"`)
  )
  const after = spread(marks, 'to', y).map(({ mark, at }) =>
    text(right + 12, at + 4, `${figure(mark.to)} (${signed(mark.delta)}) ${word(mark.label)}`, `fill="${colours.text}"`)
  )
  return {
    height: layout.top + layout.height + 24,
    subtitle: 'Index points; in brackets the change. Where indicators were added, it is not like for like.',
    description: marks.map(mark => `${word(mark.label)} from ${figure(mark.from)} to ${figure(mark.to)}`).join('; '),
    elements: [...heads, ...slopes, ...before, ...after]
  }
}

const nothing: Drawing = {
  height: layout.top + 20,
  subtitle: 'This is the first edition: there is none before it.',
  description: 'No change: this is the first edition',
  elements: []
}

const signed = (delta: unknown): string =>
  typeof delta === 'number' ? `${delta > 0 ? '+' : ''}${delta.toFixed(2)}` : 'no change to compare'

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

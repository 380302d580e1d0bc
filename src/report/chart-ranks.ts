import { chartWidth, word, type Draw, type Mark, type Speech } from './chart.js'
import { colours, dot, fitted, line, text } from './svg.js'

/** Keeps a figure readable above lines. */
const halo = `paint-order="stroke" stroke="${colours.ground}" stroke-width="4"`
const layout = { left: 70, right: 230, top: 104, height: 260 }
const dashes = ['none', '7 4', '2 3', '9 3 2 3']

/** The rank of each composite from edition to edition: 1 is at the top. */
export const drawRanks: Draw = (marks, _, { say }) => {
  const editions = [...new Set(marks.map(({ edition }) => word(edition)))]
  const nodes = [...new Set(marks.map(({ node }) => word(node)))]
  const size = Math.max(1, ...marks.map(({ size: of }) => Number(of)))
  const room = chartWidth - layout.left - layout.right
  const x = (at: number): number => layout.left + (editions.length > 1 ? (room * at) / (editions.length - 1) : room / 2)
  const ranks = marks.flatMap(({ rank }) => (typeof rank === 'number' ? [rank] : []))
  const [best, worst] = [Math.max(1, Math.min(...ranks, size) - 3), Math.min(size, Math.max(...ranks, 1) + 3)]
  const y = (rank: number): number => layout.top + (layout.height * (rank - best)) / Math.max(1, worst - best)
  const axis = editions.flatMap((edition, at) => [
    line(x(at), layout.top - 8, x(at), layout.top + layout.height, `stroke="${colours.grid}"`),
    text(x(at), layout.top - 14, edition, `text-anchor="middle" fill="${colours.text}"`)
  ])
  const ends = [best, worst].map(rank =>
    text(layout.left - 34, y(rank) + 4, String(rank), `text-anchor="end" font-size="11" fill="${colours.faint}"`)
  )
  const labels = placeLabels(nodes, marks, editions.at(-1) ?? '', y)
  const lines = nodes.flatMap((node, at) => {
    const points = marks.flatMap(mark =>
      mark.node === node && typeof mark.rank === 'number'
        ? [{ x: x(editions.indexOf(word(mark.edition))), y: y(mark.rank), mark }]
        : []
    )
    return drawLine(points, dashes[at % dashes.length] ?? 'none', say)
  })
  const figures = editions.flatMap((edition, at) => {
    const own = marks.flatMap(mark => (mark.edition === edition && typeof mark.rank === 'number' ? [mark.rank] : []))
    return placeRanks(own, x(at), y)
  })
  return {
    height: layout.top + layout.height + 24,
    subtitle: say('chart_ranks_says', { size: String(size) }),
    description: marks.map(mark => tell(mark, say)).join(say('clause_separator')),
    elements: [...axis, ...ends, ...lines, ...figures, ...labels]
  }
}

/** What a mark says in words. */
const tell = ({ label, edition, rank }: Mark, say: Speech['say']): string =>
  say('term', { label: `${word(label)} ${word(edition)}`, text: String(rank ?? say('unranked')) })

interface Point {
  readonly x: number
  readonly y: number
  readonly mark: Mark
}

const drawLine = (points: readonly Point[], dash: string, say: Speech['say']): string[] => {
  const stroke = `stroke="${colours.point}" stroke-width="2" stroke-dasharray="${dash}"`
  const lines = points.slice(1).map((point, before) => {
    const from = points[before] ?? point
    return line(from.x, from.y, point.x, point.y, stroke)
  })
  const dots = points.flatMap(({ x, y, mark: { label, edition, rank } }) => [
    dot(x, y, 4, say('term', { label: `${word(label)} ${word(edition)}`, text: word(rank) }), `fill="${colours.point}"`)
  ])
  return [...lines, ...dots]
}

/** The ranks of an edition beside their dots, each said once, pushed apart where they would overlap. */
const placeRanks = (ranks: readonly number[], x: number, y: (rank: number) => number): string[] => {
  let below = -Infinity
  return [...new Set(ranks)]
    .toSorted((a, b) => a - b)
    .map(rank => {
      below = Math.max(y(rank), below + 13)
      return text(x - 9, below + 4, String(rank), `${halo} text-anchor="end" font-size="11" fill="${colours.text}"`)
    })
}

/** Names at the right end of the lines, pushed apart where they would overlap. */
const placeLabels = (
  nodes: readonly string[],
  marks: readonly Mark[],
  last: string,
  y: (rank: number) => number
): string[] => {
  const wanted = nodes
    .flatMap((node, at) => {
      const mark = marks.find(each => each.node === node && each.edition === last)
      return typeof mark?.rank === 'number' ? [{ label: word(mark.label), y: y(mark.rank), at }] : []
    })
    .toSorted((a, b) => a.y - b.y)
  let below = -Infinity
  return wanted.flatMap(({ label, y: place, at }) => {
    below = Math.max(place, below + 16)
    const from = chartWidth - layout.right + 14
    return [
      line(
        from,
        below,
        from + 30,
        below,
        `stroke="${colours.point}" stroke-width="2" stroke-dasharray="${dashes[at % dashes.length] ?? 'none'}"`
      ),
      text(from + 38, below + 4, label, `${fitted(label, layout.right - 62)} fill="${colours.text}"`)
    ]
  })
}

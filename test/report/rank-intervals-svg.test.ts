import t from 'tap'
import { drawRankIntervals } from '../../src/report/rank-intervals-svg.js'
import { placeBetween, shapesOf } from '../support/drawing.js'

const frame = { title: 'Ranks', subtitle: '', notes: [] }

t.test('an axis of ranks begins at 1 and names each of its ranks once, above and below', async t => {
  for (let size = 1; size <= 300; size++) {
    const ticks = shapesOf(drawRankIntervals([], { ...frame, size })).filter(
      ({ kind, said }) => kind === 'text' && /^\d+$/.test(said)
    )
    const above = ticks.filter((_, at) => at % 2 === 0).map(({ said }) => Number(said))
    const below = ticks.filter((_, at) => at % 2 === 1).map(({ said }) => Number(said))
    const rising = above.every((rank, at) => at === 0 || rank > (above[at - 1] ?? Infinity))
    const fits = above.length <= 14 && (above.at(-1) ?? 0) <= size && (above.at(-1) ?? 0) > size * 0.9 - 1
    t.ok(above[0] === 1 && rising && fits && above.join() === below.join(), `${size}: ${above.join()}`)
  }
})

t.test('a bar reaches from the lowest rank to the highest, its point is at the rank', async t => {
  const bars = [
    { country: 'A & B', score: '6.10', rank: 1, low: 1, high: 3 },
    { country: 'C', score: null, rank: 20, low: 12, high: 25 }
  ]
  const shapes = shapesOf(drawRankIntervals(bars, { ...frame, size: 25 }))
  const tick = (rank: string): number => shapes.find(({ said }) => said === rank)?.number('x') ?? NaN
  const x = placeBetween([1, tick('1')], [25, tick('25')])
  const drawn = shapes.filter(({ attribute }) => attribute('rx') === '4')
  const points = shapes.filter(({ kind }) => kind === 'circle')
  t.strictSame(
    drawn.map(({ said }) => said),
    ['A &amp; B: rank 1, interval 1 to 3', 'C: rank 20, interval 12 to 25']
  )
  for (const [at, { rank, low, high }] of bars.entries()) {
    const [bar, point] = [drawn[at], points[at]]
    if (!bar || !point) return t.fail('a bar and a point')
    const places = [bar.number('x'), bar.number('x') + bar.number('width'), point.number('cx')]
    t.strictSame(places.map(Math.round), [x(low) - 4, x(high) + 4, x(rank)].map(Math.round))
    t.equal(bar.number('y') + bar.number('height') / 2, point.number('cy'))
  }
})

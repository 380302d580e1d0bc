import t, { type Test } from 'tap'
import type { ChartKind } from '../../src/answers/profile/marks.js'
import { pictureChart } from '../../src/report/charts.js'
import { figuresIn, placeBetween, shapesOf, type Shape } from '../support/drawing.js'
import { index } from '../support/shipped.js'

const near = (t: Test, found: number, wanted: number, title: string): void => {
  t.ok(Math.abs(found - wanted) <= 0.02, `${title}: ${found}, not ${wanted}`)
}
const drawn = (chart: ChartKind, country: string, edition = '2023') => {
  const shapes = shapesOf(pictureChart(index.chart({ edition, chart, country })))
  const of = (kind: string, holds: (each: Shape) => boolean = () => true): Shape[] =>
    shapes.filter(each => each.kind === kind && holds(each))
  const axis = (along: 'x' | 'y', holds: (each: Shape) => boolean) => {
    const ticks = of('text', each => /^\d+$/.test(each.said) && holds(each))
    const [first, last] = [ticks[0], ticks.at(-1)]
    if (!first || !last) throw new Error('no axis')
    return placeBetween([Number(first.said), first.number(along)], [Number(last.said), last.number(along)])
  }
  return { of, axis, says: of('desc')[0]?.said.split('; ') ?? [] }
}

for (const country of ['KAZ', 'MMR']) {
  t.test(
    `steps of a pyramid are as wide as scores of ${country} are high, in the middle of the whole scale`,
    async t => {
      const { of, says } = drawn('pyramid', country)
      const [frames, bars] = [
        of('rect', each => each.attribute('fill') === 'none'),
        of('rect', each => each.attribute('fill') === '#8fb3d9')
      ]
      t.equal(bars.length, 4)
      for (const [at, bar] of bars.entries()) {
        const [frame, [score = 0, rank, size]] = [frames[at], figuresIn(says[at] ?? '')]
        if (!frame) return t.fail('a frame')
        near(t, bar.number('width'), (frame.number('width') * score) / 10, `width of ${score}`)
        near(t, bar.number('x') + bar.number('width') / 2, frame.number('x') + frame.number('width') / 2, 'middle')
        t.equal(bar.number('y'), frame.number('y'))
        const beside = of('text', ({ number }) => number('y') > bar.number('y') && number('y') < bar.number('y') + 30)
        t.match(beside.map(({ said }) => said).join(), `${rank ?? ''} of ${size ?? ''}`)
        t.equal(
          beside.filter(({ number }) => number('y') === bar.number('y') + 18).length,
          2,
          'figure and name on a line'
        )
      }
    }
  )

  t.test(`ranks of ${country} stand at their places, joined by lines of the kind that their names have`, async t => {
    const { of, axis, says } = drawn('ranks', country)
    const y = axis('y', each => each.attribute('x') === '36')
    const editions = of('text', ({ attribute, said }) => attribute('text-anchor') === 'middle' && /^20\d\d$/.test(said))
    const dots = of('circle')
    t.strictSame(dots.map(({ said }) => said).toSorted(), says.toSorted())
    for (const dot of dots) {
      const [edition, rank = 0] = figuresIn(dot.said)
      near(t, dot.number('cy') + 4, y(rank), dot.said)
      t.equal(dot.number('cx'), editions.find(({ said }) => said === String(edition))?.number('x'))
    }
    const lines = of('line', each => each.attribute('stroke-dasharray') !== '')
    for (const name of of('text', ({ number, attribute }) => number('x') > 540 && attribute('font-size') === '12')) {
      const own = dots.filter(({ said }) => said.startsWith(`${name.said} 20`))
      t.equal(own.length, 3)
      const beside = lines.find(
        ({ number }) => number('x1') > 500 && number('y1') === Number((name.number('y') - 4).toFixed(2))
      )
      const dash = beside?.attribute('stroke-dasharray')
      const joins = own.slice(1).map((to, before) => [own[before], to])
      const ends = lines.filter(each => each.number('x1') < 490 && each.attribute('stroke-dasharray') === dash)
      t.strictSame(
        ends.map(({ number }) => ['x1', 'y1', 'x2', 'y2'].map(number)),
        joins.map(pair => pair.flatMap(each => [each?.number('cx'), each?.number('cy')]))
      )
    }
  })

  t.test(`scores of ${country} before and now stand at their places`, async t => {
    const { of, says } = drawn('changes', country)
    const dots = of('circle')
    t.strictSame(
      says.map(text => figuresIn(text).slice(0, 2)),
      [0, 2, 4, 6].map(at => [dots[at], dots[at + 1]].flatMap(dot => figuresIn(dot?.said ?? '')))
    )
    const scoreIn = (dot: Shape): number => figuresIn(dot.said)[0] ?? 0
    const ordered = dots.toSorted((a, b) => scoreIn(a) - scoreIn(b))
    const [low, high] = [ordered[0], ordered.at(-1)]
    if (!low || !high) return t.fail('dots')
    const y = placeBetween([scoreIn(low), low.number('cy')], [scoreIn(high), high.number('cy')])
    for (const dot of dots) t.ok(Math.abs(dot.number('cy') - y(scoreIn(dot))) < 3, dot.said)
    t.ok(low.number('cy') > high.number('cy'), 'higher scores are higher up')
    const names = of('text', ({ said }) => /^[^:]*\d\.\d\d/.test(said))
    const isBeside = (name: Shape, { said, number }: Shape): boolean =>
      said.split(/ (?=\d)/).every(part => name.said.includes(part)) && Math.abs(name.number('y') - number('cy')) < 40
    t.equal(names.filter(name => dots.some(dot => isBeside(name, dot))).length, dots.length)
  })

  t.test(`intervals of ${country} reach from their lowest rank to their highest`, async t => {
    const { of, axis, says } = drawn('intervals', country)
    const x = axis('x', each => each.attribute('text-anchor') === 'middle')
    const [bars, dots] = [of('rect', each => each.attribute('rx') !== ''), of('circle')]
    t.equal(bars.length, 4)
    for (const [at, bar] of bars.entries()) {
      const [rank = 0, low = 0, high = 0] = figuresIn(says[at] ?? '')
      near(t, bar.number('x'), x(low) - 3, `low ${low}`)
      near(t, bar.number('x') + bar.number('width'), x(high) + 3, `high ${high}`)
      near(t, dots[at]?.number('cx') ?? 0, x(rank), `rank ${rank}`)
    }
  })

  t.test(`bars of the indicators of ${country} end at their scores, ticks stand at the averages`, async t => {
    const { of, axis, says } = drawn('indicators', country)
    const x = axis('x', each => each.attribute('text-anchor') === 'middle')
    const [bars, ticks] = [
      of('rect', each => each.attribute('height') === '9'),
      of('line', each => each.attribute('stroke-width') === '2.5')
    ]
    t.strictSame([bars.length, ticks.length], [32, 32])
    const heads = of('text', each => each.attribute('font-weight') === 'bold' && each.attribute('font-size') === '')
    t.equal(new Set(heads.map(({ said }) => said)).size, heads.length, 'each group is named once')
    for (const [at, bar] of bars.entries()) {
      const [score = 0, average = 0] = figuresIn(says[at] ?? '')
      near(t, bar.number('x') + bar.number('width'), x(score), says[at] ?? '')
      near(t, ticks[at]?.number('x1') ?? 0, x(average), says[at] ?? '')
    }
  })

  t.test(`countries stand at their two scores, ${country} larger than the others`, async t => {
    const { of, axis, says } = drawn('quadrants', country)
    const x = axis('x', each => each.number('y') === 540)
    const y = axis('y', each => each.number('x') === 142)
    const dots = of('circle')
    t.equal(dots.length, 193)
    for (const dot of dots) {
      const [across = 0, up = 0] = figuresIn(dot.said)
      near(t, dot.number('cx'), x(across), dot.said)
      near(t, dot.number('cy') + 4, y(up), dot.said)
    }
    t.strictSame(
      dots.filter(each => each.number('r') === 6).map(({ said }) => said),
      says
    )
    const [upright, level] = of('line', each => each.attribute('stroke-dasharray') === '5 4')
    near(t, upright?.number('x1') ?? 0, x(5.5), 'high from, across')
    near(t, (level?.number('y1') ?? 0) + 4, y(5.5), 'high from, up')
  })
}

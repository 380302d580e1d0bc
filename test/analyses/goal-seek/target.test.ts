import t from 'tap'
import { intervalsOf, type Bound, type Target } from '../../../src/analyses/goal-seek/target.js'
import { fraction, parseDecimal } from '../../../src/exact/fraction.js'
import { scoreEdition } from '../../../src/scoring/edition.js'
import { shown } from '../../support/formulas.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'

const framework = (boundary: string) =>
  frameworkOf(`
tree:
  top: { formula: mean(children), children: [a] }
  other: { formula: mean(children), children: [b] }
quadrants:
  axes: [other, top]
  high_from: 5.5
  labels: { low_low: { en: ll }, low_high: { en: lh }, high_low: { en: hl }, high_high: { en: hh } }
bands:
  boundary: ${boundary}
  reference: none
  scales:
    top:
      - { id: poor, from: 1, label: { en: poor } }
      - { id: fair, from: 4, label: { en: fair } }
      - { id: rich, from: 8, label: { en: rich } }
`)

const editionWith = (boundary = 'lower_included') =>
  scoreEdition(
    framework(boundary),
    observationsOf(['a', 'b'], {
      OWN: [fraction(3), fraction(1)],
      ONE: [fraction(7), fraction(1)],
      TWO: [fraction(7), fraction(1)],
      SIX: [fraction(16, 3), fraction(1)],
      NIL: [null, fraction(1)]
    })
  )

const world = { id: 'world', positions: [0, 1, 2, 3, 4] }
const write = (bound: Bound | null | undefined): string =>
  bound ? `${bound.included ? '' : 'not '}${shown(bound.score)}` : 'none'

const boundsOf = (target: Target, boundary?: string): Record<string, string[]> =>
  Object.fromEntries(
    [...intervalsOf(editionWith(boundary), 'OWN', target)].map(([node, { from, to }]) => [
      node,
      [write(from), write(to)]
    ])
  )

t.test(
  'a rank or one nearer to 1 is a score as high as that of the others at this rank; missing ones do not count',
  async t => {
    const least = (atMost: number, positions = world.positions) =>
      boundsOf({ kind: 'rank', node: 'top', scope: { id: 'some', positions }, atMost })
    t.strictSame(
      [1, 2, 3, 4].map(rank => least(rank).top?.[0]),
      ['7', '7', '16/3', 'none']
    )
    t.strictSame(least(1, [1, 2, 3]), { top: ['7', 'none'] }, 'whether or not the country is of the scope')
    t.strictSame(least(1, [0]), { top: ['none', 'none'] }, 'alone it is first')
  }
)

t.test('a rank or one further from 1 is a score below that of the others before this rank', async t => {
  const most = (atLeast: number) => boundsOf({ kind: 'rank', node: 'a', scope: world, atLeast }).a?.[1]
  t.strictSame([1, 2, 3, 4].map(most), ['none', 'not 7', 'not 7', 'not 16/3'])
})

t.test('a band ends where the next begins, and the boundary rule says to which of them the bound belongs', async t => {
  const inBand = (at: number, boundary: string) => {
    const { framework: of } = editionWith(boundary)
    const band = of.bands?.scales.top?.[at]
    if (!band) throw new Error('there is a band')
    const edition = scoreEdition(of, observationsOf(['a', 'b'], { OWN: [fraction(3), fraction(1)] }))
    const { from, to } = intervalsOf(edition, 'OWN', { kind: 'band', node: 'a', band }).get('a') ?? {}
    return [write(from), write(to)]
  }
  t.strictSame(
    [0, 1, 2].map(at => inBand(at, 'lower_included')),
    [
      ['1', 'not 4'],
      ['4', 'not 8'],
      ['8', 'none']
    ]
  )
  t.strictSame(
    [0, 1, 2].map(at => inBand(at, 'lower_excluded')),
    [
      ['not 1', '4'],
      ['not 4', '8'],
      ['not 8', 'none']
    ]
  )
})

t.test('a quadrant is one interval on each axis; the threshold is high', async t => {
  t.strictSame(boundsOf({ kind: 'quadrant', quadrant: 'low_high' }), {
    other: ['none', 'not 11/2'],
    top: ['11/2', 'none']
  })
  t.strictSame(boundsOf({ kind: 'quadrant', quadrant: 'high_low' }), {
    other: ['11/2', 'none'],
    top: ['none', 'not 11/2']
  })
})

t.test('a score is at least and at most what is asked', async t => {
  const node = 'top'
  t.strictSame(boundsOf({ kind: 'score', node, atLeast: parseDecimal('4.1'), atMost: fraction(5) }), {
    top: ['41/10', '5']
  })
})

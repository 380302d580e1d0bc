import fc from 'fast-check'
import type { Movable } from '../../src/analyses/goal-seek/goal-seek.js'
import type { Target } from '../../src/analyses/goal-seek/target.js'
import type { Quadrant } from '../../src/analyses/ranking/quadrant.js'
import { fraction, type Fraction } from '../../src/exact/fraction.js'
import { scoreEdition, scoreOf, type ScoredEdition } from '../../src/scoring/edition.js'
import { frameworkOf, observationsOf } from './frameworks.js'

/** A small edition, and what is asked of its first country. */
export interface Case {
  readonly edition: ScoredEdition
  readonly target: Target
  readonly movables: readonly Movable[]
}

/** The country that is asked about. */
export const own = 'AAA'
export const indicators = ['a', 'b', 'c', 'd', 'e']

const formulas = fc.record({
  root: fc.constantFrom(
    'mean(children)',
    '0.5 * left + right / 3 - 1',
    'right - (left + 2) * 0.25',
    'left + 2 * right'
  ),
  left: fc.constantFrom(
    'mean(children)',
    'weighted_mean(a, 2, b, 1, c, 0.5)',
    'a + b - c',
    'goalposts(a, 1, 4) + mean(b, c)'
  ),
  right: fc.constantFrom(
    'mean(children)',
    'weighted_mean(d, 1, e, 3)',
    '(3 * d - e) / 2',
    '-d + e * 2',
    '2 ^ 2 - d - e'
  ),
  boundary: fc.constantFrom('lower_included', 'lower_excluded'),
  low: fc.integer({ min: -2, max: 3 }),
  width: fc.constantFrom(1, 0.5, 0.05)
})

type Formulas = typeof formulas extends fc.Arbitrary<infer T> ? T : never

const textOf = ({ root, left, right, boundary, low, width }: Formulas): string => `
tree:
  root:
    formula: "${root}"
    children:
      left: { formula: "${left}", children: [a, b, c] }
      right: { formula: "${right}", children: [d, e] }
quadrants:
  axes: [left, right]
  high_from: 2
  labels: { low_low: { en: ll }, low_high: { en: lh }, high_low: { en: hl }, high_high: { en: hh } }
bands:
  boundary: ${boundary}
  reference: none
  scales:
    root:
      - { id: bottom, from: ${low}, label: { en: bottom } }
      - { id: middle, from: ${low + 1}, label: { en: middle } }
      - { id: top, from: ${low + 1 + width}, label: { en: top } }
`

const halves = fc.integer({ min: 2, max: 8 }).map(half => fraction(half, 2))
const row = fc.array(halves, { minLength: indicators.length, maxLength: indicators.length })

const editionOf = (of: Formulas, rows: readonly (readonly Fraction[])[]): ScoredEdition => {
  const scores = rows.map((scores, at) => [`${'ABCD'[at] ?? ''}AA`, scores] as const)
  return scoreEdition(frameworkOf(textOf(of)), observationsOf(indicators, Object.fromEntries(scores)))
}

const quarters = fc.integer({ min: -8, max: 24 }).map(quarter => fraction(quarter, 4))
const targetOf = ({ framework }: ScoredEdition): fc.Arbitrary<Target> => {
  const node = fc.constantFrom('root', 'left', 'right', 'b')
  const ranked = fc.constantFrom([0, 1, 2, 3], [1, 2], [2]).chain(positions => {
    const size = new Set([0, ...positions]).size
    return fc.record({
      kind: fc.constant('rank' as const),
      node,
      scope: fc.constant({ id: 'some', positions }),
      rank: fc.integer({ min: 1, max: size })
    })
  })
  const bands = framework.bands?.scales.root ?? []
  const quadrants: Quadrant[] = ['low_low', 'low_high', 'high_low', 'high_high']
  return fc.oneof(
    fc.record({ kind: fc.constant('score' as const), node, atLeast: quarters }),
    fc.record({ kind: fc.constant('score' as const), node, atMost: quarters }),
    fc
      .record({ kind: fc.constant('score' as const), node, atLeast: quarters })
      .map(of => ({ ...of, atMost: of.atLeast })),
    ranked.map(({ rank, ...of }) => ({ ...of, atMost: rank })),
    ranked.map(({ rank, ...of }) => ({ ...of, atLeast: rank })),
    fc.record({
      kind: fc.constant('country' as const),
      node,
      side: fc.constantFrom('on_par_with' as const, 'above' as const, 'below' as const),
      iso3: fc.constantFrom('BAA', 'CAA', 'DAA')
    }),
    fc.record({ kind: fc.constant('band' as const), node, band: fc.constantFrom(...bands) }),
    fc.record({ kind: fc.constant('quadrant' as const), quadrant: fc.constantFrom(...quadrants) })
  )
}

/** Up to four indicators that may move by up to three half points, each at a cost of its own. */
const movablesOf = (edition: ScoredEdition): fc.Arbitrary<Movable[]> =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...indicators), fc.nat(1), fc.nat(2), fc.constantFrom([1, 1], [1, 2], [2, 1], [3, 10])),
      { minLength: 1, maxLength: 4 }
    )
    .map(chosen => {
      const step = fraction(1, 2)
      const byId = new Map(chosen.map(([id, ...freedom]) => [id, freedom]))
      return indicators.flatMap((indicator): Movable[] => {
        const [down = 0, up = 0, price = [1, 1]] = byId.get(indicator) ?? []
        const score = scoreOf(edition, indicator, own) as Fraction
        const [min, max] = [score.sub(step.mul(down)), score.add(step.mul(up))]
        return byId.has(indicator) ? [{ indicator, score, min, max, step, cost: fraction(price[0], price[1]) }] : []
      })
    })

/** Cases of every kind of target over linear formulas, weights, costs and limits of many kinds. */
export const cases: fc.Arbitrary<Case> = fc
  .tuple(formulas, fc.array(row, { minLength: 4, maxLength: 4 }))
  .map(([of, rows]) => editionOf(of, rows))
  .chain(edition =>
    fc.record({ edition: fc.constant(edition), target: targetOf(edition), movables: movablesOf(edition) })
  )

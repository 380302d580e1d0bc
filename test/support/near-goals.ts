import fc from 'fast-check'
import type { Movable } from '../../src/analyses/goal-seek/goal-seek.js'
import { fraction, type Fraction } from '../../src/exact/fraction.js'
import { scoreOf } from '../../src/scoring/edition.js'
import { cases, indicators, own, type Case } from './goal-cases.js'

const offsets = fc.constantFrom(-4, -3, -2, -1, 1, 2, 3, 4)

/** Goals a little above or below the present score, by up to three indicators that cost the same or twice as much. */
export const nearCases: fc.Arbitrary<Case> = fc.noBias(
  fc
    .record({
      of: cases,
      node: fc.constantFrom('root', 'left', 'right'),
      quarter: offsets,
      chosen: fc.subarray(indicators, { minLength: 2, maxLength: 3 }),
      prices: fc.array(fc.constantFrom(1, 1, 1, 2), { minLength: 3, maxLength: 3 })
    })
    .map(({ of: { edition }, node, quarter, chosen, prices }): Case => {
      const goal = (scoreOf(edition, node, own) as Fraction).add(fraction(quarter, 4))
      const step = fraction(1, 2)
      const movables = chosen.map((indicator, at): Movable => {
        const score = scoreOf(edition, indicator, own) as Fraction
        return { indicator, score, min: score.sub(1), max: score.add(2), step, cost: fraction(prices[at] ?? 1) }
      })
      return {
        edition,
        target: { kind: 'score', node, ...(quarter < 0 ? { atMost: goal } : { atLeast: goal }) },
        movables
      }
    })
)

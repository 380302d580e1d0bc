import t from 'tap'
import fc from 'fast-check'
import type { GoalOutcome } from '../../../src/analyses/goal-seek/goal-seek.js'
import type { Fraction } from '../../../src/exact/fraction.js'
import { cases, type Case } from '../../support/goal-cases.js'
import {
  aimsOf,
  combinationsOf,
  inEvenOrder,
  inPromisedOrder,
  listScores,
  reaches,
  sought,
  type Combination
} from '../../support/goal-search.js'
import { nearCases } from '../../support/near-goals.js'
import { holds } from '../../support/property.js'

const stepsOf = ({ movables }: Case, outcome: GoalOutcome): number[][] =>
  outcome.plans.map(({ changes }) =>
    movables.map(({ indicator }) => changes.find(change => change.indicator === indicator)?.steps ?? 0)
  )

/** The cheapest of some combinations, in the promised order. */
const cheapest = (some: readonly Combination[], inOrder = inPromisedOrder): { cost: string; steps: number[][] } => {
  const least = some.map(({ cost }) => cost).reduce((a, b) => (a.compare(b) < 0 ? a : b))
  const best = some.filter(({ cost }) => cost.compare(least) === 0).map(({ steps }) => [...steps])
  return { cost: least.toFraction(), steps: best.toSorted(inOrder) }
}

const written = (of: Case, outcome: GoalOutcome) => ({ cost: outcome.cost.toFraction(), steps: stepsOf(of, outcome) })

t.test('a goal that can be reached has the least cost, and all the plans of it in the promised order', async t => {
  let reached = 0
  const drawn = holds(
    t,
    fc.property(cases, of => {
      const reaching = combinationsOf(of).filter(({ read }) => reaches(of, read))
      const outcome = sought(of)
      if (reaching.length === 0) return !outcome.reachable
      reached++
      const wanted = cheapest(reaching)
      const same = JSON.stringify(written(of, outcome)) === JSON.stringify(wanted)
      return outcome.reachable && outcome.total === wanted.steps.length && same
    }),
    400
  )
  t.ok(reached > drawn / 4 && reached < (3 * drawn) / 4, `${reached} of ${drawn} cases can be reached`)
})

t.test(
  'the most even first are the same plans in another order, and a list that is cut is the beginning of the whole',
  async t => {
    let several = 0
    const drawn = holds(
      t,
      fc.property(nearCases, fc.integer({ min: 1, max: 12 }), (of, limit) => {
        const reaching = combinationsOf(of).filter(({ read }) => reaches(of, read))
        if (reaching.length === 0) return true
        const wanted = cheapest(reaching, inEvenOrder).steps
        if (wanted.length > 1) several++
        const [whole, cut] = [sought(of, { order: 'even' }), sought(of, { order: 'even', limit })]
        const listed = [whole, cut].map(outcome => stepsOf(of, outcome))
        const largest = whole.plans.map(plan => plan.largest)
        return (
          whole.total === wanted.length &&
          cut.total === wanted.length &&
          JSON.stringify(listed) === JSON.stringify([wanted, wanted.slice(0, limit)]) &&
          String(largest) === String(wanted.map(steps => Math.max(0, ...steps.map(Math.abs))))
        )
      }),
      400
    )
    t.ok(several > drawn / 8, `${several} of ${drawn} cases have several plans`)
  }
)

t.test('a goal that cannot be reached has the proof, and the cheapest plans of what is nearest to it', async t => {
  let unreached = 0
  const drawn = holds(
    t,
    fc.property(cases, of => {
      const outcome = sought(of)
      if (outcome.reachable) return true
      unreached++
      const combinations = combinationsOf(of)
      const listed = aimsOf(of).map(aim => listScores(aim, combinations))
      const nearest = combinations.filter(({ read }) =>
        listed.every(({ node, wanted }) => wanted.has((read(node) as Fraction).toFraction()))
      )
      const told = outcome.attainable.map(({ lowest, highest, below, above, count, reachable }) => [
        ...[lowest, highest, below, above].map(score => score?.toFraction() ?? null),
        count,
        reachable
      ])
      const [found, wanted] = [written(of, outcome), cheapest(nearest)]
      return JSON.stringify([told, found]) === JSON.stringify([listed.map(({ facts }) => facts), wanted])
    }),
    400
  )
  t.ok(unreached > drawn / 4)
})

t.test('the scores that a plan promises are those that the formulas give, and its parts add up to it', async t => {
  holds(
    t,
    fc.property(cases, of => {
      const outcome = sought(of, { limit: 20 })
      const byScore = new Map(combinationsOf(of).map(({ steps, read }) => [steps.join(), read]))
      const steps = stepsOf(of, outcome)
      return outcome.plans.every(({ scores, cost, changes, steps: total }, at) => {
        const read = byScore.get(steps[at]?.join() ?? '')
        const sum = changes.reduce((all, change) => all.add(change.cost), cost.sub(cost))
        const sound = [...scores].every(([node, score]) => (read?.(node) as Fraction).equals(score))
        return sound && sum.equals(cost) && total === changes.reduce((all, change) => all + Math.abs(change.steps), 0)
      })
    }),
    200
  )
})

import fc from 'fast-check'
import t from 'tap'
import { compareEditions, sharedIndicators } from '../../../src/analyses/deltas/delta.js'
import { wholeDelta } from '../../../src/analyses/deltas/whole-delta.js'
import { fraction, subtractScores, type Fraction, type Score } from '../../../src/exact/fraction.js'
import { scoreEdition, scoreOf, type ScoredEdition } from '../../../src/scoring/edition.js'
import { restrictFramework } from '../../../src/scoring/restrict.js'
import { createScorer, indicatorsBeneath } from '../../../src/scoring/scorer.js'
import { shown } from '../../support/formulas.js'
import { observationsOf } from '../../support/frameworks.js'
import { holds } from '../../support/property.js'
import { frameworks } from '../../support/random-frameworks.js'

const ids = ['a', 'b', 'c', 'd', 'e']
const scoresOf = (per: number) =>
  fc.array(
    fc.option(
      fc.integer({ min: 1, max: 6 * per }).map((n): Fraction => fraction(n, per)),
      { freq: 9 }
    ),
    { minLength: 5, maxLength: 5 }
  )

/** The second route: the indicators move one after another, and the formulas make of each what it does. */
const byFormulas = (from: ScoredEdition, to: ScoredEdition, node: string): string[] => {
  const framework = restrictFramework(to.framework, sharedIndicators(from, to))
  const scorer = createScorer(framework)
  const moved = new Set<string>()
  const score = (): Score | null => scorer.scoreNode(node, id => scoreOf(moved.has(id) ? to : from, id, 'XAA'))
  const steps = [score()]
  for (const id of indicatorsBeneath(framework, node)) {
    moved.add(id)
    steps.push(score())
  }
  const [first = null, last = null] = [steps[0], steps.at(-1)]
  if (steps.includes(null) || first === null || last === null) return ['none']
  const parts = steps.slice(1).map((each, at) => subtractScores(each ?? NaN, steps[at] ?? NaN))
  return [...parts.map(shown), shown(subtractScores(last, first))]
}

t.test('contributions of whole numbers are those of the formulas, and add up to the change', async t => {
  const counts = { whole: 0, other: 0 }
  const edition = (per: number) => fc.tuple(frameworks, scoresOf(per))
  holds(
    t,
    fc.property(edition(2), fc.oneof(edition(2), edition(3)), ([first, before], [second, after]) => {
      const [from, to] = [
        scoreEdition(first, observationsOf(ids, { XAA: before })),
        scoreEdition(second, observationsOf(ids, { XAA: after }))
      ]
      return ['top', 'left', 'right', 'low', 'last', 'a'].every(node => {
        const indicators = indicatorsBeneath(second, node)
        counts[wholeDelta(second, node, indicators, from, to) ? 'whole' : 'other']++
        const { from: start, to: end, likeForLike, contributions } = compareEditions(from, to)('XAA', node)
        if (start === null || end === null) return likeForLike === null
        const found = [...contributions.map(({ contribution }) => shown(contribution)), shown(likeForLike)]
        return (likeForLike === null ? 'none' : found.join()) === byFormulas(from, to, node).join()
      })
    }),
    300
  )
  t.ok(counts.whole > 100 && counts.other > 100, `${counts.whole} nodes in whole numbers, ${counts.other} by formulas`)
})

import type { Framework } from '../../src/definitions/framework.js'
import type { Score } from '../../src/exact/fraction.js'
import type { ReadScore } from '../../src/scoring/evaluate.js'
import { createScorer } from '../../src/scoring/scorer.js'

/** Scores of all composites of a country by id, from the scores of its indicators: each by its formula, children first. */
export const allScorer = (framework: Pick<Framework, 'nodes'>): ((read: ReadScore) => Map<string, Score | null>) => {
  const scorer = createScorer(framework)
  const composites = framework.nodes.filter(({ kind }) => kind === 'composite').toReversed()
  return readIndicator => {
    const scores = new Map<string, Score | null>()
    const read: ReadScore = id => (scores.has(id) ? (scores.get(id) ?? null) : readIndicator(id))
    for (const { id } of composites) scores.set(id, scorer.scoreComposite(id, read))
    return scores
  }
}

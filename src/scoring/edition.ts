import type { Framework } from '../definitions/framework.js'
import type { Observations } from '../data/observations.js'
import type { Score } from '../exact/fraction.js'
import { orderScores, type Order } from './order.js'
import { compositesAbove, createScorer, type Scorer } from './scorer.js'

/** An edition with the score of every node for every country. */
export interface ScoredEdition {
  readonly framework: Framework
  readonly scorer: Scorer
  /** ISO 3166-1 alpha-3 codes; all lists of scores and keys are in this order. */
  readonly countries: readonly string[]
  readonly position: ReadonlyMap<string, number>
  /** Ids of the composites, a parent before its children. */
  readonly composites: readonly string[]
  /** Ids of the indicators, in the order of the tree. */
  readonly indicators: readonly string[]
  /** The composites above each node, the nearest first. */
  readonly above: ReadonlyMap<string, readonly string[]>
  /** One list a node; null where the score is missing. */
  readonly scores: ReadonlyMap<string, readonly (Score | null)[]>
  readonly orders: ReadonlyMap<string, Order>
}

/**
 * Score every node of an edition for every country, exactly.
 *
 * @param framework     the tree and its formulas
 * @param observations  the scores of the indicators
 * @see indicators/frameworks for the formulas
 */
export const scoreEdition = (framework: Framework, observations: Observations): ScoredEdition => {
  const scorer = createScorer(framework)
  const { countries } = observations
  const idsOf = (kind: 'composite' | 'indicator') =>
    framework.nodes.filter(node => node.kind === kind).map(node => node.id)
  const composites = idsOf('composite')
  const rows = countries.map((_, index) => scorer.scoreAll(id => observations.scores.get(id)?.[index] ?? null))
  const scores = new Map<string, readonly (Score | null)[]>(observations.scores)
  for (const id of composites) {
    scores.set(
      id,
      rows.map(row => row.get(id) ?? null)
    )
  }
  return {
    framework,
    scorer,
    countries,
    position: new Map(countries.map((iso3, index) => [iso3, index])),
    composites,
    indicators: idsOf('indicator'),
    above: new Map(framework.nodes.map(({ id }) => [id, compositesAbove(framework, id)])),
    scores,
    orders: new Map([...scores].map(([id, column]) => [id, orderScores(column)]))
  }
}

/** Score of a node for a country of an edition; null where it is missing. */
export const scoreOf = (edition: ScoredEdition, node: string, iso3: string): Score | null =>
  edition.scores.get(node)?.[edition.position.get(iso3) ?? -1] ?? null

/** A function that reads the scores of one country by node. */
export const readerOf =
  (edition: ScoredEdition, iso3: string) =>
  (node: string): Score | null =>
    scoreOf(edition, node, iso3)

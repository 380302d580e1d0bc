import { nodesIn } from '../definitions/formula-text.js'
import type { Framework, FrameworkNode } from '../definitions/framework.js'
import type { Observations } from '../data/observations.js'
import { orderedColumn, type Column } from '../exact/column.js'
import type { Score } from '../exact/fraction.js'
import { compositesAbove, createScorer, type Scorer } from './scorer.js'
import { addColumns, wholeSumOf, type WholeSum } from './whole-sum.js'

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
  /** One column a node. */
  readonly scores: ReadonlyMap<string, Column>
  /** By composite, where its column is of whole numbers: how they add up. */
  readonly sums: ReadonlyMap<string, WholeSum>
}

/**
 * Score every node of an edition for every country, exactly: as whole numbers over one denominator where the formula of a
 * composite is linear in children that are such numbers themselves, else as fractions, or as float64 where those end.
 *
 * @param framework     the tree and its formulas
 * @param observations  the scores of the indicators
 * @param known         another edition of the same countries: what rests on the same columns by the same formula is taken from it
 * @see indicators/frameworks for the formulas
 */
export const scoreEdition = (framework: Framework, observations: Observations, known?: KnownEdition): ScoredEdition => {
  const scorer = createScorer(framework)
  const { countries } = observations
  const composites = framework.nodes.filter(node => node.kind === 'composite')
  const scores = new Map<string, Column>(observations.scores)
  const sums = new Map<string, WholeSum>()
  for (const node of composites.toReversed()) {
    const { id, formula } = node
    const same = known && isKnown(node, scores, known)
    const sum = same ? known.sums.get(id) : formula && wholeSumOf(formula, child => scores.get(child)?.lattice)
    const column = same ? known.scores.get(id) : sum && addColumns(sum, scores, countries.length)
    if (sum) sums.set(id, sum)
    scores.set(id, column ?? scoreByFormula(scorer, id, scores, countries.length))
  }
  return {
    framework,
    scorer,
    countries,
    position: new Map(countries.map((iso3, index) => [iso3, index])),
    composites: composites.map(({ id }) => id),
    indicators: framework.nodes.filter(node => node.kind === 'indicator').map(({ id }) => id),
    above: new Map(framework.nodes.map(({ id }) => [id, compositesAbove(framework, id)])),
    scores,
    sums
  }
}

type KnownEdition = Pick<ScoredEdition, 'framework' | 'scores' | 'sums'>

/** Whether a composite has the formula that it has in another edition, over the very columns. */
const isKnown = ({ id, formula }: FrameworkNode, scores: ReadonlyMap<string, Column>, known: KnownEdition): boolean =>
  formula !== null &&
  known.framework.nodes.some(other => other.id === id && other.formula === formula) &&
  nodesIn(formula).every(child => scores.get(child) === known.scores.get(child))

/** The scores of a composite that is no sum of whole numbers, country by country. */
const scoreByFormula = (scorer: Scorer, id: string, scores: ReadonlyMap<string, Column>, length: number): Column =>
  orderedColumn(
    Array.from({ length }, (_, at) => scorer.scoreComposite(id, child => scores.get(child)?.at(at) ?? null))
  )

/** Score of a node for a country of an edition; null where it is missing. */
export const scoreOf = (edition: ScoredEdition, node: string, iso3: string): Score | null =>
  edition.scores.get(node)?.at(edition.position.get(iso3) ?? -1) ?? null

/** A function that reads the scores of one country by node. */
export const readerOf =
  (edition: ScoredEdition, iso3: string) =>
  (node: string): Score | null =>
    scoreOf(edition, node, iso3)

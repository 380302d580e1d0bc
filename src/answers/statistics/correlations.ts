import { exactUpTo, kendall, pearson, spearman, type Correlation } from '../../analyses/statistics/correlation.js'
import { settleAll } from '../../errors.js'
import { indicatorsBeneath } from '../../scoring/scorer.js'
import { answerTable } from '../answer.js'
import { rankedComposite } from '../composite.js'
import { coverScope, editionOf, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { completeColumns, requireTwo, statisticColumn } from './statistics.js'
import { integerColumn, textColumn, type Column } from '../table.js'

export interface CorrelationQuestion {
  readonly edition: string
  readonly node: string
  /** Nodes to hold the node against; every pair of indicators beneath the node when left out. */
  readonly with?: readonly string[] | undefined
  readonly scope?: string | undefined
}

interface Pair {
  readonly node: string
  readonly other: string
  readonly countries: number
  readonly pearson: Correlation | null
  readonly spearman: Correlation | null
  readonly kendall: Correlation | null
}

/** Correlations of the indicators beneath a composite with each other, or of a node with others. */
export const answerCorrelation = (index: LoadedIndex, question: CorrelationQuestion) => {
  const edition = editionOf(index, question.edition)
  const others = question.with?.flatMap(list => list.split(',').map(id => id.trim()))
  const [node, partners, scope] = settleAll(
    () => (others ? nodeIn(index, [edition], question.node) : rankedComposite(index, edition, question.node)),
    () => others && settleAll(...others.map(id => () => nodeIn(index, [edition], id, '/with'))),
    () => coverScope(index, edition, scopeOf(index, question.scope ?? 'world'))
  )
  requireTwo(scope)
  const pairs = partners
    ? [...new Set(partners)].map(other => [node, other] as const)
    : everyPair(indicatorsBeneath(edition.framework, node))
  const rows = pairs.map(([one, other]): Pair => {
    const [x = new Float64Array(), y = new Float64Array()] = completeColumns(edition, scope, [one, other])
    const coefficients = { pearson: pearson(x, y), spearman: spearman(x, y), kendall: kendall(x, y) }
    return { node: one, other, countries: x.length, ...coefficients }
  })
  return answerTable(
    index,
    { columns, rows },
    { edition, rule, facts: { node, scope: { id: scope.id, size: scope.positions.length } } }
  )
}

const rule =
  'over the countries of the scope that have both scores; p is two-sided: of pearson by Student t with n - 2 degrees of ' +
  `freedom, of spearman (mid-ranks) exact up to ${exactUpTo.spearman} countries without ties, else by Student t, of ` +
  `kendall (tau-b) exact up to ${exactUpTo.kendall} countries without ties, else normal with the variance for ties; ` +
  'not adjusted for the number of pairs; null where a score does not vary; six significant digits'

const everyPair = (nodes: readonly string[]): (readonly [string, string])[] =>
  nodes.flatMap((one, at) => nodes.slice(at + 1).map(other => [one, other] as const))

const columns: readonly Column<Pair>[] = [
  textColumn('node', row => row.node),
  textColumn('other', row => row.other),
  integerColumn('countries', row => row.countries),
  ...(['pearson', 'spearman', 'kendall'] as const).flatMap(name => [
    statisticColumn<Pair>(name, row => row[name]?.value),
    statisticColumn<Pair>(`${name}_p`, row => row[name]?.p)
  ])
]

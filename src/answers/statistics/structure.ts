import { effectiveWeights, weightsIn } from '../../analyses/statistics/effective-weights.js'
import { pearson } from '../../analyses/statistics/correlation.js'
import { findComponents } from '../../analyses/statistics/principal-components.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import { measureReliability } from '../../analyses/statistics/reliability.js'
import { settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { indicatorsBeneath } from '../../scoring/scorer.js'
import { answerTable } from '../answer.js'
import { rankedComposite } from '../composite.js'
import { coverScope, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { completeColumns, requireTwo, statisticColumn, writeStatistic } from './statistics.js'
import { structureColumn, textColumn, type Column } from '../table.js'

export interface StructureQuestion {
  readonly edition: string
  readonly node: string
  readonly scope?: string | undefined
}

/** Indicators that are looked at together: those beneath a composite, or those of a display group among them. */
interface IndicatorSet {
  readonly id: string
  readonly kind: 'composite' | 'group'
  readonly indicators: readonly string[]
}

interface ItemRow {
  readonly set: IndicatorSet
  readonly indicator: string
  readonly without: number | null | undefined
  readonly rest: number | null | undefined
  readonly weight: number | null | undefined
  readonly effective: number | null | undefined
  readonly loadings: readonly number[]
}

/** How the indicators beneath a composite hang together: reliability, principal components and effective weights. */
export const answerStructure = (index: LoadedIndex, question: StructureQuestion) => {
  const edition = editionOf(index, question.edition)
  const [node, scope] = settleAll(
    () => rankedComposite(index, edition, question.node),
    () => coverScope(index, edition, scopeOf(index, question.scope ?? 'world'))
  )
  requireTwo(scope)
  const studies = setsBeneath(index, edition, node).map(set => study(edition, scope, set))
  const rows = studies.flatMap(each => each.rows)
  const sets = studies.map(({ summary }) => summary)
  return answerTable(
    index,
    { columns, rows },
    { edition, rule, facts: { node, scope: { id: scope.id, size: scope.positions.length }, sets } }
  )
}

const rule =
  "over the countries of the scope that have all scores; alpha: Cronbach's; components of the correlation matrix, those " +
  'with an eigenvalue above 1 (and the first) have loadings; weight: as the formulas give it; effective weight: ' +
  'weight cov(part, composite) / var(composite), which add up to 1; both null where a formula is no weighted sum; ' +
  'six significant digits'

/**
 * The composite, those beneath it, and the display groups of its indicators that are no composite anyway, each with two
 * indicators at least.
 */
const setsBeneath = (index: LoadedIndex, { framework, above, composites }: ScoredEdition, node: string) => {
  const within = composites.filter(id => id === node || above.get(id)?.includes(node))
  const groups = new Map<string, string[]>()
  for (const id of indicatorsBeneath(framework, node)) {
    const group = index.release.definitions.get(id)?.group
    if (group) groups.set(group, [...(groups.get(group) ?? []), id])
  }
  const known = within.map((id): IndicatorSet => ({
    ...{ id, kind: 'composite' },
    indicators: indicatorsBeneath(framework, id)
  }))
  const lists = new Set(known.map(({ indicators }) => indicators.join()))
  const others = [...groups].filter(([, indicators]) => !lists.has(indicators.join()))
  const sets = [...known, ...others.map(([id, indicators]): IndicatorSet => ({ id, kind: 'group', indicators }))]
  return sets.filter(({ indicators }) => indicators.length > 1)
}

const study = (edition: ScoredEdition, scope: RankScope, set: IndicatorSet) => {
  const { id, kind, indicators } = set
  const items = completeColumns(edition, scope, indicators)
  const reliability = measureReliability(items)
  const components = findComponents(items)
  const shown = (components ?? []).filter(({ eigenvalue }, at) => at === 0 || eigenvalue > 1)
  const shares = kind === 'composite' ? sharesOf(edition, scope, id, indicators) : []
  const rows = indicators.map((indicator, at): ItemRow => ({
    set,
    indicator,
    without: reliability.items[at]?.without,
    rest: reliability.items[at]?.rest,
    weight: shares[at]?.weight,
    effective: shares[at]?.effective,
    loadings: shown.map(({ loadings }) => loadings[at] ?? NaN)
  }))
  const children = edition.framework.nodes.find(each => each.id === id && kind === 'composite')?.children ?? []
  const summary = {
    set: id,
    kind,
    indicators: indicators.length,
    countries: items[0]?.length ?? 0,
    alpha: writeStatistic(reliability.alpha),
    alpha_standardised: writeStatistic(reliability.standardised),
    mean_correlation: writeStatistic(reliability.meanCorrelation),
    components: components?.map(({ eigenvalue, share }) => ({
      eigenvalue: writeStatistic(eigenvalue),
      share: writeStatistic(share)
    })),
    children: sharesOf(edition, scope, id, children).map(({ node, weight, effective, correlation }) => ({
      node,
      weight: writeStatistic(weight),
      effective_weight: writeStatistic(effective),
      correlation: writeStatistic(correlation)
    }))
  }
  return { rows, summary }
}

/** Weight, effective weight and correlation with the composite of its parts. */
const sharesOf = (edition: ScoredEdition, scope: RankScope, composite: string, parts: readonly string[]) => {
  if (parts.length === 0) return []
  const weights = weightsIn(edition.framework, composite, parts)
  const columns = completeColumns(edition, scope, [...parts, composite])
  const whole = columns.at(-1) ?? new Float64Array()
  const shares = weights && effectiveWeights(columns.slice(0, -1), whole, weights)
  return parts.map((node, at) => ({
    node,
    weight: weights?.[at],
    effective: shares?.[at],
    correlation: pearson(columns[at] ?? whole, whole)?.value
  }))
}

const columns: readonly Column<ItemRow>[] = [
  textColumn('set', row => row.set.id),
  textColumn('kind', row => row.set.kind),
  textColumn('indicator', row => row.indicator),
  statisticColumn('rest_correlation', row => row.rest),
  statisticColumn('alpha_without', row => row.without),
  statisticColumn('weight', row => row.weight),
  statisticColumn('effective_weight', row => row.effective),
  structureColumn(
    'loadings',
    row => row.loadings.map(writeStatistic),
    row => row.loadings.map(writeStatistic).join('|')
  )
]

import { effectiveWeights, weightsIn } from '../../analyses/statistics/effective-weights.js'
import { pearson } from '../../analyses/statistics/correlation.js'
import { findComponents } from '../../analyses/statistics/principal-components.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import { measureReliability } from '../../analyses/statistics/reliability.js'
import { settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { indicatorsBeneath } from '../../scoring/scorer.js'
import { rankedComposite } from '../composite.js'
import * as ask from '../kit/asks.js'
import { oneOf, statistic, structure as structured, text, writeStatistic } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import * as measure from '../kit/measures.js'
import { question } from '../kit/question.js'
import { listOf } from '../kit/shapes.js'
import { coverScope, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { completeColumns, requireTwo } from './statistics.js'

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

const loadings = structured(
  listOf(measure.statistic(), 'On the components with an eigenvalue above 1, at least the first'),
  held => held.join('|')
)

/** How the indicators beneath a composite hang together: reliability, principal components and effective weights. */
export const structure = question({
  word: 'structure',
  path: '/editions/{edition}/structure/{node}',
  topic: 'Statistics',
  summary: "Cronbach's alpha, principal components and effective weights of a composite and its groups",
  description:
    '`meta.sets` has alpha, eigenvalues and shares of every composite beneath the node and of the display groups that are no composite, and the effective weights of its children; `data` has one row a set and indicator.',
  asks: { edition: ask.edition, node: ask.node, scope: ask.scope },
  gives: rows('StructureRow', {
    set: text('Composite or display group whose indicators are looked at together'),
    kind: oneOf(['composite', 'group'], 'Whether the set is a composite or a display group'),
    indicator: text('Id of the indicator'),
    rest_correlation: statistic('With the sum of the other indicators of the set'),
    alpha_without: statistic("Cronbach's alpha of the set without this indicator"),
    weight: statistic('In the composite, as the formulas give it'),
    effective_weight: statistic('Share of the variance of the composite that it carries'),
    loadings
  }),
  cost: () => 60,
  examples: { Resilience: { edition: '2023', node: 'resilience' } },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const [node, scope] = settleAll(
      () => rankedComposite(index, edition, asked.node),
      () => coverScope(index, edition, scopeOf(index, asked.scope ?? 'world'))
    )
    requireTwo(scope)
    const studies = setsBeneath(index, edition, node).map(set => study(edition, scope, set))
    const sets = studies.map(({ summary }) => summary)
    return {
      edition,
      rule,
      facts: { node, scope: { id: scope.id, size: scope.positions.length }, sets },
      told: tell(edition.framework)(
        studies.flatMap(each => each.rows),
        {
          set: row => row.set.id,
          kind: row => row.set.kind,
          indicator: row => row.indicator,
          rest_correlation: row => row.rest,
          alpha_without: row => row.without,
          weight: row => row.weight,
          effective_weight: row => row.effective,
          loadings: row => row.loadings.map(writeStatistic)
        }
      )
    }
  }
})

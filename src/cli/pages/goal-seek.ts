import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { inWords, labelQuadrant, writeFigure, writeScopeRank } from './figures.js'

type GoalAnswer = ReturnType<Index['goalSeek']>
type Goal = GoalAnswer['data']
type Plan = Goal['plans'][number]
type Bounds = Goal['target']['bounds'][string]

/** A goal to read: target, baseline, least cost and the plans as a table, or why it cannot be reached and what can. */
export const goalSeekPage = (index: Index, { data, meta }: GoalAnswer, paint: Paint): string => {
  const decimals = index.loaded.editions.get(meta.edition ?? '')?.framework.decimals ?? 0
  return [
    headLines(index, data, meta, paint),
    drawBaseline(data, decimals, paint),
    ...(data.proof ? proofLines(data.proof, decimals, paint) : planLines(data, decimals, paint)),
    paint.dim(sourceLine(meta))
  ].join('\n\n')
}

const headLines = (
  index: Index,
  { country, iso3, target }: Goal,
  { edition, under }: GoalAnswer['meta'],
  paint: Paint
): string => {
  const bounds = Object.entries(target.bounds).map(([node, ends]) => `${node} ${describeBounds(ends)}`)
  const asked = describeTarget(index, target, edition)
  return [
    `${paint.bold(country)} (${iso3})`,
    `target: ${[...(asked === undefined ? [] : [asked]), bounds.join(', ')].join(', that is ')}`,
    `ranks are in ${target.scope}`,
    ...(under ? ['scores, the baseline among them, are those under the patch that was given'] : [])
  ].join('\n')
}

/** A target in words; undefined for a score, which its bounds say. */
const describeTarget = (index: Index, target: Goal['target'], edition: string | null): string | undefined => {
  const { node = '', quadrant, band, rank_at_most: most, rank_at_least: least } = target
  if (quadrant !== undefined) return labelQuadrant(index, edition, quadrant)
  const { on_par_with: par, above, below } = target
  if (par !== undefined) return `on a par with ${par} on ${node}`
  if (above !== undefined) return `above ${above} on ${node}`
  if (below !== undefined) return `below ${below} on ${node}`
  if (band !== undefined) return `${node} in the band ${inWords(band)}`
  if (most !== undefined) return `rank ${most} or nearer to 1 on ${node}`
  return least === undefined ? undefined : `rank ${least} or further from 1 on ${node}`
}

const describeBounds = ({ from, to }: Bounds): string => {
  const write = (end: NonNullable<Bounds['from']>) => end.exact ?? String(end.score)
  const ends = [
    ...(from ? [`${from.included ? 'at least' : 'above'} ${write(from)}`] : []),
    ...(to ? [`${to.included ? 'at most' : 'below'} ${write(to)}`] : [])
  ]
  return ends.length > 0 ? ends.join(' and ') : 'any score'
}

const drawBaseline = ({ baseline }: Goal, decimals: number, paint: Paint): string => {
  const rows = Object.entries(baseline).map(([node, { score, exact, band, rank, size, tied }]): Cell[] => [
    node,
    { number: writeFigure(score, decimals) },
    exact ?? '',
    inWords(band),
    writeScopeRank(rank, size, tied)
  ])
  return drawGrid(['baseline', 'score', 'exact', 'band', 'rank'], rows, paint)
}

const planLines = ({ cost, steps, plans, plans_total: total }: Goal, decimals: number, paint: Paint) => {
  if (cost === 0) return ['The target is reached already: it costs nothing.']
  const all = total === null ? 'more than 2^53 plans' : total === 1 ? 'one plan' : `${total} plans`
  const listed = total === plans.length ? '' : `, the first ${plans.length} are listed`
  const head = `${paint.bold(`least cost ${cost ?? ''}`)} (${describeSteps(steps ?? 0)}); ${all} of that cost${listed}`
  return [head, drawPlans(plans, decimals, paint)]
}

const describeSteps = (steps: number): string => (steps === 1 ? '1 step' : `${steps} steps`)

const proofLines = (proof: NonNullable<Goal['proof']>, decimals: number, paint: Paint): string[] => {
  const write = (score: { readonly score: number | null } | null): Cell =>
    score ? { number: writeFigure(score.score, decimals) } : ''
  const rows = Object.entries(proof.nodes).map(([node, range]): Cell[] => [
    node,
    range.reachable ? 'yes' : 'no',
    { number: String(range.attainable) },
    write(range.lowest),
    write(range.highest),
    write(range.below),
    write(range.above)
  ])
  const heads = ['attainable', 'in_target', 'scores', 'lowest', 'highest', 'nearest_below', 'nearest_above']
  const { best } = proof
  const nearest = `The nearest that can be reached costs ${best?.cost ?? 0} (${describeSteps(best?.steps ?? 0)})`
  return [
    paint.bold('The target cannot be reached by the indicators that may move: no score that they can make lies in it.'),
    drawGrid(heads, rows, paint),
    ...(best && best.changes.length > 0
      ? [`${nearest}:`, drawPlans([best], decimals, paint)]
      : ['The present scores are as near as it can come.'])
  ]
}

/** One row a change; the scores and ranks that a plan gives stand in its first row. */
const drawPlans = (plans: readonly Plan[], decimals: number, paint: Paint): string => {
  const nodes = Object.keys(plans[0]?.after ?? {})
  const rows = plans.flatMap(({ changes, after }, at) =>
    changes.map(({ indicator, before, after: score, steps, cost }, row): Cell[] => [
      row === 0 ? { number: String(at + 1) } : '',
      indicator,
      { number: String(before) },
      { number: String(score) },
      { number: steps > 0 ? `+${steps}` : String(steps) },
      { number: String(cost) },
      ...nodes.flatMap((node): Cell[] => {
        const state = row === 0 ? after[node] : undefined
        return state
          ? [{ number: writeFigure(state.score, decimals) }, writeScopeRank(state.rank, state.size, state.tied)]
          : ['', '']
      })
    ])
  )
  const results = nodes.flatMap(node => [node, 'rank'])
  return drawGrid(['plan', 'indicator', 'before', 'after', 'steps', 'cost', ...results], rows, paint)
}

import type { rankDistributions } from '../answers/uncertainty/rank-distributions.js'
import { drawRankIntervals } from './rank-intervals-svg.js'

type Answer = ReturnType<typeof rankDistributions.ask>

/** The picture of an answer about the ranks of a scope. */
export const pictureRankDistributions = ({ data: rows, meta }: Answer): string => {
  const { label, scope, uncertainty } = meta
  const share = Number((uncertainty.level * 100).toFixed(4))
  const decimals = Math.max(0, ...rows.map(({ score }) => (String(score).split('.')[1] ?? '').length))
  return drawRankIntervals(
    rows.map(row => ({ ...row, score: typeof row.score === 'number' ? row.score.toFixed(decimals) : row.score })),
    {
      title: `${label} ${meta.edition ?? ''}: how firm the ranks are`,
      subtitle: `${scope.label}, ${scope.size} countries. Point: rank, 1 for the highest score. Bar: where it lies with ${share} % probability. At the right: score.`,
      size: scope.size,
      notes: [
        `Error model ${uncertainty.short}: ${uncertainty.says}`,
        `(${uncertainty.origin}).`,
        `Source: ${meta.citation}`,
        `Release ${meta.release}. Exact probabilities, computed by crindex.`
      ]
    }
  )
}

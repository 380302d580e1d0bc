import type { Answer } from '../answers/answer.js'
import { drawRankIntervals, type RankBar } from './rank-intervals-svg.js'

interface Facts {
  readonly node: string
  readonly label: string
  readonly scope: { readonly id: string; readonly label: string; readonly size: number }
  readonly uncertainty: {
    readonly says: string
    readonly origin: string
    readonly short: string
    readonly level: number
  }
}

/** The picture of an answer about the ranks of a scope. */
export const pictureRankDistributions = ({ data, meta }: Answer): string => {
  const { label, scope, uncertainty } = meta as unknown as Facts
  const rows = data as readonly RankBar[]
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

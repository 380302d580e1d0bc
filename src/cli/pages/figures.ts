import type { Labels } from '../../definitions/schema.js'
import type { Index } from '../../index.js'

/** A score with all its decimals; what is missing says so. */
export const writeFigure = (score: number | null, decimals: number): string =>
  score === null ? 'missing' : score.toFixed(decimals)

/** A change with its sign. */
export const writeSigned = (change: number | null, decimals: number): string =>
  change === null ? 'missing' : `${change > 0 ? '+' : ''}${change.toFixed(decimals)}`

/**
 * A rank with the size of its scope, its interval and the countries it ties with.
 *
 * @example
 * writeScopeRank(130, 193, ['DNK']) // => '130/193 = DNK'
 * writeScopeRank(130, 193, [], { low: 121, high: 139 }) // => '130/193 (121-139)'
 */
export const writeScopeRank = (
  rank: number | null,
  size: number,
  tied: readonly string[],
  interval?: { readonly low: number; readonly high: number } | null
): string => {
  if (rank === null) return 'unranked'
  const between = interval ? [`(${interval.low}-${interval.high})`] : []
  const ties = tied.length > 0 ? [`= ${tied.join(', ')}`] : []
  return [`${rank}/${size}`, ...between, ...ties].join(' ')
}

/**
 * A bar of ten characters for a score between zero and the top of the scale.
 *
 * @example
 * writeBar(6.5, 10) // => '██████▌'
 */
export const writeBar = (score: number | null, max: number): string => {
  const halves = Math.round(((score ?? 0) / max) * 20)
  return '█'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '▌' : '')
}

/** The English label of a quadrant of an edition; its id in words where it has none. */
export const labelQuadrant = (index: Index, edition: string | null, quadrant: string | null): string => {
  const labels: Readonly<Record<string, Labels>> =
    index.loaded.editions.get(edition ?? '')?.framework.quadrants?.labels ?? {}
  return (quadrant === null ? 'none' : labels[quadrant]?.en) ?? inWords(quadrant)
}

/** An id in words. */
export const inWords = (id: string | null): string => id?.replaceAll('_', ' ') ?? ''

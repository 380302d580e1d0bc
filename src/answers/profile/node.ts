import { bandOf } from '../../analyses/ranking/band.js'
import type { NodeProfile } from '../../analyses/profile/profile.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import { subtractScores, type Score } from '../../exact/fraction.js'
import { type ScoredEdition } from '../../scoring/edition.js'
import { displayedDifference } from '../deltas/displayed.js'
import { evidenceLinks } from '../evidence/link.js'
import { explainScore } from '../explanation.js'
import type { LoadedIndex } from '../loaded.js'
import { intervalOfOne, type Intervals } from '../uncertainty/rank-interval.js'
import { writeFraction, writeScore, type ScoreFormat } from '../table.js'
import type { Wording } from '../phrases/wording.js'

/** How much of a node is written. */
export interface NodeDetail {
  readonly exact?: boolean | undefined
  readonly explain?: boolean | undefined
}

/** What a node is seen in. */
export interface Surroundings {
  readonly edition: ScoredEdition
  readonly previous: ScoredEdition | undefined
  /** In the order of those of a node. */
  readonly scopes: readonly RankScope[]
  readonly intervals: Intervals | undefined
  readonly wording: Wording
}

/** Writes the nodes of a country's profile. */
export const nodeWriter = (
  index: LoadedIndex,
  { edition, previous, scopes, intervals, wording }: Surroundings,
  { exact, explain }: NodeDetail,
  iso3: string
) => {
  const { decimals } = edition.framework
  const linkOf = evidenceLinks(index, edition, iso3)
  return (profile: NodeProfile) => ({
    node: profile.node,
    label: wording.label(index.release.definitions.get(profile.node)?.label, profile.node),
    score: writeScore(profile.score, decimals),
    ...(exact && { score_exact: writeFraction(profile.score) }),
    band: profile.band,
    band_label: writeBand(edition, profile, wording),
    scopes: profile.scopes.map(({ scope, scopeRank, average }, at) => ({
      scope,
      rank: scopeRank?.rank ?? null,
      size: scopeRank?.size ?? 0,
      tied: scopeRank?.tied ?? [],
      ...(intervals && writeInterval(intervals, profile.node, iso3, scopes[at])),
      average: writeScore(average?.score ?? null, decimals),
      ...(exact && { average_exact: writeFraction(average?.score ?? null) }),
      difference: writeDifference(profile.score, average?.score ?? null, decimals)
    })),
    change: writeChange(profile, previous, { decimals, exact }),
    evidence: linkOf(profile.node),
    ...(explain && { explanation: explainScore(edition, profile.node, iso3) })
  })
}

const writeBand = ({ framework }: ScoredEdition, { node, score }: NodeProfile, wording: Wording): string | null => {
  const band = bandOf(framework, node, score)
  return band && wording.label(band.label, band.id)
}

const writeDifference = (score: Score | null, average: Score | null, decimals: number): number | null =>
  score === null || average === null ? null : writeScore(subtractScores(score, average), decimals)

const writeInterval = (intervals: Intervals, node: string, iso3: string, scope: RankScope | undefined) =>
  (scope && intervalOfOne(intervals, node, iso3, scope)) ?? { rank_interval: null, indistinguishable: [] as string[] }

const writeChange = (
  { change, scopes }: NodeProfile,
  previous: ScoredEdition | undefined,
  { decimals, exact }: ScoreFormat
) => {
  if (!change || !previous) return null
  const { from, to, delta, likeForLike, basketEffect } = change.delta
  return {
    since: previous.framework.edition,
    from: writeScore(from, decimals),
    delta: writeScore(delta, decimals),
    ...(exact && { delta_exact: writeFraction(delta) }),
    displayed_difference: writeScore(displayedDifference(from, to, decimals), decimals),
    like_for_like: writeScore(likeForLike, decimals),
    basket_effect: writeScore(basketEffect, decimals),
    ranks: change.ranks.map((ranks, at) => ({
      scope: scopes[at]?.scope ?? '',
      rank_from: ranks.from?.rank ?? null,
      rank_to: ranks.to?.rank ?? null,
      rank_change: ranks.change
    }))
  }
}

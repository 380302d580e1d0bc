import { scopeRankOf, type RankScope } from '../../src/analyses/ranking/ranking.js'
import type { ScopeRank } from '../../src/analyses/ranking/scope-rank.js'
import { coverScope, editionOf, scopeOf } from '../../src/answers/loaded.js'
import { loadRelease, type Release } from '../../src/data/release.js'
import { isExact, type Score } from '../../src/exact/fraction.js'
import { formatScore } from '../../src/exact/rounding.js'
import { createIndex, type Index } from '../../src/index.js'
import type { ScoredEdition } from '../../src/scoring/edition.js'
import { fromRoot } from './root.js'

/** The folder of the index that crindex ships with. */
export const folder = fromRoot('indicators')

export const release: Release = await loadRelease(folder)
export const index: Index = createIndex(release)

export const composites = ['criminality', 'criminal_markets', 'criminal_actors', 'resilience']

export const edition = (id: string): ScoredEdition => editionOf(index.loaded, id)

/** A scope as an edition covers it. */
export const covered = (id: string, scope: string): RankScope =>
  coverScope(index.loaded, edition(id), scopeOf(index.loaded, scope))

export const rankOf = (id: string, node: string, iso3: string, scope: string): ScopeRank | null =>
  scopeRankOf(edition(id), node, iso3, covered(id, scope))

/** A score with two decimals. */
export const printed = (score: Score | null | undefined): string => (score == null ? 'missing' : formatScore(score, 2))

/** A score as a fraction. */
export const exact = (score: Score | null | undefined): string =>
  score != null && isExact(score) ? score.toFraction() : 'none'

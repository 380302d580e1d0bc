import { compareScores, subtractScores, type Score } from '../../exact/fraction.js'
import type { Definition } from '../../definitions/definition.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { averageOver, type Average } from '../ranking/average.js'
import { bandOf } from '../ranking/band.js'
import type { Delta } from '../deltas/delta.js'
import { keptComparison } from '../deltas/kept.js'
import { quadrantOf, type Quadrant } from '../ranking/quadrant.js'
import { changeOfRank, type RankChange } from '../deltas/rank-change.js'
import { scopeRankOf, type RankScope } from '../ranking/ranking.js'
import type { ScopeRank } from '../ranking/scope-rank.js'

/** One node in a country's profile, seen in each of its scopes. */
export interface NodeProfile {
  readonly node: string
  readonly score: Score | null
  readonly band: string | null
  readonly scopes: readonly {
    readonly scope: string
    readonly scopeRank: ScopeRank | null
    readonly average: Average | null
  }[]
  /** Against the edition before; null for the first edition. */
  readonly change: { readonly delta: Delta; readonly ranks: readonly RankChange[] } | null
}

/** How far an indicator stands from the average of the widest scope; a positive margin is in its favour. */
export interface Margin {
  readonly indicator: string
  readonly margin: Score
}

/** The edition before, and the scopes of the country as that edition covers them. */
export interface EarlierEdition {
  readonly edition: ScoredEdition
  readonly scopes: readonly RankScope[]
}

/** What an edition says of one country. */
export interface Profile {
  readonly iso3: string
  readonly quadrant: { readonly now: Quadrant | null; readonly before: Quadrant | null }
  readonly nodes: readonly NodeProfile[]
  /** For each root of the tree: the indicators with the best and the worst margins. */
  readonly extremes: readonly {
    readonly root: string
    readonly strongest: readonly Margin[]
    readonly weakest: readonly Margin[]
  }[]
}

const extremesShown = 3

/**
 * Profile a country: every node with score, band, rank and average in each scope, and change since the edition before.
 *
 * @param previous  the edition before, with the same scopes as it covers them; undefined for the first edition
 * @param scopes    scopes of the country, the widest first
 */
export const profileCountry = (
  edition: ScoredEdition,
  previous: EarlierEdition | undefined,
  iso3: string,
  scopes: readonly RankScope[],
  definitions: ReadonlyMap<string, Definition>
): Profile => {
  const changeSince = previous && changesSince(previous, edition, iso3, scopes)
  const nodes = edition.framework.nodes.map(({ id }): NodeProfile => {
    const score = scoreOf(edition, id, iso3)
    return {
      node: id,
      score,
      band: bandOf(edition.framework, id, score)?.id ?? null,
      scopes: scopes.map(scope => ({
        scope: scope.id,
        scopeRank: scopeRankOf(edition, id, iso3, scope),
        average: averageOver(edition, id, scope)
      })),
      change: changeSince?.(id) ?? null
    }
  })
  return {
    iso3,
    quadrant: {
      now: quadrantOf(edition.framework, readerOf(edition, iso3)),
      before: previous ? quadrantOf(previous.edition.framework, readerOf(previous.edition, iso3)) : null
    },
    nodes,
    extremes: extremesOf(edition, nodes, definitions)
  }
}

const changesSince = (
  { edition: from, scopes: earlier }: EarlierEdition,
  to: ScoredEdition,
  iso3: string,
  scopes: readonly RankScope[]
) => {
  const compare = keptComparison(from, to)
  return (node: string): NodeProfile['change'] => ({
    delta: compare(iso3, node),
    ranks: scopes.map((scope, at) => changeOfRank(from, to, node, iso3, { from: earlier[at] ?? scope, to: scope }))
  })
}

const extremesOf = (
  { framework }: ScoredEdition,
  profiles: readonly NodeProfile[],
  definitions: ReadonlyMap<string, Definition>
): Profile['extremes'] => {
  const roots = framework.nodes.filter(node => node.parent === null).map(node => node.id)
  const byNode = new Map(profiles.map(profile => [profile.node, profile]))
  return roots.map(root => {
    const indicators = framework.nodes.filter(node => node.kind === 'indicator' && node.root === root)
    const margins = indicators
      .flatMap(({ id }) => marginOf(byNode.get(id), definitions.get(id)?.direction === 'higher_is_better'))
      .toSorted((a, b) => compareScores(b.margin, a.margin))
    return { root, strongest: margins.slice(0, extremesShown), weakest: margins.toReversed().slice(0, extremesShown) }
  })
}

const marginOf = (profile: NodeProfile | undefined, higherIsBetter: boolean): Margin[] => {
  const average = profile?.scopes[0]?.average
  if (!average || profile.score === null) return []
  const margin = higherIsBetter
    ? subtractScores(profile.score, average.score)
    : subtractScores(average.score, profile.score)
  return [{ indicator: profile.node, margin }]
}

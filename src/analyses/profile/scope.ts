import { compareScores, subtractScores, type Score } from '../../exact/fraction.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import type { Average } from '../ranking/average.js'
import { averageOver } from '../ranking/average.js'
import { quadrantOf, type Quadrant } from '../ranking/quadrant.js'
import { scopeRankOf, type RankScope } from '../ranking/ranking.js'
import type { ScopeRank } from '../ranking/scope-rank.js'

/** A score, and the countries that have exactly it. */
export interface Extreme {
  readonly score: Score
  readonly countries: readonly string[]
}

/** One node over the countries of a scope. */
export interface ScopeNode {
  readonly node: string
  readonly average: Average | null
  readonly lowest: Extreme | null
  readonly highest: Extreme | null
  /** Average of all countries of the edition. */
  readonly world: Average | null
  /** Average minus that of the edition before, each over the countries with a score; null where either is missing. */
  readonly change: Score | null
}

/** A country among those of a scope. */
export interface ScopeMember {
  readonly iso3: string
  readonly quadrant: Quadrant | null
  /** By composite: its rank in the scope. */
  readonly scopeRanks: ReadonlyMap<string, ScopeRank | null>
}

/** What an edition says of the countries of a scope. */
export interface ScopeProfile {
  readonly nodes: readonly ScopeNode[]
  /** Countries in each quadrant; null where the framework has none. */
  readonly quadrants: Readonly<Record<Quadrant, number>> | null
  /** By rank on the first root of the tree, then by code; countries without that score come last. */
  readonly members: readonly ScopeMember[]
}

/** A scope as an edition covers it. */
export interface CoveredScope {
  readonly edition: ScoredEdition
  readonly scope: RankScope
}

/**
 * Profile a scope: every node with average, extremes and change of the average, the quadrants, and the countries with ranks.
 *
 * @param previous  the same scope in the edition before; undefined for the first edition
 */
export const profileScope = ({ edition, scope }: CoveredScope, previous?: CoveredScope): ScopeProfile => {
  const world = { id: 'world', positions: [...edition.countries.keys()] }
  const nodes = edition.framework.nodes.map(({ id }): ScopeNode => {
    const average = averageOver(edition, id, scope)
    const before = previous ? averageOver(previous.edition, id, previous.scope) : null
    return {
      node: id,
      average,
      ...extremesIn(edition, id, scope),
      world: averageOver(edition, id, world),
      change: average && before && subtractScores(average.score, before.score)
    }
  })
  const members = membersOf(edition, scope)
  return { nodes, quadrants: edition.framework.quadrants ? countQuadrants(members) : null, members }
}

/**
 * The lowest and the highest score of a node in a scope, each with all countries that have it.
 *
 * @example
 * extremesIn(index.loaded.editions.get('2023'), 'criminality', { positions: [0, 1] }).highest.countries // => ['AFG']
 */
export const extremesIn = (
  edition: ScoredEdition,
  node: string,
  { positions }: Pick<RankScope, 'positions'>
): Pick<ScopeNode, 'lowest' | 'highest'> => {
  const scored = positions.flatMap(position => {
    const iso3 = edition.countries[position] ?? ''
    const score = scoreOf(edition, node, iso3)
    return score === null ? [] : [{ iso3, score }]
  })
  const rising = scored.toSorted((a, b) => compareScores(a.score, b.score))
  const extreme = (end: Score | undefined): Extreme | null => {
    if (end === undefined) return null
    const countries = scored.filter(({ score }) => compareScores(score, end) === 0).map(({ iso3 }) => iso3)
    return { score: end, countries: countries.toSorted() }
  }
  return { lowest: extreme(rising[0]?.score), highest: extreme(rising.at(-1)?.score) }
}

const membersOf = (edition: ScoredEdition, scope: RankScope): ScopeMember[] => {
  const [root = ''] = edition.composites
  const members = scope.positions.map((position): ScopeMember => {
    const iso3 = edition.countries[position] ?? ''
    const scopeRanks = edition.composites.map(node => [node, scopeRankOf(edition, node, iso3, scope)] as const)
    return { iso3, quadrant: quadrantOf(edition.framework, readerOf(edition, iso3)), scopeRanks: new Map(scopeRanks) }
  })
  const rankOf = ({ scopeRanks }: ScopeMember): number => scopeRanks.get(root)?.rank ?? Number.MAX_SAFE_INTEGER
  return members.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.iso3 < b.iso3 ? -1 : 1))
}

const countQuadrants = (members: readonly ScopeMember[]): Record<Quadrant, number> => {
  const count = (quadrant: Quadrant): number => members.filter(member => member.quadrant === quadrant).length
  return {
    low_low: count('low_low'),
    low_high: count('low_high'),
    high_low: count('high_low'),
    high_high: count('high_high')
  }
}

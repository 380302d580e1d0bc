import { averageOver } from '../../src/analyses/ranking/average.js'
import { quadrantOf } from '../../src/analyses/ranking/quadrant.js'
import { changeOfRank } from '../../src/analyses/deltas/rank-change.js'
import { scopeRankOf, type RankScope } from '../../src/analyses/ranking/ranking.js'
import { coverScope, scopeOf } from '../../src/answers/loaded.js'
import { compareScores, parseDecimal, subtractScores, toFloat, type Score } from '../../src/exact/fraction.js'
import { formatScore } from '../../src/exact/rounding.js'
import type { PublishedFigure } from '../../src/data/figures.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../src/scoring/edition.js'
import { edition, index } from './shipped.js'

/** What a figure in print is of; cells that do not apply are empty. */
export type Figure = Omit<PublishedFigure, 'value' | 'rule' | 'source'>

type Rule = (figure: Figure) => string

const two = (score: Score): string => formatScore(score, 2)
const there = <T>(value: T | null | undefined): T => {
  if (value == null) throw new Error('the figure speaks of something that the index does not have')
  return value
}

const covered = (of: ScoredEdition, scope: string): RankScope =>
  coverScope(index.loaded, of, scopeOf(index.loaded, scope))
const score = (id: string, node: string, iso3: string): Score => there(scoreOf(edition(id), node, iso3))
const mean = (id: string, node: string, scope: string): Score =>
  there(averageOver(edition(id), node, covered(edition(id), scope))).score

const withSize = (rank: number, size: number, of: string): string =>
  of === '' || of === String(size) ? String(rank) : `${rank} of ${size}`

const rank: Rule = ({ edition: id, node, country, scope, of }) => {
  const scopeRank = there(scopeRankOf(edition(id), node, country, covered(edition(id), scope)))
  return withSize(scopeRank.rank, scopeRank.size, of)
}

const rankChange: Rule = ({ edition: id, since, node, country, scope }) => {
  const pair = { from: covered(edition(since), scope), to: covered(edition(id), scope) }
  return String(changeOfRank(edition(since), edition(id), node, country, pair).change)
}

const regionMeans = (id: string, node: string): Map<string, Score> => {
  const regions = [...index.loaded.scopes.keys()].filter(scope => scope.startsWith('region:'))
  return new Map(regions.map(region => [region, mean(id, node, region)]))
}

/** A rank is among all regions, or among those of the continent when the print names as many as that has. */
const meanRank: Rule = ({ edition: id, node, scope, of }) => {
  const continent = index.release.countries.find(country => `region:${country.region}` === scope)?.continent
  const all = [...regionMeans(id, node)]
  const near = all.filter(([region]) =>
    index.release.countries.some(country => `region:${country.region}` === region && country.continent === continent)
  )
  const set = of === String(near.length) ? near : all
  const own = mean(id, node, scope)
  return withSize(1 + set.filter(([, other]) => compareScores(other, own) > 0).length, set.length, of)
}

/** As a spreadsheet does it: a difference of doubles, cut to 15 significant digits, half away from zero. */
const excelDifference: Rule = ({ edition: id, since, node, country }) => {
  const difference = toFloat(score(id, node, country)) - toFloat(score(since, node, country))
  return two(Number(difference.toPrecision(15)))
}

const rounded = (value: Score): Score => parseDecimal(two(value))

const eitherDifference: Rule = figure => {
  const { edition: id, since, node, country, scope, quantity } = figure
  const [low = '', high = ''] = node.split('|')
  const [to, from] =
    quantity === 'gap'
      ? [score(id, low, country), score(id, high, country)]
      : [mean(id, node, scope), mean(since, node, scope)]
  const [before, after] = [two(subtractScores(rounded(to), rounded(from))), two(subtractScores(to, from))]
  return before === after ? after : `${before} or ${after}`
}

const inQuadrant: Rule = ({ edition: id, scope, node, quantity }) => {
  const of = edition(id)
  const members = scopeOf(index.loaded, scope).members.filter(
    iso3 => quadrantOf(of.framework, readerOf(of, iso3)) === node
  )
  return quantity === 'quadrant_size' ? String(members.length) : members.join('|')
}

const pearson: Rule = ({ edition: id, node, scope }) => {
  const [first = '', second = ''] = node.split('|')
  const pairs = scopeOf(index.loaded, scope).members.map(iso3 =>
    [first, second].map(of => toFloat(score(id, of, iso3)))
  )
  const meanOf = (axis: number): number => pairs.reduce((sum, pair) => sum + (pair[axis] ?? 0), 0) / pairs.length
  const means = [meanOf(0), meanOf(1)]
  const moment = (a: number, b: number): number =>
    pairs.reduce((sum, pair) => sum + ((pair[a] ?? 0) - (means[a] ?? 0)) * ((pair[b] ?? 0) - (means[b] ?? 0)), 0)
  return two(moment(0, 1) / Math.sqrt(moment(0, 0) * moment(1, 1)))
}

const rises: Rule = ({ edition: id, since, node, of }) => {
  const [to, from] = [regionMeans(id, node), regionMeans(since, node)]
  const rising = [...to].filter(([region, own]) => compareScores(own, there(from.get(region))) > 0)
  return withSize(rising.length, to.size, of)
}

const highest: Rule = ({ edition: id, node, scope }) => {
  const markets = edition(id).framework.nodes.filter(({ parent }) => parent === 'criminal_markets')
  const own = mean(id, node, scope)
  return String(markets.every(other => compareScores(mean(id, other.id, scope), own) <= 0))
}

/** Every rule of `published/rules.yaml`: how the figure that it speaks of follows from the scores. */
export const rules: Readonly<Record<string, Rule>> = {
  exact_rounded_once: ({ edition: id, node, country }) => two(score(id, node, country)),
  workbook_cell: ({ edition: id, node, country }) => two(score(id, node, country)),
  competition_rank: rank,
  rank_difference: rankChange,
  rank_difference_sign_lost: figure => rankChange(figure).replace('-', ''),
  difference_of_unrounded_excel: excelDifference,
  difference_of_rounded_averages: ({ edition: id, since, node, scope }) =>
    two(subtractScores(rounded(mean(id, node, scope)), rounded(mean(since, node, scope)))),
  difference_before_or_after_rounding: eitherDifference,
  not_computed_for_new_indicator: ({ edition: id, since, node }) =>
    edition(id).scores.has(node) && !edition(since).scores.has(node) ? 'n/a' : 'a number',
  mean_of_exact: ({ edition: id, node, scope }) => two(mean(id, node, scope)),
  rank_of_exact_mean: meanRank,
  high_from_exact: inQuadrant,
  pearson,
  count_of_rising_exact_means: rises,
  highest_exact_mean: highest
}

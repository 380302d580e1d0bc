import { profileCountry, type Margin, type NodeProfile, type Profile } from '../analyses/profile.js'
import type { RankScope } from '../analyses/ranking.js'
import type { Country } from '../definitions/countries.js'
import { DomainError, settleAll } from '../errors.js'
import { subtractScores, type Score } from '../exact/fraction.js'
import { readerOf, type ScoredEdition } from '../scoring/edition.js'
import { answerObject } from './answer.js'
import { displayedDifference } from './deltas.js'
import { evidenceLinks } from './evidence-link.js'
import { explainScore, roundingRule } from './explanation.js'
import { countryOf, editionBefore, editionOf, scopesOfCountry, type LoadedIndex } from './loaded.js'
import { intervalsOf, type IntervalQuestion, type Intervals } from './rank-interval.js'
import { writeFraction, writeScore, type ScoreFormat } from './table.js'
import { wordingOf, type Wording } from './wording.js'

export interface ProfileQuestion extends IntervalQuestion {
  readonly country: string
  readonly exact?: boolean | undefined
  readonly explain?: boolean | undefined
  /** Of the labels; the first language of the index unless told. */
  readonly language?: string | undefined
}

/** The profile of a country: composites, indicators by group, quadrant, change since the edition before, extremes. */
export const answerProfile = (index: LoadedIndex, question: ProfileQuestion) => {
  const [wording, edition, country, intervals] = settleAll(
    () => wordingOf(index, question.language),
    () => editionOf(index, question.edition),
    () => countryOf(index, question.country),
    () => intervalsOf(index, question)
  )
  const { iso3, iso2, m49, continent, region } = country
  const name = wording.label(index.release.countryNames.get(iso3), country.name)
  const id = edition.framework.edition
  if (!edition.position.has(iso3)) {
    const detail = `${name} is not in edition ${id}.`
    throw new DomainError('COUNTRY_UNKNOWN', { pointer: '/country', detail, allowed: ['a country of the edition'] })
  }
  const previous = editionBefore(index, edition)
  const earlier = previous && { edition: previous, scopes: scopesOfCountry(index, previous, country) }
  const scopes = scopesOfCountry(index, edition, country)
  const profile = profileCountry(edition, earlier, iso3, scopes, index.release.definitions)
  const write = nodeWriter(index, { edition, previous, scopes, intervals, wording }, question, iso3)
  const data = writeProfile(index, profile, write, {
    wording,
    country: { iso3, iso2, m49, name, continent, region },
    edition,
    previous
  })
  const rule =
    'ranks over exact scores with ties; averages over exact scores; delta since the edition before; strongest and weakest by ' +
    `margin to the average of the world, positive in favour; rounded ${roundingRule(edition.framework.decimals)}`
  const facts = intervals && {
    ...intervals.facts,
    without_interval: intervals.without(profile.nodes.map(({ node }) => node))
  }
  return answerObject(index, data, { edition, rule, ...(facts && { facts }) })
}

interface ProfileHead {
  readonly wording: Wording
  readonly country: Omit<Country, 'aliases'>
  readonly edition: ScoredEdition
  readonly previous: ScoredEdition | undefined
}

const writeProfile = (
  index: LoadedIndex,
  profile: Profile,
  write: ReturnType<typeof nodeWriter>,
  { wording, country, edition, previous }: ProfileHead
) => {
  const { edition: id, dataYear, decimals } = edition.framework
  const composites = profile.nodes.filter(({ node }) => index.release.definitions.get(node)?.kind === 'composite')
  return {
    language: wording.language,
    country,
    edition: { id, data_year: dataYear, previous: previous?.framework.edition ?? null },
    quadrant: {
      id: profile.quadrant.now,
      before: profile.quadrant.before,
      ...quadrantLabels(edition, previous, profile)
    },
    composites: composites.map(write),
    groups: groupNodes(index, profile, wording).map(({ group, label, nodes }) => ({
      group,
      label,
      indicators: nodes.map(write)
    })),
    ...writeExtremes(profile, decimals)
  }
}

const quadrantLabels = (now: ScoredEdition, before: ScoredEdition | undefined, { quadrant }: Profile) => ({
  label: quadrant.now === null ? null : (now.framework.quadrants?.labels[quadrant.now] ?? null),
  label_before: quadrant.before === null ? null : (before?.framework.quadrants?.labels[quadrant.before] ?? null)
})

interface Surroundings {
  readonly edition: ScoredEdition
  readonly previous: ScoredEdition | undefined
  /** In the order of those of a node. */
  readonly scopes: readonly RankScope[]
  readonly intervals: Intervals | undefined
  readonly wording: Wording
}

const nodeWriter = (
  index: LoadedIndex,
  { edition, previous, scopes, intervals, wording }: Surroundings,
  { exact, explain }: ProfileQuestion,
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
    scopes: profile.scopes.map(({ scope, standing, average }, at) => ({
      scope,
      rank: standing?.rank ?? null,
      size: standing?.size ?? 0,
      tied: standing?.tied ?? [],
      ...(intervals && writeInterval(intervals, profile.node, iso3, scopes[at])),
      average: writeScore(average?.score ?? null, decimals),
      ...(exact && { average_exact: writeFraction(average?.score ?? null) }),
      difference: writeDifference(profile.score, average?.score ?? null, decimals)
    })),
    change: writeChange(profile, previous, { decimals, exact }),
    evidence: linkOf(profile.node),
    ...(explain && { explanation: explainScore(edition.framework, profile.node, readerOf(edition, iso3)) })
  })
}

const writeDifference = (score: Score | null, average: Score | null, decimals: number): number | null =>
  score === null || average === null ? null : writeScore(subtractScores(score, average), decimals)

const writeInterval = (intervals: Intervals, node: string, iso3: string, scope: RankScope | undefined) =>
  (scope && intervals.ofOne(node, iso3, scope)) ?? { rank_interval: null, indistinguishable: [] as string[] }

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

/** Indicators under their display headings, in the order of index.yaml; those without a heading come last. */
const groupNodes = ({ release }: LoadedIndex, { nodes }: Profile, wording: Wording) => {
  const indicators = nodes.filter(({ node }) => release.definitions.get(node)?.kind === 'indicator')
  const headings = Object.entries(release.index.indicator_groups).map(([group, { label }]) => ({
    group,
    label: wording.label(label, group),
    nodes: indicators.filter(({ node }) => release.definitions.get(node)?.group === group)
  }))
  const rest = indicators.filter(({ node }) => release.definitions.get(node)?.group === undefined)
  return [...headings, { group: null, label: wording.say('other_indicators'), nodes: rest }].filter(
    heading => heading.nodes.length > 0
  )
}

const writeExtremes = ({ extremes }: Profile, decimals: number) => {
  const write = (margins: readonly Margin[]) =>
    margins.map(({ indicator, margin }) => ({ node: indicator, margin: writeScore(margin, decimals) }))
  return {
    strongest: Object.fromEntries(extremes.map(({ root, strongest }) => [root, write(strongest)])),
    weakest: Object.fromEntries(extremes.map(({ root, weakest }) => [root, write(weakest)]))
  }
}

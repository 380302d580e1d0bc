import { profileCountry, type Margin, type Profile } from '../../analyses/profile/profile.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import type { Country } from '../../definitions/countries.js'
import { DomainError, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { compositesAmong, groupIndicators } from '../method/groups.js'
import { countryOf, editionBefore, editionOf, scopesOfCountry, type LoadedIndex } from '../loaded.js'
import { nodeWriter, type NodeDetail } from './node.js'
import { intervalsOf, type IntervalQuestion } from '../uncertainty/rank-interval.js'
import { writeScore } from '../table.js'
import { scopeLabel, wordingOf, type Wording } from '../phrases/wording.js'

/** What is asked of the figures of a country. */
export interface FiguresQuestion extends IntervalQuestion, NodeDetail {
  readonly country: string
  /** Of the labels; the first language of the index unless told. */
  readonly language?: string | undefined
}

/** The figures of a country: composites, indicators by group, quadrant, change since the edition before, extremes. */
export const figuresOf = (index: LoadedIndex, question: FiguresQuestion) => {
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
  const figures = writeProfile(index, profile, write, {
    wording,
    country: { iso3, iso2, m49, name, continent, region },
    edition,
    previous,
    scopes
  })
  const nodes = profile.nodes.map(({ node }) => node)
  return {
    figures,
    level: intervals?.facts.uncertainty.level ?? null,
    /** Of the intervals, where they are asked for. */
    facts: intervals && { ...intervals.facts, without_interval: nodes.filter(intervals.uncertainty.faultOf) }
  }
}

/** The figures of a country in an edition. */
export type CountryFigures = ReturnType<typeof figuresOf>['figures']

interface ProfileHead {
  readonly wording: Wording
  readonly country: Omit<Country, 'aliases'>
  readonly edition: ScoredEdition
  readonly previous: ScoredEdition | undefined
  readonly scopes: readonly RankScope[]
}

const writeProfile = (
  index: LoadedIndex,
  profile: Profile,
  write: ReturnType<typeof nodeWriter>,
  { wording, country, edition, previous, scopes }: ProfileHead
) => {
  const { edition: id, dataYear, decimals } = edition.framework
  return {
    language: wording.language,
    country,
    edition: { id, data_year: dataYear, previous: previous?.framework.edition ?? null },
    quadrant: {
      id: profile.quadrant.now,
      before: profile.quadrant.before,
      ...quadrantLabels(edition, previous, profile)
    },
    scopes: Object.fromEntries(scopes.map(({ id: scope }) => [scope, scopeLabel(index, scope, wording)])),
    composites: compositesAmong(index, profile.nodes).map(write),
    groups: groupIndicators(index, profile.nodes, wording).map(({ group, label, nodes }) => ({
      group,
      label,
      composite: edition.framework.nodes.find(({ id: node }) => node === nodes[0]?.node)?.parent ?? null,
      indicators: nodes.map(write)
    })),
    ...writeExtremes(profile, decimals)
  }
}

const quadrantLabels = (now: ScoredEdition, before: ScoredEdition | undefined, { quadrant }: Profile) => ({
  label: quadrant.now === null ? null : (now.framework.quadrants?.labels[quadrant.now] ?? null),
  label_before: quadrant.before === null ? null : (before?.framework.quadrants?.labels[quadrant.before] ?? null)
})

const writeExtremes = ({ extremes }: Profile, decimals: number) => {
  const write = (margins: readonly Margin[]) =>
    margins.map(({ indicator, margin }) => ({ node: indicator, margin: writeScore(margin, decimals) }))
  return {
    strongest: Object.fromEntries(extremes.map(({ root, strongest }) => [root, write(strongest)])),
    weakest: Object.fromEntries(extremes.map(({ root, weakest }) => [root, write(weakest)]))
  }
}

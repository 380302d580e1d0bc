import { chartAddress } from '../addresses.js'
import { similarCountries } from '../../analyses/comparison/similar.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { pageFacts, type Answer, type Meta } from '../answer.js'
import { chartKinds, chartOf, type ChartKind } from './charts.js'
import { labelOf } from '../method/groups.js'
import { editionOf, type LoadedIndex } from '../loaded.js'
import { profileEvidence } from './evidence.js'
import { factsNamed, withNarratives } from './narrative.js'
import { profileText } from './text.js'
import type { ProfileFigures, TextContext } from './text-parts.js'
import { answerProfile, type ProfileQuestion } from './profile.js'
import { distanceRule, similarShown } from '../comparison/similar.js'
import { writeScore } from '../table.js'
import { countryLabel, wordingOf, type Wording } from '../phrases/wording.js'

/** The pack of a country: its profile, similar countries, sentences, narratives, evidence, and where the charts are. */
export const answerProfilePack = (index: LoadedIndex, question: ProfileQuestion) => {
  const { data: figures, meta } = answerProfile(index, question)
  const edition = editionOf(index, figures.edition.id)
  const wording = wordingOf(index, question.language)
  const { iso3 } = figures.country
  const level = levelOf(meta)
  const similar = similarTo(index, edition, iso3, wording)
  const context = contextOf(index, edition, figures, wording, level)
  const text = withNarratives(index, figures, profileText({ ...context, similar }))
  const data = {
    ...figures,
    similar,
    text,
    evidence: profileEvidence(index, edition, iso3, factsNamed(text)),
    charts: chartsOf(figures)
  }
  return { data, meta: { ...meta, ...pageFacts(index, edition) } } satisfies Answer
}

/** The chart of a pack, from the figures that are there; undefined where it needs intervals that nobody asked for. */
export const profileChart = (
  index: LoadedIndex,
  { data, meta }: ReturnType<typeof answerProfilePack>,
  chart: ChartKind
) => {
  const level = levelOf(meta)
  return chart === 'intervals' && level === null ? undefined : chartOf(index, chart, data, level)
}

const levelOf = (meta: Meta): number | null =>
  (meta.uncertainty as { readonly level?: number } | undefined)?.level ?? null

const contextOf = (
  index: LoadedIndex,
  { framework }: ScoredEdition,
  data: ProfileFigures,
  wording: Wording,
  level: number | null
): Omit<TextContext, 'similar'> => {
  const { definitions } = index.release
  return {
    data,
    wording,
    decimals: framework.decimals,
    level,
    maxOf: node => definitions.get(node)?.scale.max.valueOf() ?? 0,
    labelOf: node => labelOf(index, node, wording),
    countryLabel: iso3 => countryLabel(index, iso3, wording)
  }
}

const similarTo = (index: LoadedIndex, edition: ScoredEdition, iso3: string, wording: Wording) => {
  const { nearest } =
    edition.countries.length > 1 ? similarCountries(edition, iso3, { limit: similarShown }) : { nearest: [] }
  const countries = nearest.map(({ iso3: other, distance, compared }) => ({
    iso3: other,
    country: countryLabel(index, other, wording),
    distance: writeScore(distance, edition.framework.decimals),
    compared
  }))
  return { measure: distanceRule, countries }
}

const chartsOf = ({ edition, country }: ProfileFigures): Record<string, string> =>
  Object.fromEntries(
    Object.keys(chartKinds).map(chart => [chart, chartAddress(edition.id, chart, country.iso3, 'svg')])
  )

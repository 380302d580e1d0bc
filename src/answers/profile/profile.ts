import { chartAddress } from '../addresses.js'
import { similarCountries } from '../../analyses/comparison/similar.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { pageFacts } from '../answer.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { data } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { chartOf } from './chart.js'
import { chartKinds, type ChartKind } from './marks.js'
import { labelOf } from '../method/groups.js'
import { editionOf, type LoadedIndex } from '../loaded.js'
import { profileEvidence } from './evidence.js'
import { factsNamed, withNarratives } from './narrative.js'
import { profileText } from './text.js'
import type { CountryFigures } from './figures.js'
import type { TextContext } from './text-parts.js'
import { figuresOf } from './figures.js'
import { profileShape } from './shape.js'
import { distanceRule, similarShown } from '../comparison/similar.js'
import { writeScore } from '../table.js'
import { language } from '../phrases/language.js'
import { countryLabel, wordingOf, type Wording } from '../phrases/wording.js'

/** The profile of a country: its figures, similar countries, sentences, narratives, evidence, and where the charts are. */
export const profile = question({
  word: 'profile',
  path: '/editions/{edition}/profiles/{country}',
  topic: 'Profiles',
  summary: 'The profile of a country: figures, sentences, evidence; as JSON, HTML, Markdown, PDF or DOCX',
  description:
    'Each node with its rank and the average in the world, the continent and the region of the country. With `uncertainty` each rank has its exact interval, `rank_interval`; `meta.without_interval` names the nodes that have none. The page with the suffix `.html`, `.md`, `.pdf` or `.docx`, or by `Accept`; `language` is that of labels and sentences.',
  asks: {
    edition: ask.edition,
    country: ask.country,
    exact: ask.exact,
    explain: ask.explain,
    uncertainty: ask.uncertainty,
    level: ask.level,
    language
  },
  gives: data(profileShape),
  cost: ({ uncertainty }) => (uncertainty ? 200 : 25),
  examples: {
    'Kazakhstan 2023': { edition: '2023', country: 'KAZ' },
    'In Russian': { edition: '2023', country: 'KAZ', language: 'ru' },
    'With the interval of each rank': { edition: '2025', country: 'KAZ', uncertainty: { kind: 'step', k: 1 } }
  },
  answer: (index, asked, tell) => {
    const { figures, level, facts } = figuresOf(index, asked)
    const edition = editionOf(index, figures.edition.id)
    const wording = wordingOf(index, asked.language)
    const { iso3 } = figures.country
    const similar = similarTo(index, edition, iso3, wording)
    const context = contextOf(index, edition, figures, wording, level)
    const text = withNarratives(index, figures, profileText({ ...context, similar }))
    return {
      edition,
      rule:
        'ranks over exact scores with ties; averages over exact scores; delta since the edition before; strongest and weakest by ' +
        `margin to the average of the world, positive in favour; rounded ${roundingRule(edition.framework.decimals)}`,
      facts: { ...facts, ...pageFacts(index, edition) },
      told: tell({
        ...figures,
        similar,
        text,
        evidence: profileEvidence({ index, edition, iso3, wording }, factsNamed(text)),
        charts: chartsOf(figures)
      })
    }
  }
})

/** The chart of a profile, from the figures that are there; undefined where it needs intervals that nobody asked for. */
export const profileChart = (
  index: LoadedIndex,
  { data: figures, meta }: ReturnType<typeof profile.ask>,
  kind: ChartKind
) => {
  const level = meta.uncertainty?.level ?? null
  return kind === 'intervals' && level === null ? undefined : chartOf(index, kind, figures, level)
}

const contextOf = (
  index: LoadedIndex,
  { framework }: ScoredEdition,
  data: CountryFigures,
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

const chartsOf = ({ edition, country }: CountryFigures): Record<string, string> =>
  Object.fromEntries(
    Object.keys(chartKinds).map(chart => [chart, chartAddress(edition.id, chart, country.iso3, 'svg')])
  )

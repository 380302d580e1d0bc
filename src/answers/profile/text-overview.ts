import type { CountryFigures } from './figures.js'
import { figureAt, listed, paragraph, type Paragraph, type TextContext } from './text-parts.js'
import type { Run } from '../phrases/wording.js'

type Entry = CountryFigures['composites'][number]

/** More countries that share a rank are counted only, not named. */
const tiesNamed = 5

/** Each composite with its band and its ranks, then the quadrant. */
export const overviewParagraphs = (context: TextContext): Paragraph[] => [
  ...context.data.composites.map((entry, at) => paragraph(compositeSentences(context, entry, `/composites/${at}`))),
  paragraph(quadrantSentences(context))
]

const compositeSentences = (context: TextContext, entry: Entry, place: string): Run[][] => {
  const { wording, data, maxOf } = context
  const { node, label, score, band_label: band, scopes } = entry
  if (score === null) return [wording.runs('said_missing', { nodes: label })]
  const figure = figureAt(context, score, `${place}/score`)
  const said = { node: label, score: figure, max: String(maxOf(node)), band: band ?? wording.say('none') }
  const ranks = scopes.map(({ scope, rank, size }, at) => {
    const field = (name: string): string => `${place}/scopes/${at}/${name}`
    return wording.runs('said_rank', {
      scope: data.scopes[scope] ?? scope,
      rank: { figure: String(rank ?? wording.say('none')), field: field('rank') },
      size: { figure: String(size), field: field('size') }
    })
  })
  const ranked = ranks.flatMap((rank, at): Run[] => [at > 0 ? wording.say('clause_separator') : '', ...rank])
  return [
    wording.runs('said_score', said),
    [...ranked, '.'],
    ...tieSentences(context, entry),
    intervalSentence(context, entry, place)
  ]
}

/** Only for the widest scope: ties in others are among these. */
const tieSentences = (context: TextContext, { scopes: [widest] }: Entry): Run[][] => {
  const { wording, data, countryLabel } = context
  const { scope = '', tied = [] } = widest ?? {}
  if (tied.length === 0) return []
  const countries =
    tied.length > tiesNamed
      ? wording.say('members_count', { count: tied.length })
      : listed(context, tied.map(countryLabel))
  return [wording.runs('said_ties', { scope: data.scopes[scope] ?? scope, countries })]
}

const intervalSentence = ({ wording, level }: TextContext, { scopes: [widest] }: Entry, place: string): Run[] => {
  const interval = widest && 'rank_interval' in widest ? widest.rank_interval : null
  if (!interval || level === null) return []
  const bound = (name: 'low' | 'high') => ({
    figure: String(interval[name]),
    field: `${place}/scopes/0/rank_interval/${name}`
  })
  const said = { low: bound('low'), level: wording.score(level * 100, 0) }
  if (interval.low === interval.high) return wording.runs('said_interval_firm', said)
  return wording.runs('said_interval', { ...said, high: bound('high') })
}

const quadrantSentences = ({ data, wording }: TextContext): Run[][] => {
  const { quadrant, country, edition } = data
  if (quadrant.label === null || quadrant.id === null) return []
  const label = wording.label(quadrant.label, quadrant.id)
  const now = wording.runs('said_quadrant', { country: country.name, quadrant: label })
  if (quadrant.before === null || edition.previous === null || quadrant.before === quadrant.id) return [now]
  const before = wording.label(quadrant.label_before ?? undefined, quadrant.before)
  return [now, wording.runs('said_quadrant_before', { edition: edition.previous, quadrant: before })]
}

import { groupSentences } from './text-group.js'
import type { CountryFigures } from './figures.js'
import type { TextContext } from './text-parts.js'
import { figureAt, listed, paragraph, type Section } from './text-parts.js'
import { overviewParagraphs } from './text-overview.js'
import type { Run } from '../phrases/wording.js'

/**
 * What the figures of a profile say, in sentences: each figure in them is bound to the member it was written from.
 *
 * Sections, in the order of the publisher's outline: overview, change, every group of indicators, comparison, extremes, similar.
 */
export const profileText = (context: TextContext): Section[] => [
  { section: 'overview', paragraphs: overviewParagraphs(context) },
  { section: 'change', paragraphs: changeParagraphs(context) },
  ...context.data.groups.map((group, at) => ({
    section: group.group ?? 'other',
    paragraphs: [paragraph(groupSentences(context, group, at))]
  })),
  { section: 'comparison', paragraphs: comparisonParagraphs(context) },
  { section: 'extremes', paragraphs: extremeParagraphs(context) },
  { section: 'similar', paragraphs: similarParagraphs(context) }
]

const changeParagraphs = ({ data, wording, decimals }: TextContext) => {
  const { previous } = data.edition
  if (previous === null) return [paragraph([wording.runs('first_edition')])]
  const sentences = data.composites.flatMap(({ label, change }, at): Run[][] => {
    if (change?.delta == null) return []
    const field = (name: string): string => `/composites/${at}/change/${name}`
    const delta = { figure: wording.signed(change.delta, decimals), field: field('delta') }
    const like = { figure: wording.signed(change.like_for_like, decimals), field: field('like_for_like') }
    const said = { node: label, edition: previous, delta }
    // Where the basket is the same, one figure says it.
    if (change.basket_effect === 0) return [wording.runs('said_change_alone', said)]
    return [wording.runs('said_change', { ...said, like_for_like: like })]
  })
  return [paragraph(sentences)]
}

const comparisonParagraphs = (context: TextContext) => {
  const { data, wording } = context
  return data.composites.map(({ label, scopes }, at) =>
    paragraph(
      scopes.flatMap(({ scope, average, difference }, place): Run[][] => {
        if (average === null || difference === null) return []
        const key = difference > 0 ? 'compared_above' : difference < 0 ? 'compared_below' : 'compared_equal'
        const field = (name: string): string => `/composites/${at}/scopes/${place}/${name}`
        const values = {
          node: label,
          scope: data.scopes[scope] ?? scope,
          average: figureAt(context, average, field('average')),
          difference: figureAt(context, Math.abs(difference), field('difference'))
        }
        return [wording.runs(key, values)]
      })
    )
  )
}

const extremeParagraphs = (context: TextContext) => {
  const { data, wording, labelOf } = context
  const say = (key: 'strongest' | 'weakest', margins: CountryFigures['strongest'], root: string): Run[] => {
    const nodes = (margins[root] ?? []).map(({ node, margin }, at) => {
      const figure = { figure: wording.signed(margin, context.decimals), field: `/${key}/${root}/${at}/margin` }
      return wording.runs('with_figure', { label: labelOf(node), figure })
    })
    return nodes.length === 0 ? [] : wording.runs(key, { root: labelOf(root), nodes: listed(context, nodes) })
  }
  const roots = Object.keys(data.strongest)
  const paragraphs = roots.map(root =>
    paragraph([say('strongest', data.strongest, root), say('weakest', data.weakest, root)])
  )
  return [...paragraphs, paragraph([wording.runs('margin_rule')])]
}

const similarParagraphs = (context: TextContext) => {
  const { similar, wording } = context
  const countries = similar.countries.map(({ country, distance }, at) =>
    wording.runs('with_figure', {
      label: country,
      figure: figureAt(context, distance, `/similar/countries/${at}/distance`)
    })
  )
  const count = similar.countries[0]?.compared ?? 0
  if (count === 0) return []
  const said = wording.runs('said_similar', { count, countries: listed(context, countries) })
  return [paragraph([said, wording.runs('distance_rule')])]
}

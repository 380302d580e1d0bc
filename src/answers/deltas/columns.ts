import { explanation } from '../explanation.js'
import { asked, integer, maybe, rank, rounded, score, text, tied } from '../kit/columns.js'

const points = (meaning: string): string => `${meaning}; rounded once to the decimals of the edition`

/** What is said of the change of a node of a country. */
export const deltaColumns = {
  iso3: text('ISO 3166-1 alpha-3'),
  country: text('Name of the country'),
  node: text('Id of the indicator or composite'),
  only_in: maybe(text('The edition that alone has the node; then there is no delta')),
  score_from: score(),
  score_to: score(),
  delta: score(points('score_to - score_from')),
  displayed_difference: rounded('Difference of the two rounded scores, as a reader of print would take it'),
  like_for_like: score(points('Change with both editions scored on the indicators that both have')),
  basket_effect: score(points('delta - like_for_like: what comes from the changed set of indicators')),
  rank_from: rank,
  rank_to: rank,
  tied_from: tied,
  tied_to: tied,
  rank_change: maybe(integer('rank_from - rank_to; positive is a move towards rank 1')),
  rank_change_own: maybe(integer("The part that the country's own score makes")),
  rank_change_others: maybe(integer('The part that the scores of others make')),
  explanation_from: asked(explanation),
  explanation_to: asked(explanation)
}

import { similarCountries, type SimilarCountry } from '../../analyses/comparison/similar.js'
import { settleAll } from '../../errors.js'
import { scoreOf } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { countryByCode, coverScope, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { integerColumn, scoreColumns, textColumn, writeScore } from '../table.js'
import { countryIn } from '../uncertainty/uncertainty.js'

export interface SimilarQuestion {
  readonly edition: string
  readonly country: string
  /** Countries to look among. */
  readonly scope?: string | undefined
  readonly limit?: number | undefined
  readonly exact?: boolean | undefined
}

/** So many similar countries are given where a question does not say how many, and so many at the most. */
export const similarShown = 5
export const similarMost = 192

/** What the distance between two countries is. */
export const distanceRule =
  'distance: mean of the absolute differences of the scores over the indicators of the edition that both countries have, exact'

/** The countries most similar to one, over all indicators of an edition, the nearest first. */
export const answerSimilar = (index: LoadedIndex, question: SimilarQuestion) => {
  const { limit = similarShown, exact } = question
  const edition = editionOf(index, question.edition)
  const [{ iso3, name }, scope] = settleAll(
    () => countryIn(index, edition, question.country, '/country'),
    () => scopeOf(index, question.scope ?? 'world')
  )
  const { positions } = coverScope(index, edition, scope)
  const { nearest, leftOut } = similarCountries(edition, iso3, { limit, positions })
  const { decimals } = edition.framework
  const columns = [
    textColumn<SimilarCountry>('iso3', row => row.iso3),
    textColumn<SimilarCountry>('country', row => countryByCode(index, row.iso3).name),
    ...scoreColumns<SimilarCountry>('distance', row => row.distance, { decimals, exact }),
    integerColumn<SimilarCountry>('compared', row => row.compared),
    ...edition.composites.flatMap(node =>
      scoreColumns<SimilarCountry>(node, row => scoreOf(edition, node, row.iso3), { decimals, exact })
    )
  ]
  return answerTable(
    index,
    { columns, rows: nearest },
    {
      edition,
      rule:
        `${distanceRule}; countries that share fewer than half of them are left out; equally near ones in the order of ` +
        `their codes; rounded ${roundingRule(decimals)}`,
      facts: {
        country: { iso3, name },
        composites: Object.fromEntries(
          edition.composites.map(node => [node, writeScore(scoreOf(edition, node, iso3), decimals)])
        ),
        scope: { id: scope.id, size: positions.length },
        indicators: edition.indicators.length,
        left_out: leftOut
      }
    }
  )
}

import { rankCountries, type RankedCountry } from '../../analyses/ranking/ranking.js'
import { settleAll } from '../../errors.js'
import { readerOf, scoreOf } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { explainScore, explanationColumn, roundingRule } from '../explanation.js'
import { countryByCode, coverScope, editionOf, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { intervalColumns, intervalsOf, type IntervalQuestion } from '../uncertainty/rank-interval.js'
import { integerColumn, listColumn, scoreColumns, textColumn } from '../table.js'

export interface RankingQuestion extends IntervalQuestion {
  readonly node: string
  readonly scope?: string | undefined
  readonly exact?: boolean | undefined
  readonly explain?: boolean | undefined
}

/** Rank the countries of a scope on one node of an edition. */
export const answerRanking = (index: LoadedIndex, question: RankingQuestion) => {
  const { exact, explain } = question
  const edition = editionOf(index, question.edition)
  const [node, scope, intervals] = settleAll(
    () => nodeIn(index, [edition], question.node),
    () => scopeOf(index, question.scope ?? 'world'),
    () => intervalsOf(index, question)
  )
  const { framework } = edition
  const { decimals } = framework
  const rows = rankCountries(scope.members.map(iso3 => [iso3, scoreOf(edition, node, iso3)] as const))
  const intervalOf = intervals?.ofAll(node, coverScope(index, edition, scope))
  const columns = [
    textColumn<RankedCountry>('iso3', row => row.iso3),
    textColumn<RankedCountry>('country', row => countryByCode(index, row.iso3).name),
    ...scoreColumns<RankedCountry>('score', row => row.score, { decimals, exact }),
    integerColumn<RankedCountry>('rank', row => row.rank),
    listColumn<RankedCountry>('tied', row => row.tied),
    ...intervalColumns<RankedCountry>(intervals, row => intervalOf?.get(row.iso3)),
    ...(explain
      ? [
          explanationColumn<RankedCountry>('explanation', row =>
            explainScore(framework, node, readerOf(edition, row.iso3))
          )
        ]
      : [])
  ]
  const unranked = scope.members.filter(iso3 => scoreOf(edition, node, iso3) === null)
  return answerTable(
    index,
    { columns, rows },
    {
      edition,
      rule: `competition rank over exact scores: 1 is the highest, equal scores share the better rank; scores rounded ${roundingRule(decimals)}`,
      facts: { node, scope: { id: scope.id, size: rows.length }, unranked, ...intervals?.facts }
    }
  )
}

import { leaveOneOut, type Omission, type RankRange } from '../../analyses/what-if/leave-one-out.js'
import { settleAll } from '../../errors.js'
import { answerTable } from '../answer.js'
import { rankedComposite } from '../composite.js'
import { roundingRule } from '../explanation.js'
import { countryByCode, coverScope, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { integerColumn, scoreColumns, textColumn } from '../table.js'
import { writeCorrelation } from './effect.js'

export interface LeaveOneOutQuestion {
  readonly edition: string
  readonly node: string
  readonly scope?: string | undefined
  readonly exact?: boolean | undefined
}

/** The range of each country's rank on a composite when each indicator beneath it is left out in turn. */
export const answerLeaveOneOut = (index: LoadedIndex, question: LeaveOneOutQuestion) => {
  const edition = editionOf(index, question.edition)
  const [node, scope] = settleAll(
    () => rankedComposite(index, edition, question.node),
    () => scopeOf(index, question.scope ?? 'world')
  )
  const { ranges, omissions, indispensable } = leaveOneOut(edition, node, coverScope(index, edition, scope))
  const { decimals } = edition.framework
  const columns = [
    textColumn<RankRange>('iso3', row => row.iso3),
    textColumn<RankRange>('country', row => countryByCode(index, row.iso3).name),
    ...scoreColumns<RankRange>('score', row => row.score, { decimals, exact: question.exact }),
    integerColumn<RankRange>('rank', row => row.rank),
    integerColumn<RankRange>('best_rank', row => row.best.rank),
    textColumn<RankRange>('best_without', row => row.best.without),
    integerColumn<RankRange>('worst_rank', row => row.worst.rank),
    textColumn<RankRange>('worst_without', row => row.worst.without),
    integerColumn<RankRange>('places', row => row.worst.rank - row.best.rank)
  ]
  return answerTable(
    index,
    { columns, rows: ranges },
    {
      edition,
      rule:
        'each indicator beneath the composite left out in turn, all countries scored and ranked anew; best and worst rank ' +
        `with the first indicator without which they are had; scores rounded ${roundingRule(decimals)}`,
      facts: {
        node,
        scope: { id: scope.id, size: ranges.length },
        omissions: omissions.map(writeOmission),
        indispensable
      }
    }
  )
}

const writeOmission = ({ indicator, correlation, moved, largest }: Omission) => ({
  indicator,
  rank_correlation: writeCorrelation(correlation),
  moved,
  largest_shift: largest
})

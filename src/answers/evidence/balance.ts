import { evidenceAddress } from '../addresses.js'
import { balanceOf, type Balance } from '../../analyses/evidence/balance.js'
import { settleAll } from '../../errors.js'
import { answerTable } from '../answer.js'
import { citeFacts, conflictsOf } from './fact.js'
import { indicatorsBeneath, timeOf } from './names.js'
import { countryByCode, editionOf, nodeIn, type LoadedIndex } from '../loaded.js'
import { integerColumn, listColumn, structureColumn, textColumn, type Column } from '../table.js'

export interface EvidenceBalanceQuestion {
  readonly edition: string
  /** Those with evidence when left out. */
  readonly country?: readonly string[] | undefined
  readonly indicator?: readonly string[] | undefined
}

interface Row extends Balance {
  readonly iso3: string
  readonly conflicts: readonly string[]
}

/** Per indicator of an edition: how many facts speak for a higher, a lower or no other score, and where there are none. */
export const answerEvidenceBalance = (index: LoadedIndex, question: EvidenceBalanceQuestion) => {
  const edition = editionOf(index, question.edition)
  const { evidence } = index.release
  const [countries, indicators] = settleAll(
    () => question.country && index.names.findAll(question.country).map(({ iso3 }) => iso3),
    () =>
      question.indicator
        ?.flatMap(list => list.split(','))
        .flatMap(id => indicatorsBeneath(edition, nodeIn(index, [edition], id.trim(), '/indicator')))
  )
  const all = [...evidence.facts.values()]
  const rows = [...new Set(countries ?? all.map(({ country }) => country))].flatMap(iso3 => {
    const facts = all.filter(({ country }) => country === iso3)
    return edition.indicators
      .filter(id => indicators?.includes(id) ?? true)
      .map((indicator): Row => {
        const own = facts.filter(fact => fact.indicators.includes(indicator))
        const conflicts = new Set(own.flatMap(({ id }) => conflictsOf(evidence, id)))
        return { iso3, conflicts: [...conflicts], ...balanceOf(facts, indicator, timeOf(index, edition)) }
      })
  })
  return answerTable(
    index,
    { columns: columnsOf(index, edition.framework.edition), rows },
    {
      edition,
      rule:
        'facts that bear on the edition, counted by direction and by nature, not weighed; a part of a whole is not counted ' +
        'again; missing, undated and later facts are counted apart; a gap has no fact that bears',
      facts: {
        ...citeFacts(
          index,
          all.filter(({ country }) => rows.some(row => row.iso3 === country))
        ),
        data_year: edition.framework.dataYear,
        gaps: rows.filter(({ facts }) => facts === 0).length
      }
    }
  )
}

const columnsOf = (index: LoadedIndex, edition: string): Column<Row>[] => [
  textColumn('iso3', row => row.iso3),
  textColumn('country', row => countryByCode(index, row.iso3).name),
  textColumn('indicator', row => row.indicator),
  integerColumn('facts', row => row.facts),
  integerColumn('higher', row => row.higher),
  integerColumn('lower', row => row.lower),
  integerColumn('neutral', row => row.neutral),
  integerColumn('activity', row => row.activity),
  integerColumn('outcome', row => row.outcome),
  integerColumn('context', row => row.context),
  integerColumn('outcome_higher', row => row.outcomeHigher),
  integerColumn('outcome_lower', row => row.outcomeLower),
  integerColumn('planned', row => row.planned),
  integerColumn('missing', row => row.missing),
  integerColumn('undated', row => row.undated),
  integerColumn('since_then', row => row.sinceThen),
  listColumn('conflicts', row => row.conflicts),
  structureColumn(
    'gap',
    row => row.facts === 0,
    row => String(row.facts === 0)
  ),
  textColumn('address', row => evidenceAddress(edition, row.iso3, row.indicator))
]

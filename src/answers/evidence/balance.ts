import { evidenceAddress } from '../addresses.js'
import { balanceOf, type Balance } from '../../analyses/evidence/balance.js'
import type { Fact } from '../../data/fact.js'
import { settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { edition as askedEdition } from '../kit/asks.js'
import { integer, text, texts, yes } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { question } from '../kit/question.js'
import { noScores } from '../kit/table.js'
import { countryByCode, editionOf, nodeIn, type LoadedIndex } from '../loaded.js'
import * as ask from './asks.js'
import { citeFacts, conflictsOf } from './facts.js'
import { indicatorsBeneath, timeOf, type EvidenceSelection } from './names.js'

/** Per indicator of an edition: how many facts speak for a higher, a lower or no other score, and where there are none. */
export const evidenceBalance = question({
  word: 'evidence-balance',
  path: '/editions/{edition}/evidence-balance',
  topic: 'Evidence',
  summary: 'By indicator, how many facts speak for a higher or a lower score, and where there are none',
  description:
    'Counted by direction and by nature (activity, outcome, context), never weighed. Later, undated and missing facts are counted apart; `gap` marks an indicator on which no fact bears.',
  asks: { edition: askedEdition, country: ask.country, indicator: ask.indicator },
  gives: rows('EvidenceBalance', {
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    indicator: text('Id of the indicator'),
    facts: integer(
      'Facts that bear on the edition; parts of a whole, what is told again and missing facts are not counted'
    ),
    higher: integer('Of `facts`, those that speak for a higher score'),
    lower: integer('Of `facts`, those that speak for a lower score'),
    neutral: integer('Of `facts`, those that speak for no other score'),
    activity: integer('Of `facts`, those that tell what was done'),
    outcome: integer('Of `facts`, those that tell what came of it'),
    context: integer('Of `facts`, those that tell what surrounds both'),
    outcome_higher: integer('Of `higher`, outcomes'),
    outcome_lower: integer('Of `lower`, outcomes'),
    planned: integer('Of `facts`, those that are plans'),
    carried_over: integer('Of `facts`, those that only the text of an earlier edition tells'),
    old: integer('Of `facts`, those that are old for their kind'),
    kinds: texts('Kinds of the facts that are counted, with how many of each: most first'),
    missing: integer('Known to be lacking'),
    undated: integer('Facts whose time cannot be placed'),
    since_then: integer('Facts of a later time'),
    conflicts: texts('Ids of the conflicts that its facts are a side of'),
    gap: yes('No fact bears on the indicator'),
    address: text('Where the facts are')
  }),
  examples: { 'Kazakhstan 2023': { edition: '2023', country: ['KAZ'] } },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const balances = balancesOf(index, edition, asked)
    return {
      edition,
      rule:
        'facts that bear on the edition, counted by direction and by nature, not weighed; a part of a whole, and what ' +
        'another fact tells already, is not counted again; missing, undated and later facts are counted apart; a gap has no fact that bears',
      facts: {
        ...citeFacts(index, factsOn(index, new Set(balances.map(({ iso3 }) => iso3)))),
        data_year: edition.framework.dataYear,
        gaps: balances.filter(({ facts }) => facts === 0).length
      },
      told: tell(noScores)(balances, {
        iso3: row => row.iso3,
        country: row => countryByCode(index, row.iso3).name,
        indicator: row => row.indicator,
        facts: row => row.facts,
        higher: row => row.higher,
        lower: row => row.lower,
        neutral: row => row.neutral,
        activity: row => row.activity,
        outcome: row => row.outcome,
        context: row => row.context,
        outcome_higher: row => row.outcomeHigher,
        outcome_lower: row => row.outcomeLower,
        planned: row => row.planned,
        carried_over: row => row.carriedOver,
        old: row => row.old,
        kinds: row => row.kinds.map(([kind, count]) => `${kind}: ${count}`),
        missing: row => row.missing,
        undated: row => row.undated,
        since_then: row => row.sinceThen,
        conflicts: row => row.conflicts,
        gap: row => row.facts === 0,
        address: row => evidenceAddress(edition.framework.edition, row.iso3, row.indicator)
      })
    }
  }
})

const factsOn = ({ release }: LoadedIndex, countries: ReadonlySet<string>): Fact[] =>
  [...release.evidence.facts.values()].filter(({ country }) => countries.has(country))

interface OwnBalance extends Balance {
  readonly iso3: string
  readonly conflicts: readonly string[]
}

/** Of the countries that are asked for, or of those with evidence. */
const balancesOf = (
  index: LoadedIndex,
  edition: ScoredEdition,
  { country, indicator }: Pick<EvidenceSelection, 'country' | 'indicator'>
): OwnBalance[] => {
  const [countries, indicators] = settleAll(
    () => country && index.names.findAll(country).map(({ iso3 }) => iso3),
    () =>
      indicator
        ?.flatMap(list => list.split(','))
        .flatMap(id => indicatorsBeneath(edition, nodeIn(index, [edition], id.trim(), '/indicator')))
  )
  const all = [...index.release.evidence.facts.values()]
  return [...new Set(countries ?? all.map(fact => fact.country))].flatMap(iso3 => {
    const own = all.filter(fact => fact.country === iso3)
    return edition.indicators
      .filter(id => indicators?.includes(id) ?? true)
      .map(id => ({
        iso3,
        ...balanceOf(own, id, timeOf(index, edition), index.release.evidence.kinds),
        conflicts: conflictsOn(index, own, id)
      }))
  })
}

const conflictsOn = ({ release }: LoadedIndex, own: readonly Fact[], indicator: string): string[] => [
  ...new Set(
    own.filter(fact => fact.indicators.includes(indicator)).flatMap(({ id }) => conflictsOf(release.evidence, id))
  )
]

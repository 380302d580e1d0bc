import { quadrantChanges, editionRanks, scenarioRanks, summariseShifts } from '../../analyses/what-if/rank-shift.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import { settleAll } from '../../errors.js'
import { scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { rankedComposite } from '../composite.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { integer, maybe, openFamily, score, text } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { body, initially } from '../kit/parameters.js'
import { question } from '../kit/question.js'
import { countryByCode, coverScope, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { writeShifts } from './effect.js'
import { methodFacts } from './facts.js'
import { resolveMethods, type Methods, type NamedScenario } from './named-scenarios.js'

const rank = '1 is the highest score; equal scores share the better rank (1, 2, 2, 4)'

/** Several methods side by side on one composite: every country's score and rank under each, and who moves most. */
export const methods = question({
  word: 'methods',
  path: '/editions/{edition}/methods/{node}',
  topic: 'What-if',
  summary: 'Several named methods side by side: score, rank and shift of every country under each',
  description:
    '`meta.methods` says of each method which formulas it changes, who rises and falls most, how alike the rankings are (`rank_correlation`) and which countries change quadrant. The method of the edition is always beside them.',
  asks: {
    edition: ask.edition,
    node: ask.node,
    scope: initially('world', ask.oneScope),
    exact: ask.exact,
    body: body<Methods>('methods', 'Named patches to hold against the method of the edition and each other', {
      errors: ['PATCH_INVALID']
    })
  },
  gives: rows('CountryByMethods', {
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    score: score(),
    rank: maybe(integer(rank)),
    methods: openFamily({
      '{}_score': score('Score by the method'),
      '{}_rank': maybe(integer('Rank by the method')),
      '{}_shift': maybe(integer('rank - rank by the method; positive is a move towards rank 1'))
    })
  }),
  cost: () => 30,
  examples: {
    'Criminality as a geometric mean, with actors counted twice, and without the newest markets': {
      edition: '2023',
      node: 'criminality',
      methods: [
        { name: 'geometric', patch: { aggregations: { criminality: 'geometric' } } },
        { name: 'actors_twice', patch: { weights: { criminality: { criminal_actors: 2 } } } },
        { name: 'fewer_markets', patch: { drop: ['cyber_dependent_crimes', 'financial_crimes'] } }
      ]
    }
  },
  answer: (index, asked, tell) => {
    const edition = editionOf(index, asked.edition)
    const [node, named, scenarios] = settleAll(
      () => rankedComposite(index, edition, asked.node),
      () => scopeOf(index, asked.scope),
      () => resolveMethods(index, edition, asked)
    )
    const scope = coverScope(index, edition, named)
    const { baseline, all, positions } = compareMethods(edition, node, scope, scenarios)
    const readers = {
      ...ownReaders(index, edition, node, baseline),
      methods: methodReaders(edition, node, baseline, all)
    }
    const { decimals } = edition.framework
    const context = { decimals, exact: asked.exact, names: { methods: scenarios.map(({ name }) => name) } }
    return {
      edition,
      rule: `every country scored and ranked by each method; shift = rank - rank by the method, positive is a move towards rank 1; scores rounded ${roundingRule(decimals)}`,
      facts: {
        node,
        scope: { id: scope.id, size: baseline.size },
        methods: all.map(method => summarise(edition, node, scope, method))
      },
      told: tell(context)(positions, readers)
    }
  }
})

type Ranks = ReadonlyMap<number, number>

interface Method extends NamedScenario {
  /** Ranks in the scope by position. */
  readonly ranks: Ranks
}

/** The ranks of each method, and the positions of the countries of the scope: those with a score first, by rank. */
const compareMethods = (
  edition: ScoredEdition,
  node: string,
  { positions }: RankScope,
  scenarios: readonly NamedScenario[]
) => {
  const baseline = editionRanks(edition, node, positions)
  const all = scenarios.map(({ name, scenario }): Method => {
    return { name, scenario, ranks: scenarioRanks(scenario, node, positions) }
  })
  return { baseline, all, positions: [...baseline.keys(), ...positions.filter(position => !baseline.has(position))] }
}

const codeOf = ({ countries }: ScoredEdition, position: number): string => countries[position] ?? ''

/** What a row says of a country by the method of the edition. */
const ownReaders = (index: LoadedIndex, edition: ScoredEdition, node: string, baseline: Ranks) => ({
  iso3: (position: number) => codeOf(edition, position),
  country: (position: number) => countryByCode(index, codeOf(edition, position)).name,
  score: (position: number) => scoreOf(edition, node, codeOf(edition, position)),
  rank: (position: number) => baseline.get(position) ?? null
})

/** What a row says of it by the method of a name. */
const methodReaders = (edition: ScoredEdition, node: string, baseline: Ranks, methods: readonly Method[]) => {
  const byName = new Map(methods.map(method => [method.name, method]))
  const rankBy = (position: number, name: string) => byName.get(name)?.ranks.get(position) ?? null
  return {
    '{}_score': (position: number, name: string) =>
      byName.get(name)?.scenario.read(codeOf(edition, position))(node) ?? null,
    '{}_rank': rankBy,
    '{}_shift': (position: number, name: string) => {
      const [before, after] = [baseline.get(position), rankBy(position, name)]
      return before === undefined || after === null ? null : before - after
    }
  }
}

const summarise = (edition: ScoredEdition, node: string, scope: RankScope, { name, scenario }: Method) => ({
  name,
  ...methodFacts(edition, scenario),
  ...writeShifts(summariseShifts(edition, scenario, node, scope)),
  quadrant_changes: quadrantChanges(edition, scenario)
})

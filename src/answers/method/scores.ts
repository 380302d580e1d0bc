import type { Country } from '../../definitions/countries.js'
import type { Score } from '../../exact/fraction.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { explainScore, explanation, missingBeneath, roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { asked as only, family, score, text, texts } from '../kit/columns.js'
import { rows } from '../kit/giving.js'
import { choice, initially, optional } from '../kit/parameters.js'
import { shareOf } from '../kit/cost.js'
import { question } from '../kit/question.js'
import { editionOf } from '../loaded.js'
import { resolveSelection } from '../selection.js'
import { everyNode } from './nodes.js'

interface CountryInEdition {
  readonly edition: ScoredEdition
  readonly country: Country
}

interface NodeInEdition extends CountryInEdition {
  readonly node: string
  readonly score: Score | null
}

/** Scores of nodes and countries, in one edition or all: one row a score (long) or one row a country (wide). */
export const scores = question({
  word: 'scores',
  path: '/editions/{edition}/scores',
  shortPath: '/scores',
  topic: 'Scores',
  summary: 'Scores of an edition, of all or chosen nodes and countries',
  shortSummary: 'Scores of all editions, of all or chosen nodes and countries',
  description:
    'Never truncated. A missing score is null and names what is missing; it is never zero. Over all editions each row names its edition, and a node has rows in the editions that have it.',
  asks: {
    edition: optional(ask.edition),
    node: ask.nodes,
    country: ask.countries,
    scope: ask.scope,
    unknown: ask.unknown,
    shape: initially('long', choice(['long', 'wide'], 'One row a score (long) or one row a country (wide)')),
    exact: ask.exact,
    explain: ask.explain
  },
  gives: rows('ScoreRow', {
    edition: only(text('Id of the edition, where the answer spans several')),
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    continent: text('Id of its continent'),
    region: text('Id of its region'),
    node: only(text('Id of the indicator or composite; in rows of a score')),
    score: only(score()),
    missing: only(texts('Indicators without a score that leave this one missing')),
    explanation: only(explanation),
    scores: family(everyNode, { '{}': score('Score of the indicator or composite; in rows of a country') })
  }),
  cost: ({ edition, node, country, explain, exact }) =>
    (edition ? 20 : 60) * (explain || exact ? 3 : 1) * shareOf({ node, country }),
  examples: {
    'Composites of two countries': { edition: '2023', country: ['KAZ', 'UZB'], node: ['criminality', 'resilience'] },
    'One row a country': {
      edition: '2023',
      country: ['KAZ', 'UZB'],
      node: ['criminality', 'resilience'],
      shape: 'wide'
    },
    'Kazakhstan over the editions': { country: ['KAZ'], node: ['criminality', 'resilience'] }
  },
  answer: (index, asked, tell) => {
    const chosen = asked.edition === undefined ? undefined : editionOf(index, asked.edition)
    const editions = chosen ? [chosen] : [...index.editions.values()]
    const { nodes, countries, scope, skipped } = resolveSelection(index, editions, asked)
    const covered = editions.flatMap(edition =>
      countries.filter(({ iso3 }) => edition.position.has(iso3)).map(country => ({ edition, country }))
    )
    const long = asked.shape === 'long' ? covered.flatMap(row => nodesOf(row, nodes)) : undefined
    const format = { decimals: decimalsOf(long ?? covered), exact: asked.exact }
    const cells = { ...places, edition: chosen ? undefined : editionIn }
    return {
      ...(chosen && { edition: chosen }),
      rule: `indicators as scored by experts, composites by the formulas of /v1/editions; rounded ${roundingRule(editions.at(-1)?.framework.decimals ?? 0)}`,
      facts: { scope: { id: scope.id, size: scope.members.length }, shape: asked.shape, ...skipped },
      told: long
        ? tell(format)(long, { ...cells, ...longCells(long, asked.explain) })
        : tell({ ...format, names: { scores: nodes } })(covered, { ...cells, ...wideCells })
    }
  }
})

const decimalsOf = (covered: readonly CountryInEdition[]): number => covered[0]?.edition.framework.decimals ?? 0

/** The nodes among some that the edition of a row has, with their scores. */
const nodesOf = ({ edition, country }: CountryInEdition, nodes: readonly string[]): NodeInEdition[] => {
  const position = edition.position.get(country.iso3) ?? -1
  return nodes.flatMap(node => {
    const column = edition.scores.get(node)
    return column ? { edition, country, node, score: column.at(position) } : []
  })
}

const editionIn = ({ edition }: CountryInEdition): string => edition.framework.edition

const places = {
  iso3: ({ country }: CountryInEdition) => country.iso3,
  country: ({ country }: CountryInEdition) => country.name,
  continent: ({ country }: CountryInEdition) => country.continent,
  region: ({ country }: CountryInEdition) => country.region,
  scores: { '{}': ({ edition, country }: CountryInEdition, node: string) => scoreOf(edition, node, country.iso3) }
}

const wideCells = { node: undefined, score: undefined, missing: undefined, explanation: undefined }

const longCells = (long: readonly NodeInEdition[], explain: boolean | undefined) => {
  const read = ({ edition, country }: NodeInEdition) => readerOf(edition, country.iso3)
  const missing = (row: NodeInEdition) => missingBeneath(row.edition.framework, row.node, read(row))
  return {
    node: ({ node }: NodeInEdition) => node,
    score: (row: NodeInEdition) => row.score,
    missing: long.some(row => row.score === null) ? missing : undefined,
    explanation: explain ? (row: NodeInEdition) => explainScore(row.edition, row.node, row.country.iso3) : undefined
  }
}

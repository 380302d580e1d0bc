import {
  compareCountries,
  distancesAmong,
  type ComparedNode,
  type ComparedScore
} from '../../analyses/comparison/comparison.js'
import type { Country } from '../../definitions/countries.js'
import { DomainError, settleAll } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { pageFacts } from '../answer.js'
import { roundingRule } from '../explanation.js'
import * as ask from '../kit/asks.js'
import { integer, maybe, oneOf, rounded, score, text, tied } from '../kit/columns.js'
import { dataWithTable } from '../kit/giving.js'
import { names } from '../kit/parameters.js'
import { listed } from '../kit/cost.js'
import { question } from '../kit/question.js'
import type { Cells } from '../kit/rows.js'
import { countryByCode, countryIn, coverScope, editionBefore, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { labelOf } from '../method/groups.js'
import { language } from '../phrases/language.js'
import { wordingOf } from '../phrases/wording.js'
import { comparisonShape } from './comparison-shape.js'
import { distanceRule } from './similar.js'
import { nodeWriter, writeCountry, writeNodes, writePair } from './writers.js'

/** So few countries are compared at the least, and so many at the most. */
export const comparedCountries = { least: 2, most: 20 } as const

/** One row a node and country. */
const columns = {
  node: text('Id of the indicator or composite'),
  label: text('Its label in English'),
  kind: maybe(oneOf(['indicator', 'composite'], 'An indicator is scored by experts, a composite computed')),
  heading: maybe(text('Display heading of an indicator')),
  iso3: text('ISO 3166-1 alpha-3'),
  country: text('Name of the country'),
  score: score(),
  band: maybe(text('Id of the band that the score is in')),
  rank: maybe(integer('In the world; 1 is the highest score; equal scores share the better rank')),
  size: integer('Countries that are ranked, in the world'),
  tied,
  delta: score('Since the edition before; empty for the first'),
  like_for_like: rounded('The same over the indicators that both editions have')
}

/** Countries side by side: every node with scores, ranks in the world and change, and how far every two are apart. */
export const comparison = question({
  word: 'comparison',
  path: '/editions/{edition}/comparisons',
  topic: 'Profiles',
  summary: 'Countries side by side: scores, ranks, changes, spreads and distances',
  description: `${comparedCountries.least} to ${comparedCountries.most} countries, each of them once, in the order of the question. CSV has one row a node and country.`,
  asks: {
    edition: ask.edition,
    countries: names('Codes or names, separated by commas or given repeatedly', {
      examples: ['KAZ,UZB'],
      errors: ask.countryErrors
    }),
    exact: ask.exact,
    language
  },
  gives: dataWithTable(comparisonShape, 'values', columns),
  cost: ({ countries }) => 5 + listed(countries),
  examples: { 'Kazakhstan and Uzbekistan': { edition: '2023', countries: ['KAZ', 'UZB'] } },
  answer: (index, asked, tell) => {
    const [edition, wording] = settleAll(
      () => editionOf(index, asked.edition),
      () => wordingOf(index, asked.language)
    )
    const countries = countriesToCompare(index, edition, asked.countries)
    const codes = countries.map(({ iso3 }) => iso3)
    const previous = editionBefore(index, edition)
    const world = coverScope(index, edition, scopeOf(index, 'world'))
    const nodes = compareCountries(edition, codes, world, previous)
    const format = { decimals: edition.framework.decimals, exact: asked.exact }
    const data = {
      language: wording.language,
      data_year: edition.framework.dataYear,
      countries: countries.map(country => writeCountry(index, edition, country, wording)),
      ...writeNodes(index, nodes, nodeWriter(index, previous, format, wording), wording),
      distances: distancesAmong(edition, codes).map(pair => writePair(pair, format))
    }
    return {
      edition,
      rule: `scores side by side; spread: highest minus lowest of the countries compared; ranks in the world over exact scores; change since the edition before; ${distanceRule}; rounded ${roundingRule(format.decimals)}`,
      facts: { previous: previous?.framework.edition ?? null, ...pageFacts(index, edition) },
      told: tell(data, () => tell.table(format)(rowsOf(nodes), cellsOf(index)))
    }
  }
})

/** The countries of the names, each of them once; all faults are told at once. */
const countriesToCompare = (index: LoadedIndex, edition: ScoredEdition, lists: readonly string[]): Country[] => {
  const given = index.names.split(lists)
  const { least, most } = comparedCountries
  const seen = new Set<string>()
  const steps = given.map(name => (): Country => {
    const country = countryIn(index, edition, name, '/countries')
    if (seen.has(country.iso3)) throw refusal(`${country.iso3} stands twice.`, 'each country once')
    seen.add(country.iso3)
    return country
  })
  const [, ...countries] = settleAll(
    (): undefined => {
      if (given.length >= least && given.length <= most) return
      throw refusal(
        `${given.length === 1 ? 'One country is' : `${given.length} countries are`} named.`,
        `${least} to ${most} countries, separated by commas`
      )
    },
    ...steps
  )
  return countries
}

const refusal = (detail: string, allowed: string): DomainError =>
  new DomainError('REQUEST_INVALID', { pointer: '/countries', detail, allowed: [allowed] })

interface Row extends ComparedScore {
  readonly node: string
}

const rowsOf = (nodes: readonly ComparedNode[]): Row[] =>
  nodes.flatMap(({ node, values }) => values.map(value => ({ node, ...value })))

const cellsOf = (index: LoadedIndex): Cells<typeof columns, Row> => {
  const definition = ({ node }: Row) => index.release.definitions.get(node)
  return {
    node: ({ node }) => node,
    label: ({ node }) => labelOf(index, node),
    kind: row => definition(row)?.kind ?? null,
    heading: row => definition(row)?.group ?? null,
    iso3: ({ iso3 }) => iso3,
    country: ({ iso3 }) => countryByCode(index, iso3).name,
    score: row => row.score,
    band: ({ band }) => band,
    rank: ({ scopeRank }) => scopeRank?.rank ?? null,
    size: ({ scopeRank }) => scopeRank?.size ?? 0,
    tied: ({ scopeRank }) => scopeRank?.tied ?? [],
    delta: ({ change }) => change?.delta ?? null,
    like_for_like: ({ change }) => change?.likeForLike ?? null
  }
}

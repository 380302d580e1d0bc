import {
  compareCountries,
  distancesAmong,
  type ComparedNode,
  type ComparedScore,
  type Pair
} from '../../analyses/comparison/comparison.js'
import { quadrantOf } from '../../analyses/ranking/quadrant.js'
import type { Country } from '../../definitions/countries.js'
import { DomainError, settleAll } from '../../errors.js'
import { readerOf, type ScoredEdition } from '../../scoring/edition.js'
import { answerObject, pageFacts } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { compositesAmong, groupIndicators, labelOf } from '../method/groups.js'
import { countryByCode, coverScope, editionBefore, editionOf, scopeOf, type LoadedIndex } from '../loaded.js'
import { distanceRule } from './similar.js'
import { integerColumn, listColumn, scoreColumns, textColumn, writeFraction, writeScore, type Table } from '../table.js'
import { countryIn } from '../uncertainty/uncertainty.js'
import { countryLabel, wordingOf, type Wording } from '../phrases/wording.js'

export interface ComparisonQuestion {
  readonly edition: string
  /** Names as a user wrote them, with commas or apart. */
  readonly countries: readonly string[]
  readonly exact?: boolean | undefined
  readonly language?: string | undefined
}

/** So few countries are compared at the least, and so many at the most. */
export const comparedCountries = { least: 2, most: 20 } as const

/** Countries side by side: every node with scores, ranks in the world and change, and how far every two are apart. */
export const answerComparison = (index: LoadedIndex, question: ComparisonQuestion) => {
  const [edition, wording] = settleAll(
    () => editionOf(index, question.edition),
    () => wordingOf(index, question.language)
  )
  const countries = countriesToCompare(index, edition, question.countries)
  const codes = countries.map(({ iso3 }) => iso3)
  const previous = editionBefore(index, edition)
  const world = coverScope(index, edition, scopeOf(index, 'world'))
  const nodes = compareCountries(edition, codes, world, previous)
  const format = { decimals: edition.framework.decimals, exact: question.exact }
  const write = nodeWriter(index, previous, format, wording)
  const data = {
    language: wording.language,
    data_year: edition.framework.dataYear,
    countries: countries.map(({ iso3, continent, region }) => {
      const quadrant = quadrantOf(edition.framework, readerOf(edition, iso3))
      const label = quadrant === null ? undefined : edition.framework.quadrants?.labels[quadrant]
      const name = countryLabel(index, iso3, wording)
      const quadrantLabel = quadrant === null ? null : wording.label(label, quadrant)
      return { iso3, name, continent, region, quadrant, quadrant_label: quadrantLabel }
    }),
    composites: compositesAmong(index, nodes).map(write),
    groups: groupIndicators(index, nodes, wording).map(({ group, label, nodes: indicators }) => ({
      group,
      label,
      indicators: indicators.map(write)
    })),
    distances: distancesAmong(edition, codes).map(pair => writePair(pair, format))
  }
  const rule =
    'scores side by side; spread: highest minus lowest of the countries compared; ranks in the world over exact scores; ' +
    `change since the edition before; ${distanceRule}; rounded ${roundingRule(format.decimals)}`
  const { meta } = answerObject(index, data, { edition, rule })
  const facts = { previous: previous?.framework.edition ?? null, ...pageFacts(index, edition) }
  return { data, meta: { ...meta, ...facts }, table: tableOf(index, nodes, format) }
}

type Format = Required<Pick<ComparisonQuestion, 'exact'>> & { readonly decimals: number }

/** The countries of the names, each of them once; all faults are told at once. */
const countriesToCompare = (index: LoadedIndex, edition: ScoredEdition, lists: readonly string[]): Country[] => {
  const names = index.names.split(lists)
  const { least, most } = comparedCountries
  const seen = new Set<string>()
  const steps = names.map(name => (): Country => {
    const country = countryIn(index, edition, name, '/countries')
    if (seen.has(country.iso3)) throw refusal(`${country.iso3} stands twice.`, 'each country once')
    seen.add(country.iso3)
    return country
  })
  const [, ...countries] = settleAll(
    (): undefined => {
      if (names.length >= least && names.length <= most) return
      throw refusal(
        `${names.length === 1 ? 'One country is' : `${names.length} countries are`} named.`,
        `${least} to ${most} countries, separated by commas`
      )
    },
    ...steps
  )
  return countries
}

const refusal = (detail: string, allowed: string): DomainError =>
  new DomainError('REQUEST_INVALID', { pointer: '/countries', detail, allowed: [allowed] })

const nodeWriter = (
  index: LoadedIndex,
  previous: ScoredEdition | undefined,
  { decimals, exact }: Format,
  wording: Wording
) => {
  const writeChange = ({ change }: ComparedScore) =>
    change && {
      since: previous?.framework.edition ?? '',
      delta: writeScore(change.delta, decimals),
      ...(exact && { delta_exact: writeFraction(change.delta) }),
      like_for_like: writeScore(change.likeForLike, decimals)
    }
  const writeValue = (value: ComparedScore) => ({
    iso3: value.iso3,
    score: writeScore(value.score, decimals),
    ...(exact && { score_exact: writeFraction(value.score) }),
    band: value.band,
    rank: value.standing?.rank ?? null,
    size: value.standing?.size ?? 0,
    tied: value.standing?.tied ?? [],
    change: writeChange(value)
  })
  return ({ node, values, spread }: ComparedNode) => ({
    node,
    label: labelOf(index, node, wording),
    direction: index.release.definitions.get(node)?.direction ?? null,
    values: values.map(writeValue),
    spread: writeScore(spread, decimals),
    ...(exact && { spread_exact: writeFraction(spread) })
  })
}

const writePair = ({ a, b, apart }: Pair, { decimals, exact }: Format) => ({
  a,
  b,
  distance: writeScore(apart?.distance ?? null, decimals),
  ...(exact && { distance_exact: writeFraction(apart?.distance ?? null) }),
  compared: apart?.compared ?? 0
})

interface Row extends ComparedScore {
  readonly node: string
}

/** One row a node and country. */
const tableOf = (index: LoadedIndex, nodes: readonly ComparedNode[], format: Format): Table => {
  const rows = nodes.flatMap(({ node, values }) => values.map((value): Row => ({ node, ...value })))
  const definition = (row: Row) => index.release.definitions.get(row.node)
  const columns = [
    textColumn<Row>('node', row => row.node),
    textColumn<Row>('label', row => labelOf(index, row.node)),
    textColumn<Row>('kind', row => definition(row)?.kind ?? null),
    textColumn<Row>('group', row => definition(row)?.group ?? null),
    textColumn<Row>('iso3', row => row.iso3),
    textColumn<Row>('country', row => countryByCode(index, row.iso3).name),
    ...scoreColumns<Row>('score', row => row.score, format),
    textColumn<Row>('band', row => row.band),
    integerColumn<Row>('rank', row => row.standing?.rank ?? null),
    integerColumn<Row>('size', row => row.standing?.size ?? 0),
    listColumn<Row>('tied', row => row.standing?.tied ?? []),
    ...scoreColumns<Row>('delta', row => row.change?.delta ?? null, format),
    ...scoreColumns<Row>('like_for_like', row => row.change?.likeForLike ?? null, { decimals: format.decimals })
  ]
  return { columns, rows } as unknown as Table
}

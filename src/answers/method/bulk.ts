import { quadrantOf } from '../../analyses/ranking/quadrant.js'
import { standingOf, type Standing } from '../../analyses/ranking/ranking.js'
import type { Country } from '../../definitions/countries.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { scopesOfCountry, type LoadedIndex } from '../loaded.js'
import { integerColumn, listColumn, scoreColumns, textColumn, type Column } from '../table.js'

const scopeKinds = ['world', 'continent', 'region'] as const

interface BulkRow {
  readonly edition: ScoredEdition
  readonly country: Country
  /** Standing by composite and kind of scope, as `criminality world`. */
  readonly standings: ReadonlyMap<string, Standing | null>
}

/** The whole index: one row a country and edition, with codes, names, every score, and every composite's ranks. */
export const answerBulk = (index: LoadedIndex, { exact }: { readonly exact?: boolean | undefined }) => {
  const editions = [...index.editions.values()]
  const latestFirst = editions.toReversed()
  const nodes = new Set(latestFirst.flatMap(edition => edition.framework.nodes.map(node => node.id)))
  const composites = [...new Set(latestFirst.flatMap(edition => edition.composites))]
  const rows = editions.flatMap(edition =>
    edition.countries.map(iso3 => bulkRow(index, edition, index.names.find(iso3), composites))
  )
  const decimals = Math.max(...editions.map(edition => edition.framework.decimals))
  const columns: Column<BulkRow>[] = [
    ...placeColumns,
    ...[...nodes].flatMap(node =>
      scoreColumns<BulkRow>(node, row => scoreOf(row.edition, node, row.country.iso3), { decimals, exact })
    ),
    ...composites.flatMap(node => scopeKinds.flatMap(kind => standingColumns(node, kind)))
  ]
  return answerTable(
    index,
    { columns, rows },
    {
      rule: `every score and every composite's competition rank over exact scores in world, continent and region; rounded ${roundingRule(decimals)}`
    }
  )
}

const bulkRow = (
  index: LoadedIndex,
  edition: ScoredEdition,
  country: Country,
  composites: readonly string[]
): BulkRow => {
  const scopes = scopesOfCountry(index, edition, country)
  const standings = composites.flatMap(node =>
    scopes.map((scope, at) => [`${node} ${scopeKinds[at]}`, standingOf(edition, node, country.iso3, scope)] as const)
  )
  return { edition, country, standings: new Map(standings) }
}

const placeColumns: readonly Column<BulkRow>[] = [
  textColumn('edition', row => row.edition.framework.edition),
  integerColumn('data_year', row => row.edition.framework.dataYear),
  textColumn('iso3', row => row.country.iso3),
  textColumn('iso2', row => row.country.iso2),
  textColumn('m49', row => row.country.m49),
  textColumn('country', row => row.country.name),
  textColumn('continent', row => row.country.continent),
  textColumn('region', row => row.country.region),
  textColumn('quadrant', row => quadrantOf(row.edition.framework, readerOf(row.edition, row.country.iso3)))
]

const standingColumns = (node: string, kind: string): Column<BulkRow>[] => {
  const standing = (row: BulkRow): Standing | null => row.standings.get(`${node} ${kind}`) ?? null
  return [
    integerColumn(`${node}_rank_${kind}`, row => standing(row)?.rank ?? null),
    integerColumn(`${node}_size_${kind}`, row => standing(row)?.size ?? null),
    listColumn(`${node}_tied_${kind}`, row => standing(row)?.tied ?? [])
  ]
}

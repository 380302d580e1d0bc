import type { CompositeEffect, CountryEffect } from '../../analyses/what-if/what-if.js'
import { countryByCode, type LoadedIndex } from '../loaded.js'
import { integerColumn, listColumn, scoreColumns, textColumn, type ScoreFormat, type Table } from '../table.js'

interface RankEffect {
  readonly iso3: string
  readonly composite: CompositeEffect
  readonly ranks: CompositeEffect['ranks'][number]
}

/** The effects of a patch as a table: one row a country, composite and scope. */
export const whatIfTable = (
  index: LoadedIndex,
  effects: readonly CountryEffect[],
  format: ScoreFormat
): Table<RankEffect> => ({
  columns: [
    textColumn('iso3', row => row.iso3),
    textColumn('country', row => countryByCode(index, row.iso3).name),
    textColumn('node', row => row.composite.node),
    ...scoreColumns<RankEffect>('before', row => row.composite.before, format),
    ...scoreColumns<RankEffect>('after', row => row.composite.after, format),
    ...scoreColumns<RankEffect>('delta', row => row.composite.delta, format),
    textColumn('scope', row => row.ranks.scope),
    integerColumn('size', row => (row.ranks.after ?? row.ranks.before)?.size ?? null),
    integerColumn('rank_before', row => row.ranks.before?.rank ?? null),
    integerColumn('rank_after', row => row.ranks.after?.rank ?? null),
    integerColumn('shift', row => shiftOf(row.ranks)),
    listColumn('tied_before', row => row.ranks.before?.tied ?? []),
    listColumn('tied_after', row => row.ranks.after?.tied ?? [])
  ],
  rows: effects.flatMap(({ iso3, composites }) =>
    composites.flatMap(composite => composite.ranks.map(ranks => ({ iso3, composite, ranks })))
  )
})

const shiftOf = ({ before, after }: RankEffect['ranks']): number | null =>
  before && after ? before.rank - after.rank : null

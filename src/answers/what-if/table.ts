import type { CompositeEffect, CountryEffect } from '../../analyses/what-if/what-if.js'
import { displayedDifference } from '../deltas/displayed.js'
import { integer, maybe, rounded, score, text, texts, yes } from '../kit/columns.js'
import { dataWithTable } from '../kit/giving.js'
import { listOf } from '../kit/shapes.js'
import { countryByCode, type LoadedIndex } from '../loaded.js'
import { effectShape } from './effect.js'

interface RankEffect {
  readonly iso3: string
  readonly composite: CompositeEffect
  readonly ranks: CompositeEffect['ranks'][number]
  readonly inside: boolean
}

/** The effects of a patch; as a table one row a country, composite and scope. */
export const effectsGiven = dataWithTable(listOf(effectShape), 'ranks', {
  iso3: text('ISO 3166-1 alpha-3'),
  country: text('Name of the country'),
  node: text('Id of the composite'),
  before: score('The baseline'),
  after: score('Score under the patch'),
  delta: score('after - before'),
  displayed_difference: rounded('Difference of the two rounded scores, as a reader of print would take it'),
  scope: text('Scope of the ranks'),
  in_scope: yes('Whether the country is in the scope; if not, it has no ranks there'),
  size: maybe(integer('Countries that are ranked in the scope')),
  rank_before: maybe(integer('Rank of the baseline; 1 is the highest score')),
  rank_after: maybe(integer('Rank under the patch')),
  shift: maybe(integer('rank_before - rank_after; positive is a move towards rank 1')),
  tied_before: texts('ISO3 codes of the countries with exactly this score before'),
  tied_after: texts('ISO3 codes of the countries with exactly this score after')
})

/**
 * One entry a row of the table.
 *
 * @param outsideOf  the scopes that are asked for and that a country is not in
 */
export const rankEffects = (
  effects: readonly CountryEffect[],
  outsideOf: (iso3: string) => readonly string[]
): RankEffect[] =>
  effects.flatMap(({ iso3, composites }) => {
    const outside = outsideOf(iso3).map(scope => ({ scope, before: null, after: null }))
    return composites.flatMap(composite => [
      ...composite.ranks.map(ranks => ({ iso3, composite, ranks, inside: true })),
      ...outside.map(ranks => ({ iso3, composite, ranks, inside: false }))
    ])
  })

/** How the cells of the table are read. */
export const rankEffectReaders = (index: LoadedIndex, decimals: number) => ({
  iso3: ({ iso3 }: RankEffect) => iso3,
  country: ({ iso3 }: RankEffect) => countryByCode(index, iso3).name,
  node: ({ composite }: RankEffect) => composite.node,
  before: ({ composite }: RankEffect) => composite.before,
  after: ({ composite }: RankEffect) => composite.after,
  delta: ({ composite }: RankEffect) => composite.delta,
  displayed_difference: ({ composite: { before, after } }: RankEffect) => displayedDifference(before, after, decimals),
  scope: ({ ranks }: RankEffect) => ranks.scope,
  in_scope: ({ inside }: RankEffect) => inside,
  size: ({ ranks: { before, after } }: RankEffect) => (after ?? before)?.size ?? null,
  rank_before: ({ ranks }: RankEffect) => ranks.before?.rank ?? null,
  rank_after: ({ ranks }: RankEffect) => ranks.after?.rank ?? null,
  shift: ({ ranks: { before, after } }: RankEffect) => (before && after ? before.rank - after.rank : null),
  tied_before: ({ ranks }: RankEffect) => ranks.before?.tied ?? [],
  tied_after: ({ ranks }: RankEffect) => ranks.after?.tied ?? []
})

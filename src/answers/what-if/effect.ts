import type { ShiftSummary } from '../../analyses/what-if/rank-shift.js'
import type { ScopeRank } from '../../analyses/ranking/scope-rank.js'
import type { CompositeEffect, CountryEffect } from '../../analyses/what-if/what-if.js'
import type { Score } from '../../exact/fraction.js'
import { writtenDifference } from '../deltas/displayed.js'
import * as measure from '../kit/measures.js'
import {
  integer,
  listOf,
  maybe,
  meaning,
  members,
  named,
  optional,
  recordOf,
  text,
  texts,
  type ShownBy
} from '../kit/shapes.js'
import { countryByCode, type LoadedIndex } from '../loaded.js'
import { writeFraction, writeScore, type ScoreFormat } from '../table.js'

const score = measure.score()
const fractions = optional(recordOf(maybe(text()), 'The exact fractions, with `exact=true`; null where not rational'))
const beforeAfter = members({ before: maybe(text()), after: maybe(text()) })

const scopeRanks = members({
  before: maybe(integer()),
  after: maybe(integer()),
  shift: maybe(integer('before - after; positive is a move towards rank 1')),
  size: integer(),
  tied_before: measure.tied(),
  tied_after: measure.tied()
})

/** What a patch does to one country. */
export const effectShape = named(
  'CountryEffect',
  members({
    iso3: text('ISO 3166-1 alpha-3'),
    country: text('Name of the country'),
    changes: listOf(
      members({ indicator: text(), before: score, after: score }),
      'Scores of the indicators that are moved'
    ),
    before: recordOf(score, 'The baseline, by composite'),
    after: recordOf(score, 'Under the patch, by composite'),
    delta: recordOf(score, 'after - before'),
    displayed_difference: recordOf(score, 'Difference of the two rounded scores'),
    before_exact: fractions,
    after_exact: fractions,
    delta_exact: fractions,
    bands: recordOf(beforeAfter, 'By composite'),
    quadrant: meaning('Null where the edition has none', beforeAfter),
    ranks: recordOf(recordOf(scopeRanks), 'By scope, then by composite'),
    outside: optional(texts('Asked scopes that the country is not in')),
    overtaken: recordOf(texts(), 'Countries that this one passed, in the world'),
    overtook: recordOf(texts(), 'Countries that passed this one, in the world')
  })
)

export type WrittenEffect = ShownBy<typeof effectShape>
type WrittenRanks = WrittenEffect['ranks']

/** What a patch does to a country, as JSON shows it. */
export const writeEffect = (
  index: LoadedIndex,
  { iso3, composites, indicators, quadrant }: CountryEffect,
  { decimals, exact }: ScoreFormat,
  outside: readonly string[]
): WrittenEffect => {
  const write = (score: Score | null): number | null => writeScore(score, decimals)
  const [before, after] = [
    byNode(composites, each => write(each.before)),
    byNode(composites, each => write(each.after))
  ]
  return {
    iso3,
    country: countryByCode(index, iso3).name,
    changes: indicators.map(({ indicator, before, after }) => ({
      indicator,
      before: write(before),
      after: write(after)
    })),
    before,
    after,
    delta: byNode(composites, ({ delta }) => write(delta)),
    displayed_difference: byNode(composites, ({ node }) =>
      writtenDifference(before[node] ?? null, after[node] ?? null, decimals)
    ),
    ...(exact && {
      before_exact: byNode(composites, ({ before }) => writeFraction(before)),
      after_exact: byNode(composites, ({ after }) => writeFraction(after)),
      delta_exact: byNode(composites, ({ delta }) => writeFraction(delta))
    }),
    bands: byNode(composites, ({ bands }) => bands),
    quadrant,
    ranks: writeRanks(composites),
    ...(outside.length > 0 && { outside }),
    overtaken: byNode(composites, ({ overtaken }) => overtaken),
    overtook: byNode(composites, ({ overtook }) => overtook)
  }
}

const byNode = <T>(
  composites: readonly CompositeEffect[],
  of: (composite: CompositeEffect) => T
): Record<string, T> => {
  const written: Record<string, T> = {}
  for (const composite of composites) written[composite.node] = of(composite)
  return written
}

const writeRanks = (composites: readonly CompositeEffect[]): WrittenRanks => {
  const ranks: Record<string, Record<string, ReturnType<typeof writeScopeRanks>>> = {}
  for (const { node, ranks: scopes } of composites) {
    for (const { scope, before, after } of scopes) (ranks[scope] ??= {})[node] = writeScopeRanks(before, after)
  }
  return ranks
}

const writeScopeRanks = (before: ScopeRank | null, after: ScopeRank | null) => ({
  before: before?.rank ?? null,
  after: after?.rank ?? null,
  shift: before && after ? before.rank - after.rank : null,
  size: after?.size ?? before?.size ?? 0,
  tied_before: before?.tied ?? [],
  tied_after: after?.tied ?? []
})

/** How a scenario shifts a ranking, as JSON shows it. */
export const writeShifts = ({ size, correlation, moved, rises, falls }: ShiftSummary) => ({
  size,
  rank_correlation: writeCorrelation(correlation),
  moved,
  rises,
  falls
})

const correlationDigits = 6

/** A correlation, which is no index points and no fraction, to six digits. */
export const writeCorrelation = (correlation: number | null): number | null =>
  correlation === null ? null : Number(correlation.toFixed(correlationDigits))

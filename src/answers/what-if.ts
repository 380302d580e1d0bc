import { applyChanges, type CompositeEffect, type CountryEffect } from '../analyses/what-if.js'
import type { Standing } from '../analyses/ranking.js'
import { answerObject, type Answer } from './answer.js'
import { roundingRule } from './explanation.js'
import { countryByCode, editionOf, scopesOfCountry, type LoadedIndex } from './loaded.js'
import type { Change } from '../definitions/patch.js'
import { resolveChanges } from './patch.js'
import { writeFraction, writeScore, type ScoreFormat, type Table } from './table.js'
import { whatIfTable } from './what-if-table.js'

export interface WhatIfQuestion {
  readonly edition: string
  readonly changes: readonly Change[]
  readonly exact?: boolean | undefined
}

/** What the composites and ranks would be if some indicators had other scores; the baseline is always in the answer. */
export const answerWhatIf = (
  index: LoadedIndex,
  question: WhatIfQuestion
): Answer<readonly Record<string, unknown>[]> => {
  const edition = editionOf(index, question.edition)
  const changes = resolveChanges(index, edition, question.changes)
  const scopesOf = (iso3: string) => scopesOfCountry(index, edition, countryByCode(index, iso3))
  const effects = applyChanges(edition, changes, scopesOf)
  const { decimals } = edition.framework
  const format = { decimals, exact: question.exact }
  const data = effects.map(effect => writeEffect(index, effect, format))
  const rule =
    'all changes together, re-scored by the formulas of the edition and ranked among all countries; ' +
    `overtaken: countries this one passed; overtook: countries that passed it; rounded ${roundingRule(decimals)}`
  const { meta } = answerObject(index, data, { edition, rule })
  return {
    data,
    meta: { ...meta, count: data.length },
    get table() {
      return whatIfTable(index, effects, format) as unknown as Table
    }
  }
}

const writeEffect = (index: LoadedIndex, effect: CountryEffect, format: ScoreFormat): Record<string, unknown> => {
  const { iso3, composites, indicators, quadrant } = effect
  const byNode = <T>(of: (composite: CompositeEffect) => T): Record<string, T> =>
    Object.fromEntries(composites.map(composite => [composite.node, of(composite)]))
  const { decimals, exact } = format
  return {
    iso3,
    country: countryByCode(index, iso3).name,
    changes: indicators.map(({ indicator, before, after }) => ({
      indicator,
      before: writeScore(before, decimals),
      after: writeScore(after, decimals)
    })),
    before: byNode(({ before }) => writeScore(before, decimals)),
    after: byNode(({ after }) => writeScore(after, decimals)),
    delta: byNode(({ delta }) => writeScore(delta, decimals)),
    ...(exact && {
      before_exact: byNode(({ before }) => writeFraction(before)),
      after_exact: byNode(({ after }) => writeFraction(after)),
      delta_exact: byNode(({ delta }) => writeFraction(delta))
    }),
    bands: byNode(({ bands }) => bands),
    quadrant,
    ranks: writeRanks(composites),
    overtaken: byNode(({ overtaken }) => overtaken),
    overtook: byNode(({ overtook }) => overtook)
  }
}

const writeRanks = (composites: readonly CompositeEffect[]): Record<string, unknown> => {
  const scopes = composites[0]?.ranks.map(({ scope }) => scope) ?? []
  return Object.fromEntries(
    scopes.map((scope, at) => {
      const standings = composites.map(({ node, ranks }) => [node, writeStandings(ranks[at]?.before, ranks[at]?.after)])
      return [scope, Object.fromEntries(standings) as unknown]
    })
  )
}

const writeStandings = (before: Standing | null | undefined, after: Standing | null | undefined) => ({
  before: before?.rank ?? null,
  after: after?.rank ?? null,
  size: after?.size ?? before?.size ?? 0,
  tied_before: before?.tied ?? [],
  tied_after: after?.tied ?? []
})

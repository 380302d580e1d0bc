import type { Framework } from '../definitions/framework.js'
import { columnOf, moveScores, type Column } from '../exact/column.js'
import type { Fraction } from '../exact/fraction.js'
import { scoreEdition, type ScoredEdition } from './edition.js'

/** Scores of indicators by country and indicator. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, Fraction>>

/** Another method for an edition: its framework, and the scores of the indicators that it adds. */
export interface Reform {
  readonly framework: Framework
  /** By indicator, then by country; a country that is not named has no score. */
  readonly added: Changes
}

/**
 * An edition scored anew by another method, with some scores changed; a full re-scoring, exact as the first.
 *
 * @param changes  by country, then by indicator
 */
export const reviseEdition = (
  edition: ScoredEdition,
  { framework, added }: Reform,
  changes: Changes
): ScoredEdition => {
  const { countries } = edition
  const indicators = framework.nodes.filter(node => node.kind === 'indicator').map(node => node.id)
  const readColumn = (id: string): Column => {
    const own = added.get(id)
    const before = own ? columnOf(countries.map(iso3 => own.get(iso3) ?? null)) : edition.scores.get(id)
    const moves = [...changes].flatMap(([iso3, scores]) => {
      const [score, position] = [scores.get(id), edition.position.get(iso3)]
      return score && position !== undefined ? [[position, score] as const] : []
    })
    return before ? moveScores(before, moves) : columnOf(countries.map(() => null))
  }
  const scores = new Map(indicators.map(id => [id, readColumn(id)]))
  return scoreEdition(framework, { edition: framework.edition, countries, scores }, edition)
}

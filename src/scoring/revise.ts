import type { Framework } from '../definitions/framework.js'
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
  const columnOf = (id: string) => {
    const own = added.get(id)
    const column = own ? countries.map(iso3 => own.get(iso3) ?? null) : [...(edition.scores.get(id) ?? [])]
    for (const [iso3, scores] of changes) {
      const score = scores.get(id)
      if (score) column[edition.position.get(iso3) ?? -1] = score
    }
    return column as (Fraction | null)[]
  }
  const scores = new Map(indicators.map(id => [id, columnOf(id)]))
  return scoreEdition(framework, { edition: framework.edition, countries, scores })
}

import { bandOf } from '../../src/analyses/ranking/band.js'
import { quadrantOf } from '../../src/analyses/ranking/quadrant.js'
import { scopeRankOf } from '../../src/analyses/ranking/ranking.js'
import { applyPatch } from '../../src/analyses/what-if/what-if.js'
import { editionOf, scopesOfCountry } from '../../src/answers/loaded.js'
import { columnOf } from '../../src/exact/column.js'
import { compareScores } from '../../src/exact/fraction.js'
import type { Index } from '../../src/index.js'
import { readerOf, scoreEdition, scoreOf, type ScoredEdition } from '../../src/scoring/edition.js'
import type { Changes } from '../../src/scoring/revise.js'
import { compositesAbove } from '../../src/scoring/scorer.js'
import { shown } from './formulas.js'

/** The second route: write the changes into the observations and score the whole edition anew. */
const rescore = (index: Index, of: ScoredEdition, changes: Changes): ScoredEdition => {
  const observations = index.release.observations.get(of.framework.edition)
  if (!observations) throw new Error('the edition has observations')
  const scores = [...observations.scores].map(([id, column]) => {
    const rewritten = of.countries.map((iso3, at) => changes.get(iso3)?.get(id) ?? column.at(at))
    return [id, columnOf(rewritten)] as const
  })
  return scoreEdition(of.framework, { ...observations, scores: new Map(scores) })
}

/** Who passes whom, by its definition: not above before, above after. */
const passes = (before: ScoredEdition, after: ScoredEdition, node: string, one: string, other: string): boolean => {
  const [a, b] = [before, after].map(of => {
    const [own, rival] = [one, other].map(iso3 => scoreOf(of, node, iso3))
    return own == null || rival == null ? NaN : compareScores(own, rival)
  })
  return (a ?? NaN) <= 0 && (b ?? NaN) > 0
}

/** What the second route says of a country, in the shape of an effect, as text. */
const expected = (
  index: Index,
  before: ScoredEdition,
  after: ScoredEdition,
  iso3: string,
  changed: readonly string[]
) => {
  const scopes = scopesOfCountry(index.loaded, before, index.loaded.names.find(iso3))
  const above = new Set(changed.flatMap(id => compositesAbove(before.framework, id)))
  const rivals = before.countries.filter(other => other !== iso3).toSorted()
  const composites = before.framework.nodes
    .filter(({ id }) => above.has(id))
    .map(({ id }) => {
      const [start, end] = [before, after].map(of => scoreOf(of, id, iso3))
      return {
        node: id,
        scores: [shown(start ?? null), shown(end ?? null)],
        bands: {
          before: bandOf(before.framework, id, start ?? null)?.id ?? null,
          after: bandOf(before.framework, id, end ?? null)?.id ?? null
        },
        ranks: scopes.map(scope => ({
          scope: scope.id,
          before: scopeRankOf(before, id, iso3, scope),
          after: scopeRankOf(after, id, iso3, scope)
        })),
        overtaken: rivals.filter(other => passes(before, after, id, iso3, other)),
        overtook: rivals.filter(other => passes(before, after, id, other, iso3))
      }
    })
  const [was, is] = [before, after].map(of => quadrantOf(of.framework, readerOf(of, iso3)))
  return { iso3, composites, quadrant: { before: was, after: is } }
}

/** Whether the effects of changes are those of scoring and ranking everything anew. */
export const agreesWithRescoring = (index: Index, id: string, changes: Changes): boolean => {
  const before = editionOf(index.loaded, id)
  const after = rescore(index, before, changes)
  const effects = applyPatch(before, { reform: null, changes }, iso3 =>
    scopesOfCountry(index.loaded, before, index.loaded.names.find(iso3))
  )
  const found = effects.map(({ iso3, composites, quadrant }) => ({
    iso3,
    composites: composites.map(({ node, before: start, after: end, bands, ranks, overtaken, overtook }) => {
      return { node, scores: [shown(start), shown(end)], bands, ranks, overtaken, overtook }
    }),
    quadrant
  }))
  const wanted = [...changes].map(([iso3, cells]) => expected(index, before, after, iso3, [...cells.keys()]))
  return JSON.stringify(found) === JSON.stringify(wanted)
}

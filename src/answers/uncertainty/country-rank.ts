import { deltaChances } from '../../analyses/uncertainty/delta-chance.js'
import { areIndependent, quadrantChances } from '../../analyses/uncertainty/quadrant-chance.js'
import { quadrantOf } from '../../analyses/ranking/quadrant.js'
import { compareWithAll, isToldApart } from '../../analyses/uncertainty/rank-distribution.js'
import type { RankScope } from '../../analyses/ranking/ranking.js'
import { compareScores, subtractScores } from '../../exact/fraction.js'
import { readerOf, scoreOf, type ScoredEdition } from '../../scoring/edition.js'
import * as measure from '../kit/measures.js'
import * as shapes from '../kit/shapes.js'
import { countryByCode, editionBefore, type LoadedIndex } from '../loaded.js'
import { writeScore } from '../table.js'
import { chance } from './rank-distributions.js'
import { earlierUncertainty, writeChance, type Uncertainty } from './uncertainty.js'

/** What is told of one country's rank besides the rank: whom it is not told apart from, its quadrant, its change. */

export const pairShape = shapes.members({
  iso3: shapes.text(),
  country: shapes.text(),
  above: chance(),
  tie: chance(),
  below: chance()
})

export const quadrantShape = shapes.members({
  now: shapes.maybe(shapes.text()),
  probabilities: shapes.recordOf(chance())
})

export const changeShape = shapes.members({
  since: shapes.text(),
  delta: measure.score(),
  rose: chance(),
  same: chance(),
  fell: chance(),
  sign_right: chance('Probability that the sign of `delta` is right')
})

/** The countries that are not told apart from one, the most alike first. */
export const writePairs = (
  index: LoadedIndex,
  edition: ScoredEdition,
  own: number,
  { positions }: RankScope,
  scores: ReturnType<Uncertainty['distributions']>,
  level: number
) =>
  compareWithAll(scores, own, positions)
    .filter(pair => !isToldApart(pair, level))
    .map(({ position, above, equal, below }) => {
      const { iso3, name } = countryByCode(index, edition.countries[position] ?? '')
      return { iso3, country: name, above: writeChance(above), tie: writeChance(equal), below: writeChance(below) }
    })
    .toSorted((a, b) => Math.abs(a.above - a.below) - Math.abs(b.above - b.below) || (a.iso3 < b.iso3 ? -1 : 1))

/** The chances of the quadrants; null where the framework has none or its axes share indicators or have no exact answer. */
export const writeQuadrant = (edition: ScoredEdition, { distributions, faultOf }: Uncertainty, iso3: string) => {
  const { quadrants } = edition.framework
  if (!quadrants || quadrants.axes.some(faultOf)) return null
  const [first, second] = quadrants.axes
  const axes = [distributions(first), distributions(second)] as const
  const position = edition.position.get(iso3) ?? -1
  const chances = areIndependent(...axes) ? quadrantChances(quadrants, axes, position) : null
  if (!chances) return null
  const now = quadrantOf(edition.framework, readerOf(edition, iso3))
  const probabilities = Object.fromEntries(Object.entries(chances).map(([id, chance]) => [id, writeChance(chance)]))
  return { now, probabilities }
}

/** The change since the edition before, and the chance that its sign is right; null for the first edition. */
export const writeChange = (
  index: LoadedIndex,
  edition: ScoredEdition,
  uncertainty: Uncertainty,
  node: string,
  iso3: string
) => {
  const previous = editionBefore(index, edition)
  const [before, after] = [previous && scoreOf(previous, node, iso3), scoreOf(edition, node, iso3)]
  if (!previous || before == null || after === null) return null
  const then = earlierUncertainty(index, previous, uncertainty)
  if (then.faultOf(node)) return null
  const earlier = then.distributions(node)
  const later = uncertainty.distributions(node)
  const from = earlier.countries[previous.position.get(iso3) ?? -1]
  const to = later.countries[edition.position.get(iso3) ?? -1]
  if (!from || !to) return null
  const { rose, same, fell } = deltaChances(earlier, from, later, to)
  const sign = compareScores(after, before)
  return {
    since: previous.framework.edition,
    delta: writeScore(subtractScores(after, before), edition.framework.decimals),
    rose: writeChance(rose),
    same: writeChance(same),
    fell: writeChance(fell),
    sign_right: writeChance(sign > 0 ? rose : sign < 0 ? fell : same)
  }
}

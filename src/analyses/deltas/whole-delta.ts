import type { Framework } from '../../definitions/framework.js'
import { fraction } from '../../exact/fraction.js'
import { leastCommonMultiple } from '../../exact/integer.js'
import type { Lattice } from '../../exact/lattice.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { formIn } from '../../scoring/lattice.js'
import { isLinear } from '../../scoring/linear.js'
import { inWholeNumbers } from '../../scoring/whole-sum.js'

/** What each indicator adds to the change of a node between two editions, in whole numbers over one denominator. */
export interface WholeDelta {
  readonly lattice: Lattice
  readonly parts: readonly { readonly indicator: string; readonly numeratorOf: (iso3: string) => number }[]
}

/** The change of one indicator in whole numbers: `after - before` over one denominator. */
interface WholeChange {
  readonly denominator: bigint
  readonly most: number
  readonly numeratorOf: (iso3: string) => number
}

/**
 * The change of a node as a sum of the changes of its indicators, in whole numbers; undefined where the node is not linear in
 * them, or a numerator could be more than float64 holds.
 *
 *     change = sum of slope * (score_to - score_from)
 *
 * @param framework   on the indicators that both editions have
 * @param indicators  those beneath the node
 */
export const wholeDelta = (
  framework: Framework,
  node: string,
  indicators: readonly string[],
  from: ScoredEdition,
  to: ScoredEdition
): WholeDelta | undefined => {
  const form = formIn(framework, node)
  const changes = indicators.flatMap(indicator => {
    const change = changeOf(indicator, from, to)
    return change ? [[indicator, change] as const] : []
  })
  if (!isLinear(form) || changes.length < indicators.length) return undefined
  const byIndicator = new Map(changes)
  const sum = inWholeNumbers({ constant: fraction(0), slopes: form.slopes }, byIndicator)
  if (!sum) return undefined
  const parts = sum.parts.map(({ node: indicator, weight }) => ({
    indicator,
    numeratorOf: (iso3: string) => weight * (byIndicator.get(indicator)?.numeratorOf(iso3) ?? NaN)
  }))
  return { lattice: sum.lattice, parts }
}

const changeOf = (indicator: string, from: ScoredEdition, to: ScoredEdition): WholeChange | undefined => {
  const [before, after] = [from.scores.get(indicator), to.scores.get(indicator)]
  if (!before?.lattice || !after?.lattice) return undefined
  const denominator = leastCommonMultiple(BigInt(before.lattice.denominator), BigInt(after.lattice.denominator))
  const [down, up] = [before, after].map(({ lattice }) => Number(denominator / BigInt(lattice?.denominator ?? 1)))
  const most = before.lattice.most * (down ?? NaN) + after.lattice.most * (up ?? NaN)
  const numeratorOf = (iso3: string): number =>
    (after.keys[to.position.get(iso3) ?? -1] ?? NaN) * (up ?? NaN) -
    (before.keys[from.position.get(iso3) ?? -1] ?? NaN) * (down ?? NaN)
  return { denominator, most, numeratorOf }
}

import type { Framework } from '../../definitions/framework.js'
import { fraction, type Fraction } from '../../exact/fraction.js'
import { leastCommonMultiple } from '../../exact/integer.js'
import { Lattice, largestNumerator } from '../../exact/lattice.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { formIn, latticeOf } from '../../scoring/lattice.js'
import { isLinear } from '../../scoring/linear.js'

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
  const changes = new Map(indicators.map(indicator => [indicator, changeOf(indicator, from, to)]))
  if (!isLinear(form) || [...changes.values()].includes(undefined)) return undefined
  const gridOf = (id: string): { min: Fraction; step: Fraction } => ({
    min: fraction(0),
    step: fraction(1, changes.get(id)?.denominator ?? 1n)
  })
  const { unit, strides } = latticeOf(form, gridOf)
  const parts = [...changes].flatMap(([indicator, change]) => {
    const times = (strides.get(indicator) ?? 0) * Number(unit.n)
    return change ? [{ indicator, most: Math.abs(times) * change.most, numeratorOf: timesOf(change, times) }] : []
  })
  const most = parts.reduce((sum, part) => sum + part.most, 0)
  return most <= largestNumerator && unit.d <= BigInt(largestNumerator)
    ? { lattice: new Lattice(Number(unit.d), most), parts }
    : undefined
}

const timesOf =
  ({ numeratorOf }: WholeChange, times: number) =>
  (iso3: string): number =>
    times * numeratorOf(iso3)

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

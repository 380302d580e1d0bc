import type { Framework } from '../../definitions/framework.js'
import { toFloat } from '../../exact/fraction.js'
import { isLinear, linearForm } from '../../scoring/linear.js'
import { covarianceOf, varianceOf } from '../kernels/moments.js'

/**
 * Weights of parts of a composite as the formulas give them, by part.
 *
 * @param parts  ids of its children, or of all indicators beneath it
 * @returns      null where a formula on the way is no weighted sum
 */
export const weightsIn = (
  { nodes }: Pick<Framework, 'nodes'>,
  composite: string,
  parts: readonly string[]
): number[] | null => {
  const free = new Set(parts)
  const form = linearForm({ nodes: nodes.filter(({ id }) => !free.has(id)) }, composite, free, () => null)
  return isLinear(form) ? parts.map(part => toFloat(form.slopes.get(part) ?? 0)) : null
}

/**
 * The share of the variance of a composite that each part of it carries; the shares add up to 1.
 *
 *     share_i = w_i cov(x_i, y) / var(y)
 *
 * @param parts    one column a part
 * @param weights  of the parts in the composite
 * @returns        null where the composite does not vary
 * @see Becker, Saisana, Paruolo and Vandecasteele, Weights and importance in composite indicators, 2017
 * @example
 * effectiveWeights([Float64Array.of(1, 2, 3), Float64Array.of(0, 4, 8)], Float64Array.of(0.5, 3, 5.5), [0.5, 0.5]) // => [0.2, 0.8]
 */
export const effectiveWeights = (
  parts: readonly Float64Array[],
  composite: Float64Array,
  weights: readonly number[]
): number[] | null => {
  const variance = varianceOf(composite)
  if (!(variance > 0)) return null
  return parts.map((part, at) => ((weights[at] ?? NaN) * covarianceOf(part, composite)) / variance)
}

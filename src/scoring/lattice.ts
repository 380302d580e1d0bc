import type { Framework } from '../definitions/framework.js'
import type { Scale } from '../definitions/schema.js'
import { fraction, type Fraction, toFloat } from '../exact/fraction.js'
import { linearForm, type LinearForm, type Obstacle } from './linear.js'

/** The values that a sum of scores on their scales can take: `offset + n unit` for whole numbers n. */
export interface LinearLattice {
  readonly offset: Fraction
  /** Above 0, unless the sum depends on no indicator. */
  readonly unit: Fraction
  /** By indicator: how many units a step of its scale is. */
  readonly strides: ReadonlyMap<string, number>
}

/** A node as a linear form in all indicators beneath it, which does not depend on any country. */
export const formIn = (framework: Pick<Framework, 'nodes'>, node: string): LinearForm | readonly Obstacle[] =>
  linearForm(framework, node, new Set(framework.nodes.flatMap(({ id, formula }) => (formula ? [] : [id]))), () => null)

/**
 * The lattice that all values of a linear form lie on; its unit is the greatest common divisor of `slope * step`.
 *
 * @param scaleOf  scale of an indicator
 */
export const latticeOf = (
  { constant, slopes }: LinearForm,
  scaleOf: (indicator: string) => Pick<Scale, 'min' | 'step'>
): LinearLattice => {
  const steps = [...slopes].map(([id, slope]) => [id, slope.mul(scaleOf(id).step)] as const)
  const unit = steps.reduce((common, [, step]) => common.gcd(step), fraction(0))
  const offset = [...slopes].reduce((sum, [id, slope]) => sum.add(slope.mul(scaleOf(id).min)), constant)
  return { offset, unit, strides: new Map(steps.map(([id, step]) => [id, toFloat(step.div(unit))])) }
}

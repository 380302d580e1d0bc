import type { Measure } from './formula-meter.js'
import type { Framework } from './framework.js'
import { exactLimits, lengthFault, measureFramework, written } from './framework-size.js'
import type { Scale } from './schema.js'

/** Why a method is refused, for the formula of a composite. */
export interface MethodFault {
  readonly node: string
  readonly detail: string
  readonly allowed: string
}

/**
 * Why a method is refused whose exact scores would get too long, or take too many steps: told from its formulas and the scales,
 * before anything is computed. Undefined where it is not.
 *
 * @param own        method of the edition; few steps more than its own are always allowed
 * @param countries  so many are scored
 * @param scaleOf    scale of an indicator, on which all its scores lie
 */
export const methodFault = (
  method: Framework,
  own: Framework,
  countries: number,
  scaleOf: (indicator: string) => Scale
): MethodFault | undefined => {
  const measures = measureFramework(method, scaleOf)
  for (const [node, taken] of measures) {
    const fault = lengthFault(taken)
    if (fault) return { node, detail: `The formula of ${node} takes ${fault.what}.`, allowed: fault.allowed }
  }
  const ownSteps = countries * stepsOf(measureFramework(own, scaleOf))
  const most = Math.max(exactLimits.steps, exactLimits.timesOwn * ownSteps)
  const steps = countries * stepsOf(measures)
  if (steps <= most) return undefined
  const detail = `The formulas take ${written(steps)} steps to score ${countries} countries exactly.`
  return { node: longestOf(measures), detail, allowed: `at most ${Math.floor(most)} steps` }
}

type Measures = ReadonlyMap<string, Measure>

const stepsOf = (measures: Measures): number => [...measures.values()].reduce((sum, { steps }) => sum + steps, 0)

const longestOf = (measures: Measures): string =>
  [...measures].reduce((most, next) => (next[1].steps > most[1].steps ? next : most))[0]

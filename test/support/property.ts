import { randomInt } from 'node:crypto'
import fc, { type IProperty } from 'fast-check'
import type { Test } from 'tap'

/**
 * Which cases are drawn: the same in every run, so that a change fails for its own sake alone. `PROPERTY_SEED=random`
 * draws others, as a run by night does, and `PROPERTY_SEED=<number>` those of a run that failed; `PROPERTY_RUNS=20` draws
 * twenty times as many.
 */
const { PROPERTY_SEED: asked = '2023', PROPERTY_RUNS: more = '1' } = process.env
const seed = asked === 'random' ? randomInt(2 ** 31) : Number(asked)
const times = Number(more)
if (!Number.isSafeInteger(seed) || !(times >= 1)) {
  throw new RangeError(`PROPERTY_SEED=${asked} is no whole number, or PROPERTY_RUNS=${more} is not 1 or more`)
}

/** How to draw the same cases again. */
const again = `PROPERTY_SEED=${seed} PROPERTY_RUNS=${times}`

/**
 * One assertion that a property holds; a failure gives the smallest case against it, and how to draw it again.
 *
 * @returns  how many cases were drawn
 */
export const holds = <T>(t: Test, property: IProperty<T>, numRuns = 100): number => {
  const run = fc.check(property, { numRuns: Math.round(numRuns * times), seed })
  const said = run.failed ? `${again}: ${fc.defaultReportMessage(run) ?? ''}` : `holds in ${run.numRuns} cases`
  t.notOk(run.failed, said)
  return run.numRuns
}

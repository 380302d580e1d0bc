import fc, { type IProperty } from 'fast-check'
import type { Test } from 'tap'

/** One assertion that a property holds, the same cases in every run; a failure gives the smallest case against it. */
export const holds = <T>(t: Test, property: IProperty<T>, numRuns = 100): void => {
  const run = fc.check(property, { numRuns, seed: 2023 })
  t.notOk(run.failed, run.failed ? (fc.defaultReportMessage(run) ?? '') : `holds in ${run.numRuns} cases`)
}

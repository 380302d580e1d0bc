import type { Baseline } from './coverage.js'
import { isWithin, sizeOf } from './v8.js'

/** The document of the service is made by the code that is changed: what only its test notices is counted apart. */
export const documentTest = 'http/document.test.js'

/** Layers of which parts run in processes that tests kill; those leave no coverage behind. */
const killed = /^(jobs|http|store|archive|data)\/|^server\.js$/

const partsOf = (path: string): string[] => path.replace(/(\.test)?\.js$/, '').split('/')

/** How far a test stands from a module: 0 in its own test, more the fewer folders they share. */
const distance = (test: string, module: string): number => {
  const [near, far] = [partsOf(test), partsOf(module)]
  const shared = far.findIndex((part, at) => part !== near[at])
  return shared === -1 ? 0 : far.length - shared
}

/** How much of a module a test executes, in characters. */
const reach = ({ covers }: Baseline, module: string): number => sizeOf(covers[module] ?? [])

/** Whether a text names what a test is of, as `planSensitivity` does for `http/sensitivity.test.js`. */
const isNamed = (test: string, text: string): boolean =>
  (partsOf(test).at(-1) ?? '').split('-').some(word => word.length > 3 && text.toLowerCase().includes(word))

/** Where a change is made. */
export interface Place {
  readonly module: string
  readonly at: number
  /** The line as it was. */
  readonly line: string
}

export interface Choice {
  readonly tests: readonly Baseline[]
  /** Tests that execute the place too, but for which no time is left. */
  readonly unrun: number
}

/**
 * The tests that can notice a change: those that execute its place, from the nearest folder to the furthest, in each first
 * those that the line or the module names, then the quickest. Those that do no more than load the module, as all do that
 * execute a place outside of its functions, come after the others, the document last. Where none is seen to execute it in a
 * layer that runs in killed processes, those that load the module.
 *
 * @param seconds  how long they may take together, as long as nothing is changed; the first is run in any case
 */
export const chooseTests = (baselines: readonly Baseline[], { module, at, line }: Place, seconds: number): Choice => {
  const passing = baselines.filter(({ passed }) => passed)
  const covering = passing.filter(({ covers }) => isWithin(covers[module] ?? [], at))
  const loading = killed.test(module) ? passing.filter(({ covers }) => module in covers) : []
  const least = Math.min(...passing.filter(({ covers }) => module in covers).map(test => reach(test, module)))
  const names = `${module} ${line}`
  const able = (covering.length > 0 ? covering : loading).toSorted(
    (a, b) =>
      Number(a.test === documentTest) - Number(b.test === documentTest) ||
      Number(reach(a, module) === least) - Number(reach(b, module) === least) ||
      distance(a.test, module) - distance(b.test, module) ||
      Number(isNamed(b.test, names)) - Number(isNamed(a.test, names)) ||
      a.seconds - b.seconds
  )
  let left = seconds
  const fitting = able.filter(test => {
    const fits = test.test === documentTest || test.seconds <= left
    if (fits && test.test !== documentTest) left -= test.seconds
    return fits
  })
  const tests = left < seconds ? fitting : [...able.slice(0, 1), ...fitting.filter(test => test !== able[0])]
  return { tests, unrun: able.length - tests.length }
}

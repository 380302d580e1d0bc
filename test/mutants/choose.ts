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

export interface Choice {
  readonly tests: readonly Baseline[]
  /** Tests that execute the place too, but for which no time is left. */
  readonly unrun: number
}

/**
 * The tests that can notice a change: those that execute its place, the nearest folder and the quickest first; then
 * those that do no more than load the module, as all do that execute a place outside of its functions; the document last. Where none is seen to execute it in a layer that runs in killed processes, those that load the module.
 *
 * @param at       place of the change in the module
 * @param seconds  how long they may take together, as long as nothing is changed
 */
export const chooseTests = (baselines: readonly Baseline[], module: string, at: number, seconds: number): Choice => {
  const passing = baselines.filter(({ passed }) => passed)
  const covering = passing.filter(({ covers }) => isWithin(covers[module] ?? [], at))
  const loading = killed.test(module) ? passing.filter(({ covers }) => module in covers) : []
  const least = Math.min(...passing.filter(({ covers }) => module in covers).map(test => reach(test, module)))
  const able = (covering.length > 0 ? covering : loading).toSorted(
    (a, b) =>
      Number(a.test === documentTest) - Number(b.test === documentTest) ||
      Number(reach(a, module) === least) - Number(reach(b, module) === least) ||
      distance(a.test, module) - distance(b.test, module) ||
      a.seconds - b.seconds
  )
  let spent = 0
  const tests = able.filter(test => test.test === documentTest || (spent += test.seconds) <= seconds)
  return { tests, unrun: able.length - tests.length }
}

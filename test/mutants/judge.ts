import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apply } from './change.js'
import { chooseTests, documentTest } from './choose.js'
import type { Baseline } from './coverage.js'
import type { Mutant } from './mutants.js'
import { layout } from './tree.js'
import { tryTest, type Trial } from './trial.js'

export interface Verdict {
  readonly mutant: Mutant
  readonly is: 'noticed' | 'document' | 'survived' | 'equivalent'
  /** The test that noticed it. */
  readonly by?: string
  /** It was noticed since the test did not end. */
  readonly late?: boolean
  /** Tests that were run. */
  readonly ran: readonly string[]
  /** Tests that execute the place and were not run, for lack of time. */
  readonly unrun: number
}

/** A slow machine makes no test late. */
const limitOf = ({ seconds }: Baseline): number => 20 + 6 * seconds

/** The tests of the document that compare it with what the code makes. */
const isSnapshot = (title: string): boolean => title.startsWith('the committed ')

/** Whether a failing test of the document failed at nothing but the comparison with what was committed. */
export const isDocumentAlone = (tap: string): boolean => {
  const failures = [...tap.matchAll(/^not ok \d+ - (.*?)(?: # .*)?$/gm)].map(([, title = '']) => title)
  return failures.length > 0 && failures.every(isSnapshot)
}

/** Put a mutant into a tree, run the tests that can notice it until one does, and take it out again. */
export const judge = async (
  tree: string,
  baselines: readonly Baseline[],
  mutant: Mutant,
  seconds: number
): Promise<Verdict> => {
  const file = join(tree, layout.modules, mutant.module)
  const text = readFileSync(file, 'utf8')
  const place = { module: mutant.module, at: mutant.change.start, line: mutant.before }
  const { tests, unrun } = chooseTests(baselines, place, seconds)
  const ran: string[] = []
  writeFileSync(file, apply(text, mutant.change))
  try {
    for (const baseline of tests) {
      const { test } = baseline
      const bail = test === documentTest ? '0' : '1'
      ran.push(test)
      const attempt = (): Promise<Trial> =>
        tryTest(tree, `${layout.tests}/${test}`, limitOf(baseline), { TAP_BAIL: bail })
      let trial = await attempt()
      // A machine that stood still for a while is no proof: only who is late twice does not end.
      if (trial.outcome === 'late') trial = await attempt()
      if (trial.outcome === 'passed') continue
      const alone = test === documentTest && (trial.outcome === 'late' || isDocumentAlone(trial.said))
      return { mutant, is: alone ? 'document' : 'noticed', by: test, late: trial.outcome === 'late', ran, unrun }
    }
    return { mutant, is: 'survived', ran, unrun }
  } finally {
    writeFileSync(file, text)
  }
}

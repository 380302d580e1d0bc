import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layout } from './tree.js'
import { tryTest } from './trial.js'
import { readCoverage, type Spans } from './v8.js'

/** What a test file does while nothing is changed. */
export interface Baseline {
  /** Path beneath the folder of tests, e.g. `analyses/ranking.test.js`. */
  readonly test: string
  readonly passed: boolean
  readonly seconds: number
  /** Places that it executes, by module beneath `src`. */
  readonly covers: Readonly<Record<string, Spans>>
}

interface Kept extends Baseline {
  /** Hash of each script that it loads: the baseline holds as long as all are the same. */
  readonly hashes: Readonly<Record<string, string>>
}

/** Seconds after which a test that fails nothing is left out of the search. */
const patience = 480

/** Tests that see no change of compiled modules, or that would run every other command of the repository. */
const leftOut = /^(architecture|mutants\/.*|documentation\/(readme|picture))\.test\.js$/

export const testsIn = (tree: string): string[] =>
  readdirSync(join(tree, layout.tests), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.test.js') && !leftOut.test(path))
    .toSorted()

const hashOf = (file: string): string =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : ''

const isFresh = (tree: string, { hashes }: Kept): boolean =>
  Object.entries(hashes).every(([path, hash]) => hashOf(join(tree, path)) === hash)

const measure = async (tree: string, test: string, reports: string): Promise<Kept> => {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const file = `${layout.tests}/${test}`
  const environment = { NODE_V8_COVERAGE: reports, NODE_OPTIONS: `--import=${import.meta.resolve('./take.js')}` }
  const { outcome, seconds } = await tryTest(tree, file, patience, environment)
  const spans = readCoverage(reports, tree)
  rmSync(reports, { recursive: true, force: true })
  const modules = [...spans].filter(([path]) => path.startsWith(`${layout.modules}/`))
  return {
    test,
    passed: outcome === 'passed',
    seconds,
    covers: Object.fromEntries(modules.map(([path, of]) => [path.slice(layout.modules.length + 1), of])),
    hashes: Object.fromEntries([file, ...spans.keys()].map(path => [path, hashOf(join(tree, path))]))
  }
}

/** The baseline of a test: as it was kept when nothing that it loads has changed since, else measured and kept. */
export const baselineOf = async (tree: string, test: string, cache: string): Promise<Baseline> => {
  const file = join(cache, `${test.replaceAll('/', '.')}.json`)
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined
  if (kept?.passed && isFresh(tree, kept)) return kept
  const measured = await measure(tree, test, join(tree, '.coverage'))
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, JSON.stringify(measured))
  return measured
}

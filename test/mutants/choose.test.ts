import t from 'tap'
import { chooseTests } from './choose.js'
import type { Baseline } from './coverage.js'
import { isWithin, sizeOf } from './v8.js'

const module = 'analyses/draft/bind.js'
const baseline = (test: string, seconds: number, spans: number[] = [10, 20], of = module): Baseline => ({
  ...{ test, seconds, passed: true },
  covers: { [of]: spans }
})
const chosen = (baselines: readonly Baseline[], seconds = 100, of = module, line = ''): string[] =>
  chooseTests(baselines, { module: of, at: 15, line }, seconds).tests.map(({ test }) => test)

t.test('spans hold their first place and not their last', async t => {
  t.strictSame(
    [9, 10, 19, 20, 30, 31].map(at => isWithin([10, 20, 30, 31], at)),
    [false, true, true, false, true, false]
  )
  t.equal(sizeOf([10, 20, 30, 31]), 11)
})

t.test('only tests that execute the place and pass are run', async t => {
  const failing = { ...baseline('analyses/c.test.js', 1), passed: false }
  const elsewhere = [baseline('analyses/b.test.js', 1, [20, 30]), baseline('analyses/d.test.js', 1, [], 'exact/a.js')]
  t.strictSame(chosen([baseline('analyses/a.test.js', 1), failing, ...elsewhere]), ['analyses/a.test.js'])
})

t.test('the nearest folder comes first, in it the quickest, the document last', async t => {
  const order = [
    'analyses/draft/bind.test.js',
    'analyses/draft/claims.test.js',
    'analyses/draft/tokens.test.js',
    'analyses/ranking.test.js',
    'http/ranking.test.js',
    'http/document.test.js'
  ]
  const seconds = [9, 1, 2, 1, 5, 1]
  t.strictSame(chosen(order.map((test, at) => baseline(test, seconds[at] ?? 0)).toReversed()), order)
})

t.test('tests that do no more than load the module come after those that execute its functions', async t => {
  const reaching = [baseline('http/ranking.test.js', 9, [0, 40]), baseline('cli/draft.test.js', 8, [0, 31])]
  const loading = ['analyses/draft/bind.test.js', 'http/health.test.js'].map(test => baseline(test, 1, [0, 20, 25, 30]))
  t.strictSame(chosen([...loading, baseline('http/document.test.js', 1, [0, 35]), ...reaching]), [
    'cli/draft.test.js',
    'http/ranking.test.js',
    'analyses/draft/bind.test.js',
    'http/health.test.js',
    'http/document.test.js'
  ])
})

t.test('of tests that are as near, those come first that the line names', async t => {
  const tests = ['http/ranking.test.js', 'http/rank-shift.test.js', 'cli/sensitivity.test.js', 'exact/a.test.js']
  const baselines = tests.map((test, seconds) => baseline(test, seconds))
  t.strictSame(chosen(baselines, 100, module, 'planSensitivity: 1'), [tests[2], tests[0], tests[1], tests[3]])
  t.strictSame(chosen(baselines, 100, module, 'shift(a)'), [tests[1], tests[0], tests[2], tests[3]])
})

t.test('what there is no time for is counted', async t => {
  const tests = [5, 6, 7].map((seconds, at) => baseline(`analyses/draft/${at}.test.js`, seconds))
  const { tests: run, unrun } = chooseTests(tests, { module, at: 15, line: '' }, 12)
  t.strictSame([run.length, unrun], [2, 1])
  t.strictSame(
    chosen([baseline('a.test.js', 9, [0, 40]), baseline('b.test.js', 2)], 5),
    ['b.test.js'],
    'what is quicker'
  )
  t.strictSame(chosen(tests, 4), ['analyses/draft/0.test.js'], 'one is run in any case')
})

t.test('a place of a killed process is tried by what loads its module, any other is nobody’s', async t => {
  const jobs = baseline('http/jobs.test.js', 1, [20, 30], 'jobs/jobs.js')
  t.strictSame(chosen([jobs], 100, 'jobs/jobs.js'), ['http/jobs.test.js'])
  t.strictSame(chosen([baseline('http/jobs.test.js', 1, [20, 30])]), [])
})

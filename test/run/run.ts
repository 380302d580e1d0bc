import { availableParallelism } from 'node:os'
import t from 'tap'
import { keepDurations, longestFirst } from './durations.js'
import { emptyTests } from './empty-tests.js'
import { compiledOf, testFiles } from './files.js'
import { Report } from './report.js'
import { startServices } from './services.js'
import { endTogether } from './signals.js'

/**
 * Run test files, each in a process of its own: those that are named, or all. `--durations` keeps how long each took; by
 * that the next run is ordered.
 */
const named = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const patience = 240

t.register()
t.setTimeout(0)
t.jobs = Math.min(2, availableParallelism())
t.pipe(new Report(t, process.stdout.isTTY)).pipe(process.stdout)
endTogether(t)
const empty = emptyTests(t)
const services = await startServices()
t.teardown(() => services.end())

const run = async (file: string): Promise<readonly [string, number]> => {
  // Most files end before optimised code has paid for itself: V8 waits longer with it.
  const options = ['--enable-source-maps', '--interrupt-budget=500000']
  // What tap preloads measures coverage: every process that a test starts would load it too.
  const command = ['-u', 'NODE_OPTIONS', process.execPath, ...options, compiledOf(file)]
  const results = await t.spawn('env', command, {
    name: file,
    at: null,
    stack: '',
    buffered: true,
    timeout: patience * 1000,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TAP_TIMEOUT: String(patience), TEST_SERVICES: services.address }
  })
  return [file, results?.time ?? patience * 1000]
}

const durations = await Promise.all((named.length > 0 ? named : longestFirst(testFiles())).map(run))
t.ok(durations.length > 0, 'there are test files')
t.strictSame(empty, [], 'every test asserts something, or says why it is skipped')
if (process.argv.includes('--durations')) keepDurations(durations)
t.end()

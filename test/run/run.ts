import { availableParallelism } from 'node:os'
import t from 'tap'
import { keepDurations, longestFirst } from './durations.js'
import { emptyTests } from './empty-tests.js'
import { compiledOf, testFiles } from './files.js'
import { groupsOf } from './groups.js'
import { Report } from './report.js'
import { fromRoot } from '../support/root.js'
import { startServices } from './services.js'
import { endTogether } from './signals.js'

/**
 * Run test files: those that are named, each in a process of its own, or all, some of which share one. `--durations` gives
 * every file its own and keeps how long each took; by that the next run is ordered.
 */
const named = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const keeps = process.argv.includes('--durations')
const together = fromRoot('out/test/run/together.js')
const patience = 240

t.register()
t.setTimeout(0)
t.jobs = Math.min(2, availableParallelism())
t.pipe(new Report(t, process.stdout.isTTY)).pipe(process.stdout)
endTogether(t)
const empty = emptyTests(t)
const services = await startServices()
t.teardown(() => services.end())

const run = async (files: readonly string[]): Promise<readonly [string, number]> => {
  const name = files.join(' ')
  const [program, seconds] = files.length > 1 ? [[together, ...files], 2 * patience] : [files.map(compiledOf), patience]
  // Most files end before optimised code has paid for itself: V8 waits longer with it.
  const options = ['--enable-source-maps', '--interrupt-budget=500000']
  // What tap preloads measures coverage: every process that a test starts would load it too.
  const command = ['-u', 'NODE_OPTIONS', process.execPath, ...options, ...program]
  const results = await t.spawn('env', command, {
    name,
    at: null,
    stack: '',
    buffered: true,
    timeout: seconds * 1000,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TAP_TIMEOUT: String(seconds), TEST_SERVICES: services.address }
  })
  return [name, results?.time ?? seconds * 1000]
}

const alone = (files: readonly string[]): (readonly string[])[] => files.map(file => [file])
const ordered = longestFirst(testFiles())
const groups = named.length > 0 ? alone(named) : keeps ? alone(ordered) : groupsOf(ordered)
const durations = await Promise.all(groups.map(run))
t.ok(durations.length > 0, 'there are test files')
t.strictSame(empty, [], 'every test asserts something, or says why it is skipped')
if (keeps) keepDurations(durations)
t.end()

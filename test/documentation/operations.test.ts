import t from 'tap'
import { readSettings } from '../../src/http/settings.js'
import { holdChapter } from './chapter.js'
import { nodeVersion } from './package.js'
import { readText } from './text.js'

const file = 'docs/operations.md'
const { port, host, logLevel, rateLimitMax, trustProxy, storePollMs, jobTakeoverSeconds, load } = readSettings({})
const defaults = {
  PORT: port,
  HOST: host,
  LOG_LEVEL: logLevel,
  RATE_LIMIT_MAX: rateLimitMax,
  TRUST_PROXY: trustProxy,
  STORE_POLL_MS: storePollMs,
  JOB_TAKEOVER_SECONDS: jobTakeoverSeconds,
  HEAVY_WAITING: load.heavyWaiting,
  ANSWER_SECONDS: load.answerSeconds,
  MAX_LOOP_DELAY_MS: load.maxLoopDelayMs,
  MAX_CONNECTIONS: load.maxConnections
}

t.test('the settings are those that are read', async t => {
  const rows = readText(file)
    .split('\n')
    .flatMap(line => /^\| `([A-Z_]+)`/.exec(line)?.[1] ?? [])
  const read = [...readText('src/http/settings.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name = '']) => name)
  t.strictSame(rows.toSorted(), read.toSorted())
})

holdChapter({
  file,
  lines: {
    'crindex check': /sha256:/,
    'crindex serve --help': /--store/,
    'crindex import --help': /--dry-run/
  },
  unrun: { 'npm ci && npm start': 'it installs the packages anew and serves until it is stopped' },
  sentences: [
    `Node.js ${nodeVersion} or newer`,
    ...Object.entries(defaults).map(([name, value]) => `\`${name}\` ${value} `)
  ],
  plain: {
    '0 for no limit': 'a value that switches it off',
    '0 for no bound': 'a value that switches it off',
    'over 10 milliseconds': 'lightMs of src/answers/kit/cost.ts',
    'over 20 seconds of a core': 'budgetMs of src/http/threads.ts',
    '16 streams of events of jobs open, all together 500': 'held by test/http/admission/streams.test.ts',
    'for each 10 milliseconds that it is said to take, at most 100': 'held by test/http/admission/budget.test.ts'
  }
})

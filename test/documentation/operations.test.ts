import t from 'tap'
import { readSettings } from '../../src/http/settings.js'
import { holdChapter } from './chapter.js'
import { nodeVersion } from './package.js'
import { readText } from './text.js'

const file = 'docs/operations.md'
const { port, host, logLevel, rateLimitMax, trustProxy, storePollMs, jobTakeoverSeconds } = readSettings({})
const defaults = {
  PORT: port,
  HOST: host,
  LOG_LEVEL: logLevel,
  RATE_LIMIT_MAX: rateLimitMax,
  TRUST_PROXY: trustProxy,
  STORE_POLL_MS: storePollMs,
  JOB_TAKEOVER_SECONDS: jobTakeoverSeconds
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
  unrun: {
    'npm ci && npm start': 'it installs the packages anew and serves until it is stopped',
    'npm run fuzz -- --requests 1000000 --seed 7': 'it takes long; test/fuzz asks less'
  },
  sentences: [
    `Node.js ${nodeVersion} or newer`,
    ...Object.entries(defaults).map(([name, value]) => `\`${name}\` ${value} `)
  ],
  plain: {
    '0 for no limit': 'a value that switches it off',
    '10 MB, the least used': 'the bound of src/http/replies.ts',
    '8 MB each': 'the bound of src/jobs/simulation-pool.ts',
    '4 MB': 'the bound of src/print/png.ts',
    '1 MB for each font': 'the bound of src/print/right-to-left.ts',
    '2 releases': 'the places of src/archive/release-cache.ts',
    '4, and those of one release': 'the plans of src/jobs/part-worker.ts',
    '20,000 cells; of 1,000 pairs': 'the bounds of src/archive/releases.ts',
    '5,000 clients': 'the bound of src/http/rate-limit.ts'
  }
})

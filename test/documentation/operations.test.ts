import t from 'tap'
import { readSettings } from '../../src/http/settings.js'
import { holdChapter } from './chapter.js'
import { nodeVersion } from './package.js'
import { readText } from './text.js'

const file = 'docs/operations.md'
const { port, host, logLevel, rateLimitMax, trustProxy, storePollMs, jobTakeoverSeconds, jobBounds, quotas, load } =
  readSettings({})
const defaults = {
  PORT: port,
  HOST: host,
  LOG_LEVEL: logLevel,
  RATE_LIMIT_MAX: rateLimitMax,
  TRUST_PROXY: trustProxy,
  STORE_POLL_MS: storePollMs,
  JOB_TAKEOVER_SECONDS: jobTakeoverSeconds,
  SCENARIOS_MAX: quotas.ofAll.scenarios,
  SCENARIOS_MB: quotas.ofAll.bytes / 1_000_000,
  SCENARIOS_PER_KEY: quotas.ofKey.scenarios,
  SCENARIOS_MB_PER_KEY: quotas.ofKey.bytes / 1_000_000,
  JOBS_OPEN: jobBounds.asked,
  JOBS_OPEN_OF_READS: jobBounds.read,
  JOBS_OPEN_PER_CLIENT: jobBounds.ofClient,
  JOBS_KEEP_DAYS: jobBounds.keepDays,
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
    'crindex import --help': /--dry-run/,
    'crindex key create': /^statistics-office\.[\w-]{43}\n$/,
    'crindex key list': /statistics-office +may write/,
    'crindex key revoke': /revoked 2/
  },
  unrun: {
    'npm ci && npm start': 'it installs the packages anew and serves until it is stopped',
    'docker build -t crindex .': 'it needs an engine of containers',
    'docker run --init --read-only --tmpfs /tmp --cap-drop ALL -p 3000:3000 -v crindex:/data crindex':
      'it needs an engine of containers',
    'PUBLIC_URL=https://index.example DATABASE_PASSWORD=... docker compose up --build':
      'it needs an engine of containers',
    'npx crindex store backup /backups/crindex-2026-11-29.db': 'test/store/backup.test.ts does so in places of its own',
    'npx crindex store restore /backups/crindex-2026-11-29.db --replace': 'test/store/backup.test.ts does so too',
    'npm run fuzz -- --requests 1000000 --seed 7': 'it takes long; test/fuzz asks less'
  },
  sentences: [
    `Node.js ${nodeVersion} or newer`,
    ...Object.entries(defaults).map(([name, value]) => `\`${name}\` ${String(value)} `)
  ],
  plain: {
    '0 for no limit': 'a value that switches it off',
    '0 for ever': 'a value that switches it off',
    'SHA-256 of its 256 random bits': 'the hash, and what is hashed',
    'in the answer 202': 'a status',
    'with 403 (': 'a status',
    'with 429 (': 'a status',
    '13.7 kB of 254 kB': 'measured: every country one point more heroin trade in 2023',
    '0.8 kB of 1.7 kB': 'measured: one country one point more prevention in 2023',
    'from 0.2 on': 'a version',
    'localhost, 127.0.0.1, [::1]': 'held by test/http/origin.test.ts',
    'readiness says 503': 'a status',
    'answers 503, and requests': 'a status',
    'an address takes 16,000 characters, address and headers together 32 kB': 'held by test/http/raw-refusals.test.ts',
    'a batch has five seconds more': 'held by test/http/stopping.test.ts',
    'after ten seconds the process ends': 'the patience of src/http/stopping.ts',
    'asked every ten seconds': 'held by test/documentation/container.test.ts',
    'answers 308': 'a status',
    '0 for no bound': 'a value that switches it off',
    'over 10 milliseconds': 'lightMs of src/answers/kit/cost.ts',
    'over 20 seconds of a core': 'budgetMs of src/http/threads.ts',
    '16 streams of events of jobs open, all together 500': 'held by test/http/admission/streams.test.ts',
    'for each 10 milliseconds that it is said to take, at most 100': 'held by test/http/admission/budget.test.ts',
    '10 MB, the least used': 'the bound of src/http/replies.ts',
    '8 MB each': 'the bound of src/jobs/simulation-pool.ts',
    '4 MB': 'the bound of src/print/png.ts',
    '1 MB for each font': 'the bound of src/print/right-to-left.ts',
    '2 releases': 'the places of src/archive/release-cache.ts',
    '4, and those of one release': 'the plans of src/jobs/part-worker.ts',
    '20,000 cells; of 1,000 pairs': 'the bounds of src/archive/releases.ts',
    '5,000 clients': 'the bound of src/http/admission/budget.ts'
  }
})
